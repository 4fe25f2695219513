package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.model.ModelOutput;
import io.github.xaifeign.client.model.ModelResponse;

/** Prints what a response has that the client does not know; run with other libraries. */
final class UnknownsProgram {
  private UnknownsProgram() {}

  public static void main(String[] args) {
    try (XaiClient xai = XaiClient.fromEnv()) {
      ModelResponse response =
          xai.responses().createResponse(it -> it.model("grok-4").input("Who won the regatta?"));
      for (ModelOutput item : response.output()) {
        System.out.println(item);
      }
      System.out.println(response.additionalProperties());
      System.out.println(response);
    }
  }
}
