package com.example.api;

import com.example.model.File;
import com.example.model.SpeakRequest;
import com.example.model.SpeakResponse;
import com.example.model.UploadFileRequest;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link FilesApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface FilesFeignApi {
  @RequestLine("POST /v1/files")
  @Headers({
      "Content-Type: multipart/form-data",
      "Accept: application/json"
  })
  ApiResponse<File> uploadFile(UploadFileRequest request, CallOptions options);

  @RequestLine(
      value = "GET /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Accept: application/octet-stream")
  ApiResponse<BinaryResponse> downloadFile(
      @Param(value = "id", expander = PathValue.class) String id,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  @RequestLine(
      value = "PUT /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Content-Type: application/octet-stream")
  ApiResponse<Void> replaceFile(@Param(value = "id", expander = PathValue.class) String id,
      FileContent request, CallOptions options);

  @RequestLine("POST /v1/notes")
  @Headers({
      "Content-Type: text/plain",
      "Accept: text/plain"
  })
  ApiResponse<String> addNote(String request, CallOptions options);

  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: application/json"
  })
  ApiResponse<SpeakResponse> speak(SpeakRequest request, CallOptions options);

  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: audio/mpeg"
  })
  ApiResponse<BinaryResponse> speakAsBytes(SpeakRequest request, CallOptions options);
}
