package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.SortOrder;
import io.github.xaifeign.client.model.SpeechCodec;
import io.github.xaifeign.client.runtime.FileContent;
import java.util.List;
import java.util.Map;

/** Calls for skills, and those that make speech and write it down. */
final class VoiceCalls {
  private static final FileContent FILE = FileContent.of("RIFF".getBytes(UTF_8), "a.wav");

  private VoiceCalls() {}

  static List<ExpectedCall<XaiClient>> skills() {
    return List.of(
        ExpectedCall.get(
            "listSkills",
            "GET /v1/skills?limit=5&after=s-1&order=asc",
            xai -> xai.skills().listSkills(it -> it.limit(5).after("s-1").order(SortOrder.ASC))),
        ExpectedCall.post(
            "uploadSkill",
            "/v1/skills",
            "",
            xai -> xai.skills().uploadSkill(it -> it.addFile(FILE))),
        ExpectedCall.get("getSkill", "GET /v1/skills/s-1", xai -> xai.skills().getSkill("s-1")),
        ExpectedCall.get(
            "deleteSkill", "DELETE /v1/skills/s-1", xai -> xai.skills().deleteSkill("s-1")),
        new ExpectedCall<>(
            "downloadSkillContent",
            "GET /v1/skills/s-1/content",
            "application/zip",
            null,
            xai -> xai.skills().downloadSkillContent("s-1").close()));
  }

  static List<ExpectedCall<XaiClient>> speech() {
    String speech =
        """
        {"text":"The hut is open.","language":"en","voice_id":"eve",
         "output_format":{"codec":"mp3","bit_rate":64000},"speed":1.1,"replace":{"hut":"hot"}}
        """;
    return List.of(
        ExpectedCall.post(
            "createRealtimeClientSecret",
            "/v1/realtime/client_secrets",
            """
            {"expires_after":{"seconds":300},
             "session":{"model":"grok-voice-latest","reasoning":{"effort":"none"}}}
            """,
            xai ->
                xai.voice()
                    .createRealtimeClientSecret(
                        it ->
                            it.expiresAfter(e -> e.seconds(300))
                                .session(
                                    session ->
                                        session
                                            .model("grok-voice-latest")
                                            .reasoning(r -> r.effort("none"))))),
        new ExpectedCall<>(
            "synthesizeSpeech",
            "POST /v1/tts",
            "application/octet-stream",
            speech,
            xai ->
                xai.voice()
                    .synthesizeSpeech(
                        it ->
                            it.text("The hut is open.")
                                .language("en")
                                .voiceId("eve")
                                .outputFormat(f -> f.codec(SpeechCodec.MP3).bitRate(64000))
                                .speed(1.1)
                                .replace(Map.of("hut", "hot")))
                    .close()),
        ExpectedCall.post(
            "synthesizeSpeech",
            "/v1/tts",
            "{\"text\":\"Hut\",\"language\":\"auto\",\"with_timestamps\":true}",
            xai ->
                xai.voice().synthesizeSpeechWithTimestamps(it -> it.text("Hut").language("auto"))),
        ExpectedCall.get("listVoices", "GET /v1/tts/voices", xai -> xai.voice().listVoices()),
        ExpectedCall.get("getVoice", "GET /v1/tts/voices/eve", xai -> xai.voice().getVoice("eve")),
        ExpectedCall.post(
            "transcribe",
            "/v1/stt",
            "",
            xai -> xai.voice().transcribe(it -> it.language("en").addKeyterm("hut").file(FILE))));
  }

  static List<ExpectedCall<XaiClient>> voices() {
    return List.of(
        ExpectedCall.post(
            "createCustomVoice",
            "/v1/custom-voices",
            "",
            xai -> xai.voice().createCustomVoice(it -> it.name("Warden").file(FILE))),
        ExpectedCall.get(
            "listCustomVoices",
            "GET /v1/custom-voices?limit=5&pagination_token=p",
            xai -> xai.voice().listCustomVoices(it -> it.limit(5).paginationToken("p"))),
        ExpectedCall.get(
            "getCustomVoice",
            "GET /v1/custom-voices/v-1",
            xai -> xai.voice().getCustomVoice("v-1")),
        new ExpectedCall<>(
            "updateCustomVoice",
            "PATCH /v1/custom-voices/v-1",
            "application/json",
            "{\"name\":\"Guide\",\"accent\":null}",
            xai -> xai.voice().updateCustomVoice("v-1", it -> it.name("Guide").accent(null))),
        ExpectedCall.get(
            "deleteCustomVoice",
            "DELETE /v1/custom-voices/v-1",
            xai -> xai.voice().deleteCustomVoice("v-1")),
        new ExpectedCall<>(
            "downloadCustomVoiceAudio",
            "GET /v1/custom-voices/v-1/audio",
            "application/octet-stream",
            null,
            xai -> xai.voice().downloadCustomVoiceAudio("v-1").close()));
  }
}
