package io.github.xaifeign.contract.xai;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.xaifeign.client.model.CreateCustomVoiceRequest;
import io.github.xaifeign.client.model.TranscriptionRequest;
import io.github.xaifeign.client.model.UploadChunkForm;
import io.github.xaifeign.client.model.UploadFileRequest;
import io.github.xaifeign.client.model.UploadSkillRequest;
import io.github.xaifeign.client.runtime.FileContent;
import io.github.xaifeign.management.api.BatchGetCollectionDocumentsParams;
import java.util.List;
import java.util.Map;

/** What cannot be read from a JSON example: the forms, and parameters that a call must have. */
final class SampleForms {
  private static final FileContent FILE =
      FileContent.of("one,two\n3,4\n".getBytes(UTF_8), "table.csv").contentType("text/csv");

  static final Map<Class<?>, Object> INFERENCE =
      Map.of(
          UploadFileRequest.class,
          UploadFileRequest.builder().purpose("assistants").expiresAfter(3600).file(FILE).build(),
          UploadChunkForm.class,
          UploadChunkForm.builder().chunkNumber(1).chunk(FILE).build(),
          UploadSkillRequest.class,
          UploadSkillRequest.builder().addFile(FILE).addFile(FILE).build(),
          TranscriptionRequest.class,
          TranscriptionRequest.builder().language("en").format(true).file(FILE).build(),
          CreateCustomVoiceRequest.class,
          CreateCustomVoiceRequest.builder().name("Warden").file(FILE).build());

  static final Map<Class<?>, Object> MANAGEMENT =
      Map.of(
          BatchGetCollectionDocumentsParams.class,
          BatchGetCollectionDocumentsParams.builder().fileIds(List.of("file_1", "file_2")).build());

  private SampleForms() {}
}
