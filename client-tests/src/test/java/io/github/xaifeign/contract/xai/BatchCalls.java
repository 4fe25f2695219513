package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import java.util.List;

/** Calls for batches. */
final class BatchCalls {
  private BatchCalls() {}

  static List<ExpectedCall<XaiClient>> all() {
    return List.of(
        ExpectedCall.post(
            "createBatch",
            "/v1/batches",
            "{\"name\":\"Huts\",\"input_file_id\":\"file_1\"}",
            xai -> xai.batches().createBatch(it -> it.name("Huts").inputFileId("file_1"))),
        ExpectedCall.get(
            "listBatches",
            "GET /v1/batches?limit=5&pagination_token=p%2F1",
            xai -> xai.batches().listBatches(it -> it.limit(5).paginationToken("p/1"))),
        ExpectedCall.get("getBatch", "GET /v1/batches/b-1", xai -> xai.batches().getBatch("b-1")),
        ExpectedCall.post(
            "cancelBatch", "/v1/batches/b-1:cancel", "{}", xai -> xai.batches().cancelBatch("b-1")),
        ExpectedCall.post(
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
                                                b -> b.chatGetCompletion(TestClient.QUESTION)))
                                .addBatchRequest(
                                    two ->
                                        two.batchRequest(
                                            b -> b.imageGeneration(i -> i.prompt("A hut.")))))),
        ExpectedCall.get(
            "listBatchRequests",
            "GET /v1/batches/b-1/requests?limit=5&pagination_token=p",
            xai -> xai.batches().listBatchRequests("b-1", it -> it.limit(5).paginationToken("p"))),
        ExpectedCall.get(
            "listBatchResults",
            "GET /v1/batches/b-1/results?limit=5&pagination_token=p",
            xai -> xai.batches().listBatchResults("b-1", it -> it.limit(5).paginationToken("p"))));
  }
}
