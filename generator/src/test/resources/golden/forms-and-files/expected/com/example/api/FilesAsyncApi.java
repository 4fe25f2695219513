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
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Operations of one group.
 *
 * <p>A method returns at once; its future fails when there is no reply.
 */
@Generated("feign-javapoet")
public interface FilesAsyncApi {
  /**
   * Calls <code>uploadFile</code>.
   *
   * <p><code>POST /v1/files</code>
   */
  default CompletableFuture<File> uploadFile(UploadFileRequest request) {
    return uploadFile(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>uploadFile</code>, with a builder to fill.
   */
  default CompletableFuture<File> uploadFile(Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    request.accept(builder);
    return uploadFile(builder.build());
  }

  /**
   * As <code>uploadFile</code>, with options for this call.
   */
  @RequestLine("POST /v1/files")
  @Headers({
      "Content-Type: multipart/form-data",
      "Accept: application/json"
  })
  CompletableFuture<File> uploadFile(UploadFileRequest request, CallOptions options);

  /**
   * As <code>uploadFile</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<File>> uploadFileWithResponse(UploadFileRequest request) {
    return uploadFileWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>uploadFile</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("POST /v1/files")
  @Headers({
      "Content-Type: multipart/form-data",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<File>> uploadFileWithResponse(UploadFileRequest request,
      CallOptions options);

  /**
   * Calls <code>downloadFile</code>.
   *
   * <p><code>GET /v1/files/&#123;id&#125;/content</code>
   *
   * @return the content as it arrives; close it when done
   */
  default CompletableFuture<BinaryResponse> downloadFile(String id) {
    return downloadFile(id, CallOptions.DEFAULT);
  }

  /**
   * As <code>downloadFile</code>, with parameters.
   */
  default CompletableFuture<BinaryResponse> downloadFile(String id, DownloadFileParams params) {
    return downloadFile(id, params, CallOptions.DEFAULT);
  }

  /**
   * As <code>downloadFile</code>, with a builder to fill.
   */
  default CompletableFuture<BinaryResponse> downloadFile(String id,
      Consumer<DownloadFileParams.Builder> params) {
    var builder = DownloadFileParams.builder();
    params.accept(builder);
    return downloadFile(id, builder.build());
  }

  /**
   * As <code>downloadFile</code>, with options for this call.
   */
  default CompletableFuture<BinaryResponse> downloadFile(String id, CallOptions options) {
    return downloadFile(id, DownloadFileParams.builder().build(), options);
  }

  /**
   * As <code>downloadFile</code>, with parameters and options for this call.
   */
  default CompletableFuture<BinaryResponse> downloadFile(String id, DownloadFileParams params,
      CallOptions options) {
    return downloadFile(id, params.queryMap(), params.headerMap(), options);
  }

  /**
   * The call that the other overloads of <code>downloadFile</code> lead to.
   */
  @RequestLine(
      value = "GET /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Accept: application/octet-stream")
  CompletableFuture<BinaryResponse> downloadFile(
      @Param(value = "id", expander = PathValue.class) String id,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  /**
   * Calls <code>replaceFile</code>.
   *
   * <p><code>PUT /v1/files/&#123;id&#125;/content</code>
   */
  default CompletableFuture<Void> replaceFile(String id, FileContent request) {
    return replaceFile(id, request, CallOptions.DEFAULT);
  }

  /**
   * As <code>replaceFile</code>, with options for this call.
   */
  @RequestLine(
      value = "PUT /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Content-Type: application/octet-stream")
  CompletableFuture<Void> replaceFile(@Param(value = "id", expander = PathValue.class) String id,
      FileContent request, CallOptions options);

  /**
   * As <code>replaceFile</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<Void>> replaceFileWithResponse(String id,
      FileContent request) {
    return replaceFileWithResponse(id, request, CallOptions.DEFAULT);
  }

  /**
   * As <code>replaceFile</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine(
      value = "PUT /v1/files/{id}/content",
      decodeSlash = false
  )
  @Headers("Content-Type: application/octet-stream")
  CompletableFuture<ApiResponse<Void>> replaceFileWithResponse(
      @Param(value = "id", expander = PathValue.class) String id, FileContent request,
      CallOptions options);

  /**
   * Calls <code>addNote</code>.
   *
   * <p><code>POST /v1/notes</code>
   */
  default CompletableFuture<String> addNote(String request) {
    return addNote(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>addNote</code>, with options for this call.
   */
  @RequestLine("POST /v1/notes")
  @Headers({
      "Content-Type: text/plain",
      "Accept: text/plain"
  })
  CompletableFuture<String> addNote(String request, CallOptions options);

  /**
   * As <code>addNote</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<String>> addNoteWithResponse(String request) {
    return addNoteWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>addNote</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("POST /v1/notes")
  @Headers({
      "Content-Type: text/plain",
      "Accept: text/plain"
  })
  CompletableFuture<ApiResponse<String>> addNoteWithResponse(String request, CallOptions options);

  /**
   * Calls <code>speak</code>.
   *
   * <p><code>POST /v1/speech</code>
   */
  default CompletableFuture<SpeakResponse> speak(SpeakRequest request) {
    return speak(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>speak</code>, with a builder to fill.
   */
  default CompletableFuture<SpeakResponse> speak(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speak(builder.build());
  }

  /**
   * As <code>speak</code>, with options for this call.
   */
  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: application/json"
  })
  CompletableFuture<SpeakResponse> speak(SpeakRequest request, CallOptions options);

  /**
   * As <code>speak</code>, with status and headers of the reply.
   */
  default CompletableFuture<ApiResponse<SpeakResponse>> speakWithResponse(SpeakRequest request) {
    return speakWithResponse(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>speak</code>, with status and headers of the reply and options for this call.
   */
  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: application/json"
  })
  CompletableFuture<ApiResponse<SpeakResponse>> speakWithResponse(SpeakRequest request,
      CallOptions options);

  /**
   * Calls <code>speak</code>.
   *
   * <p><code>POST /v1/speech</code>
   *
   * @return the content as it arrives; close it when done
   */
  default CompletableFuture<BinaryResponse> speakAsBytes(SpeakRequest request) {
    return speakAsBytes(request, CallOptions.DEFAULT);
  }

  /**
   * As <code>speakAsBytes</code>, with a builder to fill.
   */
  default CompletableFuture<BinaryResponse> speakAsBytes(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speakAsBytes(builder.build());
  }

  /**
   * As <code>speakAsBytes</code>, with options for this call.
   */
  @RequestLine("POST /v1/speech")
  @Headers({
      "Content-Type: application/x-www-form-urlencoded",
      "Accept: audio/mpeg"
  })
  CompletableFuture<BinaryResponse> speakAsBytes(SpeakRequest request, CallOptions options);
}
