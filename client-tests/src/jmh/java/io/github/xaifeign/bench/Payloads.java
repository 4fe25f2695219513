package io.github.xaifeign.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** What is read and written: the sizes and shapes of everyday responses, in values of our own. */
final class Payloads {
  static final byte[] CHAT =
      """
      {
        "id": "5d0a6e0c-7f4b-4c58-9a53-0c3f4f1b2a90",
        "object": "chat.completion",
        "created": 1790000000,
        "model": "grok-4",
        "choices": [
          {
            "index": 0,
            "message": {
              "role": "assistant",
              "content": "The hut opens in the middle of June, as soon as the path is clear.",
              "refusal": null
            },
            "finish_reason": "stop"
          }
        ],
        "usage": {
          "prompt_tokens": 31,
          "completion_tokens": 17,
          "total_tokens": 48,
          "prompt_tokens_details": {
            "text_tokens": 31, "audio_tokens": 0, "image_tokens": 0, "cached_tokens": 8
          },
          "completion_tokens_details": {
            "reasoning_tokens": 0, "audio_tokens": 0,
            "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0
          },
          "num_sources_used": 0
        },
        "system_fingerprint": "fp_5c1b7e9a42"
      }
      """
          .getBytes(UTF_8);

  static final byte[] CHUNK =
      ("{\"id\":\"5d0a6e0c-7f4b-4c58-9a53-0c3f4f1b2a90\",\"object\":\"chat.completion.chunk\","
              + "\"created\":1790000000,\"model\":\"grok-4\",\"choices\":[{\"index\":0,\"delta\":"
              + "{\"content\":\" clear\",\"role\":\"assistant\"}}],"
              + "\"system_fingerprint\":\"fp_5c1b7e9a42\"}")
          .getBytes(UTF_8);

  static final byte[] MODELS =
      ("{\"object\":\"list\",\"data\":[{\"id\":\"grok-4\",\"object\":\"model\","
              + "\"created\":1790000000,\"owned_by\":\"xai\"}]}")
          .getBytes(UTF_8);

  static final byte[] EMBEDDING = embedding();

  private Payloads() {}

  private static byte[] embedding() {
    Random random = new Random(1000);
    StringBuilder json =
        new StringBuilder("{\"object\":\"list\",\"model\":\"v1\",\"data\":[{\"index\":0,")
            .append("\"object\":\"embedding\",\"embedding\":[");
    for (int i = 0; i < 1000; i++) {
      json.append(i == 0 ? "" : ",").append((float) (random.nextGaussian() * 0.05));
    }
    return json.append("]}],\"usage\":{\"prompt_tokens\":3,\"total_tokens\":3}}")
        .toString()
        .getBytes(UTF_8);
  }
}
