package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.HybridRetrieval;
import io.github.xaifeign.client.model.MinKAggregate;
import io.github.xaifeign.client.model.ReciprocalRankFusion;
import io.github.xaifeign.client.model.SortOrder;
import io.github.xaifeign.client.model.VideoAspectRatio;
import io.github.xaifeign.client.model.VideoResolution;
import java.util.List;

/** Calls that make videos, defer work, search documents and look into what was asked before. */
final class MediaCalls {
  private MediaCalls() {}

  static List<ExpectedCall<XaiClient>> videos() {
    return List.of(
        ExpectedCall.post(
            "generateVideo",
            "/v1/videos/generations",
            """
            {"prompt":"Clouds.","model":"grok-imagine-video","duration":10,"aspect_ratio":"16:9",
             "resolution":"720p","image":{"url":"https://pictures.example/a.jpg"},
             "keyframes":[{"image":{"file_id":"file_1"},"timestamp_s":2.5}],
             "reference_audios":[{"voice_id":"eve"}],
             "output":{"upload_url":"https://uploads.example/put"}}
            """,
            xai ->
                xai.videos()
                    .generateVideo(
                        video ->
                            video
                                .prompt("Clouds.")
                                .model("grok-imagine-video")
                                .duration(10)
                                .aspectRatio(VideoAspectRatio.V16_9)
                                .resolution(VideoResolution.V720P)
                                .image(it -> it.url("https://pictures.example/a.jpg"))
                                .addKeyframe(
                                    frame -> frame.image(it -> it.fileId("file_1")).timestampS(2.5))
                                .addReferenceAudio(it -> it.voiceId("eve"))
                                .output(it -> it.uploadUrl("https://uploads.example/put")))),
        ExpectedCall.post(
            "editVideo",
            "/v1/videos/edits",
            "{\"prompt\":\"Dusk.\",\"video\":{\"file_id\":\"file_1\"}}",
            xai -> xai.videos().editVideo(it -> it.prompt("Dusk.").video(v -> v.fileId("file_1")))),
        ExpectedCall.post(
            "extendVideo",
            "/v1/videos/extensions",
            """
            {"prompt":"Rain.","video":{"url":"https://videos.example/a.mp4"},"duration":4,
             "storage_options":{"filename":"rain.mp4","public_url":true}}
            """,
            xai ->
                xai.videos()
                    .extendVideo(
                        it ->
                            it.prompt("Rain.")
                                .video(video -> video.url("https://videos.example/a.mp4"))
                                .duration(4)
                                .storageOptions(s -> s.filename("rain.mp4").publicUrl(true)))),
        ExpectedCall.get("getVideo", "GET /v1/videos/r-1", xai -> xai.videos().getVideo("r-1")),
        ExpectedCall.get(
            "listVideoGenerationModels",
            "GET /v1/video-generation-models",
            xai -> xai.models().listVideoGenerationModels()),
        ExpectedCall.get(
            "getVideoGenerationModel",
            "GET /v1/video-generation-models/grok-imagine-video",
            xai -> xai.models().getVideoGenerationModel("grok-imagine-video")));
  }

  static List<ExpectedCall<XaiClient>> deferred() {
    return List.of(
        ExpectedCall.post(
            "createChatCompletion",
            "/v1/chat/completions",
            """
            {"model":"grok-4","messages":[{"role":"user","content":"Why?"}],"deferred":true}
            """,
            xai -> xai.chat().deferChatCompletion(TestClient.QUESTION)),
        ExpectedCall.get(
            "getDeferredChatCompletion",
            "GET /v1/chat/deferred-completion/r-1",
            xai -> xai.chat().getDeferredChatCompletion("r-1")),
        ExpectedCall.post(
            "generateImage",
            "/v1/images/generations",
            "{\"prompt\":\"A hut.\",\"deferred\":true}",
            xai -> xai.images().deferImageGeneration(it -> it.prompt("A hut."))),
        ExpectedCall.post(
            "editImage",
            "/v1/images/edits",
            "{\"prompt\":\"Night.\",\"image\":{\"file_id\":\"file_1\"},\"deferred\":true}",
            xai ->
                xai.images()
                    .deferImageEdit(it -> it.prompt("Night.").image(i -> i.fileId("file_1")))),
        ExpectedCall.get(
            "getDeferredImage", "GET /v1/images/r-1", xai -> xai.images().getDeferredImage("r-1")));
  }

  static List<ExpectedCall<XaiClient>> texts() {
    return List.of(
        ExpectedCall.get("getMe", "GET /v1/me", xai -> xai.apiKey().getMe()),
        ExpectedCall.get(
            "listResponseInputItems",
            "GET /v1/responses/r-1/input_items?limit=5&order=desc&after=msg_1",
            xai ->
                xai.responses()
                    .listResponseInputItems(
                        "r-1", it -> it.limit(5).order(SortOrder.DESC).after("msg_1"))),
        ExpectedCall.post(
            "compactResponse",
            "/v1/responses/compact",
            "{\"model\":\"grok-4\",\"input\":\"Plan a hike.\"}",
            xai -> xai.responses().compactResponse(it -> it.model("grok-4").input("Plan a hike."))),
        ExpectedCall.post(
            "tokenizeText",
            "/v1/tokenize-text",
            "{\"model\":\"grok-4\",\"text\":\"Hut\",\"user\":null}",
            xai -> xai.text().tokenizeText(it -> it.model("grok-4").text("Hut").user(null))),
        ExpectedCall.post(
            "searchDocuments",
            "/v1/documents/search",
            """
            {"query":"When?","source":{"collection_ids":["c-1","c-2"]},"filter":"valley = \\"Inn\\"",
             "group_by":{"keys":["valley"],"aggregate":{"min_k":{"keys":["#score"],"k":1}}},
             "limit":5,
             "retrieval_mode":{"type":"hybrid","reranker":{"type":"rrf","embedding_weight":0.7},
              "search_multiplier":2}}
            """,
            xai ->
                xai.documents()
                    .searchDocuments(
                        it ->
                            it.query("When?")
                                .source(s -> s.addCollectionId("c-1").addCollectionId("c-2"))
                                .filter("valley = \"Inn\"")
                                .groupBy(
                                    group ->
                                        group
                                            .addKey("valley")
                                            .aggregate(
                                                MinKAggregate.builder()
                                                    .minK(k -> k.addKey("#score").k(1))
                                                    .build()))
                                .limit(5)
                                .retrievalMode(
                                    HybridRetrieval.builder()
                                        .reranker(
                                            ReciprocalRankFusion.builder()
                                                .embeddingWeight(0.7)
                                                .build())
                                        .searchMultiplier(2)
                                        .build()))));
  }
}
