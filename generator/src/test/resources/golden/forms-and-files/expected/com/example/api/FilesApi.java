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
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.PathValue;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public interface FilesApi {
  /**
   * <code>POST /v1/files</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default File uploadFile(UploadFileRequest request) {
    return uploadFile(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with a builder to fill.
   */
  default File uploadFile(Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    request.accept(builder);
    return uploadFile(builder.build());
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with options for this call.
   */
  @RequestLine("POST /v1/files")
  @Headers({
      "Content-Type: multipart/form-data",
      "Accept: application/json"
  })
  File uploadFile(UploadFileRequest request, CallOptions options);

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with status and headers of the response.
   */
  default ApiResponse<File> uploadFileWithResponse(UploadFileRequest request) {
    return uploadFileWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with status and headers of the response and
   * options for this call.
   */
  @RequestLine("POST /v1/files")
  @Headers({
      "Content-Type: multipart/form-data",
      "Accept: application/json"
  })
  ApiResponse<File> uploadFileWithResponse(UploadFileRequest request, CallOptions options);

  /**
   * <code>GET /v1/files/&#123;id&#125;/content</code>
   *
   * @return the content as it arrives, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default BinaryResponse downloadFile(String id) {
    return downloadFile(id, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #downloadFile(String)}, with parameters.
   */
  default BinaryResponse downloadFile(String id, DownloadFileParams params) {
    return downloadFile(id, params, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #downloadFile(String)}, with a builder to fill.
   */
  default BinaryResponse downloadFile(String id, Consumer<DownloadFileParams.Builder> params) {
    var builder = DownloadFileParams.builder();
    params.accept(builder);
    return downloadFile(id, builder.build());
  }

  /**
   * Like {@link #downloadFile(String)}, saved to a file.
   */
  default Path downloadFile(String id, Path target) {
    try (var content = downloadFile(id)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #downloadFile(String)}, saved to a file.
   */
  default Path downloadFile(String id, DownloadFileParams params, Path target) {
    try (var content = downloadFile(id, params)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #downloadFile(String)}, with options for this call.
   */
  default BinaryResponse downloadFile(String id, CallOptions options) {
    return downloadFile(id, DownloadFileParams.builder().build(), options);
  }

  /**
   * Like {@link #downloadFile(String)}, with parameters and options for this call.
   */
  default BinaryResponse downloadFile(String id, DownloadFileParams params, CallOptions options) {
    return downloadFile(id, params.queryMap(), params.headerMap(), options);
  }

  /**
   * Like {@link #downloadFile(String)}, with all arguments in the form in which Feign takes
   * them.
   */
  @RequestLine(
      value = "GET /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Accept: application/octet-stream")
  BinaryResponse downloadFile(@Param(value = "id", expander = PathValue.class) String id,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * <code>PUT /v1/files/&#123;id&#125;/content</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  default void replaceFile(String id, FileContent request) {
    replaceFile(id, request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #replaceFile(String, FileContent)}, with options for this call.
   */
  @RequestLine(
      value = "PUT /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Content-Type: application/octet-stream")
  void replaceFile(@Param(value = "id", expander = PathValue.class) String id, FileContent request,
      CallOptions options);

  /**
   * Like {@link #replaceFile(String, FileContent)}, with status and headers of the response.
   */
  default ApiResponse<Void> replaceFileWithResponse(String id, FileContent request) {
    return replaceFileWithResponse(id, request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #replaceFile(String, FileContent)}, with status and headers of the response and
   * options for this call.
   */
  @RequestLine(
      value = "PUT /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Content-Type: application/octet-stream")
  ApiResponse<Void> replaceFileWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, FileContent request,
      CallOptions options);

  /**
   * <code>POST /v1/notes</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default String addNote(String request) {
    return addNote(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #addNote(String)}, with options for this call.
   */
  @RequestLine("POST /v1/notes")
  @Headers({
      "Content-Type: text/plain",
      "Accept: text/plain"
  })
  String addNote(String request, CallOptions options);

  /**
   * Like {@link #addNote(String)}, with status and headers of the response.
   */
  default ApiResponse<String> addNoteWithResponse(String request) {
    return addNoteWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #addNote(String)}, with status and headers of the response and options for this
   * call.
   */
  @RequestLine("POST /v1/notes")
  @Headers({
      "Content-Type: text/plain",
      "Accept: text/plain"
  })
  ApiResponse<String> addNoteWithResponse(String request, CallOptions options);

  /**
   * <code>POST /v1/speech</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default SpeakResponse speak(SpeakRequest request) {
    return speak(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with a builder to fill.
   */
  default SpeakResponse speak(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speak(builder.build());
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with options for this call.
   */
  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: application/json"
  })
  SpeakResponse speak(SpeakRequest request, CallOptions options);

  /**
   * Like {@link #speak(SpeakRequest)}, with status and headers of the response.
   */
  default ApiResponse<SpeakResponse> speakWithResponse(SpeakRequest request) {
    return speakWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with status and headers of the response and options for
   * this call.
   */
  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: application/json"
  })
  ApiResponse<SpeakResponse> speakWithResponse(SpeakRequest request, CallOptions options);

  /**
   * <code>POST /v1/speech</code>
   *
   * @return the content as it arrives, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  default BinaryResponse speakAsBytes(SpeakRequest request) {
    return speakAsBytes(request, CallOptions.DEFAULT);
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, with a builder to fill.
   */
  default BinaryResponse speakAsBytes(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speakAsBytes(builder.build());
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, saved to a file.
   */
  default Path speakAsBytes(SpeakRequest request, Path target) {
    try (var content = speakAsBytes(request)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, with options for this call.
   */
  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: audio/mpeg"
  })
  BinaryResponse speakAsBytes(SpeakRequest request, CallOptions options);
}
