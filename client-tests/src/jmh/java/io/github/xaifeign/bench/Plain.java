package io.github.xaifeign.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The responses as plain records, the way one would write them by hand for databind. */
final class Plain {
  private Plain() {}

  record Chat(
      String id,
      String object,
      long created,
      String model,
      List<Choice> choices,
      Usage usage,
      String system_fingerprint) {}

  record Choice(int index, Message message, String finish_reason) {}

  record Message(String role, @Nullable String content, @Nullable String refusal) {}

  record Usage(
      int prompt_tokens,
      int completion_tokens,
      int total_tokens,
      PromptDetails prompt_tokens_details,
      CompletionDetails completion_tokens_details,
      int num_sources_used) {}

  record PromptDetails(int text_tokens, int audio_tokens, int image_tokens, int cached_tokens) {}

  record CompletionDetails(
      int reasoning_tokens,
      int audio_tokens,
      int accepted_prediction_tokens,
      int rejected_prediction_tokens) {}

  record Chunk(
      String id,
      String object,
      long created,
      String model,
      List<ChunkChoice> choices,
      String system_fingerprint) {}

  record ChunkChoice(int index, Delta delta) {}

  record Delta(@Nullable String role, @Nullable String content) {}

  record Embeddings(String object, String model, List<Embedding> data, EmbeddingUsage usage) {}

  record Embedding(int index, String object, List<Double> embedding) {}

  record EmbeddingUsage(int prompt_tokens, int total_tokens) {}
}
