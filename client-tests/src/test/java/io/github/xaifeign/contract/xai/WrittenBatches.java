package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import java.util.List;

/** Calls for batches. */
final class WrittenBatches {
  private WrittenBatches() {}

  static List<Written<XaiClient>> all() {
    return List.of(
        Written.post(
            "createBatch",
            "/v1/batches",
            "{\"name\":\"Huts\",\"input_file_id\":\"file_1\"}",
            xai -> xai.batches().createBatch(it -> it.name("Huts").inputFileId("file_1"))),
        Written.get(
            "listBatches",
            "GET /v1/batches?limit=5&pagination_token=p%2F1",
            xai -> xai.batches().listBatches(it -> it.limit(5).paginationToken("p/1"))),
        Written.get("getBatch", "GET /v1/batches/b-1", xai -> xai.batches().getBatch("b-1")),
        Written.post(
            "cancelBatch", "/v1/batches/b-1:cancel", "{}", xai -> xai.batches().cancelBatch("b-1")),
        Written.post(
            "addBatchRequests",
            "/v1/batches/b-1/requests",
            """
            {"batch_requests":[
             {"batch_request_id":"r-1","batch_request":{"chat_get_completion":
              {"model":"grok-4","messages":[{"role":"user","content":"Why?"}]}}},
             {"batch_request":{"image_generation":{"prompt":"A hut."}}}]}
            """,
            xai ->
                xai.batches()
                    .addBatchRequests(
                        "b-1",
                        it ->
                            it.addBatchRequest(
                                    one ->
                                        one.batchRequestId("r-1")
                                            .batchRequest(
                                                b -> b.chatGetCompletion(Clients.QUESTION)))
                                .addBatchRequest(
                                    two ->
                                        two.batchRequest(
                                            b -> b.imageGeneration(i -> i.prompt("A hut.")))))),
        Written.get(
            "listBatchRequests",
            "GET /v1/batches/b-1/requests?limit=5&pagination_token=p",
            xai -> xai.batches().listBatchRequests("b-1", it -> it.limit(5).paginationToken("p"))),
        Written.get(
            "listBatchResults",
            "GET /v1/batches/b-1/results?limit=5&pagination_token=p",
            xai -> xai.batches().listBatchResults("b-1", it -> it.limit(5).paginationToken("p"))));
  }
}
