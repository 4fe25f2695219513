package com.example.api;

import com.example.model.File;
import com.example.model.SpeakRequest;
import com.example.model.SpeakResponse;
import com.example.model.UploadFileRequest;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * FilesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class FilesAsyncApi {
  private final FilesAsyncFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public FilesAsyncApi(FilesAsyncFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private FilesAsyncApi(FilesAsyncFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public FilesAsyncApi withOptions(CallOptions options) {
    return new FilesAsyncApi(feign, options);
  }

  /**
   * <code>POST /v1/files</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<File> uploadFile(UploadFileRequest request) {
    return feign.uploadFile(request, options);
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with a builder to fill.
   */
  public CompletableFuture<File> uploadFile(Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    request.accept(builder);
    return uploadFile(builder.build());
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<File>> uploadFileWithResponse(UploadFileRequest request) {
    return feign.uploadFileWithResponse(request, options);
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public CompletableFuture<ApiResponse<File>> uploadFileWithResponse(
      Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    request.accept(builder);
    return uploadFileWithResponse(builder.build());
  }

  /**
   * <code>GET /v1/files/&#123;id&#125;/content</code>
   *
   * @return a future of the content as it arrives, to be closed by the caller
   */
  public CompletableFuture<BinaryResponse> downloadFile(String id) {
    return downloadFile(id, DownloadFileParams.builder().build());
  }

  /**
   * Like {@link #downloadFile(String)}, with parameters.
   */
  public CompletableFuture<BinaryResponse> downloadFile(String id, DownloadFileParams params) {
    return feign.downloadFile(Preconditions.notNull("id", id), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #downloadFile(String)}, with a builder to fill.
   */
  public CompletableFuture<BinaryResponse> downloadFile(String id,
      Consumer<DownloadFileParams.Builder> params) {
    var builder = DownloadFileParams.builder();
    params.accept(builder);
    return downloadFile(id, builder.build());
  }

  /**
   * <code>PUT /v1/files/&#123;id&#125;/content</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<Void> replaceFile(String id, FileContent request) {
    return feign.replaceFile(Preconditions.notNull("id", id), request, options);
  }

  /**
   * Like {@link #replaceFile(String, FileContent)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<Void>> replaceFileWithResponse(String id,
      FileContent request) {
    return feign.replaceFileWithResponse(Preconditions.notNull("id", id), request, options);
  }

  /**
   * <code>POST /v1/notes</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<String> addNote(String request) {
    return feign.addNote(request, options);
  }

  /**
   * Like {@link #addNote(String)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<String>> addNoteWithResponse(String request) {
    return feign.addNoteWithResponse(request, options);
  }

  /**
   * <code>POST /v1/speech</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<SpeakResponse> speak(SpeakRequest request) {
    return feign.speak(request, options);
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with a builder to fill.
   */
  public CompletableFuture<SpeakResponse> speak(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speak(builder.build());
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with status and headers of the response.
   */
  public CompletableFuture<ApiResponse<SpeakResponse>> speakWithResponse(SpeakRequest request) {
    return feign.speakWithResponse(request, options);
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with status and headers of the response and a builder to
   * fill.
   */
  public CompletableFuture<ApiResponse<SpeakResponse>> speakWithResponse(
      Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speakWithResponse(builder.build());
  }

  /**
   * <code>POST /v1/speech</code>
   *
   * @return a future of the content as it arrives, to be closed by the caller
   */
  public CompletableFuture<BinaryResponse> speakAsBytes(SpeakRequest request) {
    return feign.speakAsBytes(request, options);
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, with a builder to fill.
   */
  public CompletableFuture<BinaryResponse> speakAsBytes(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speakAsBytes(builder.build());
  }
}
