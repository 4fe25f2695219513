package com.example.api;

import com.example.model.File;
import com.example.model.SpeakRequest;
import com.example.model.SpeakResponse;
import com.example.model.UploadFileRequest;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.AsyncOperations;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns at once. Its future fails with what the method of the same name in {@link
 * FilesApi} throws; cancelling it ends the call.
 */
@Generated("feign-javapoet")
public class FilesAsyncApi extends AsyncOperations<FilesAsyncApi> {
  private final FilesAsyncFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public FilesAsyncApi(FilesAsyncFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  FilesAsyncApi(FilesAsyncFeignApi feign, CallScope scope) {
    super(scope, other -> new FilesAsyncApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/files</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<File> uploadFile(UploadFileRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.uploadFile(request, scope.options()));
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with a builder to fill.
   */
  public CompletableFuture<File> uploadFile(Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return uploadFile(builder.build());
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
    Preconditions.notNull("params", params);
    return scope.body(feign.downloadFile(Preconditions.notNull("id", id), params.queryMap(),
        params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #downloadFile(String)}, with a builder to fill.
   */
  public CompletableFuture<BinaryResponse> downloadFile(String id,
      Consumer<DownloadFileParams.Builder> params) {
    var builder = DownloadFileParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return downloadFile(id, builder.build());
  }

  /**
   * <code>PUT /v1/files/&#123;id&#125;/content</code>
   *
   * @return a future of status and headers of the response
   */
  public CompletableFuture<ApiResponse<Void>> replaceFile(String id, FileContent request) {
    Preconditions.notNull("request", request);
    return scope.response(feign.replaceFile(Preconditions.notNull("id", id), request,
        scope.options()));
  }

  /**
   * <code>POST /v1/notes</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<String> addNote(String request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.addNote(request, scope.options()));
  }

  /**
   * <code>POST /v1/speech</code>
   *
   * @return a future of the response
   */
  public CompletableFuture<SpeakResponse> speak(SpeakRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.speak(request, scope.options()));
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with a builder to fill.
   */
  public CompletableFuture<SpeakResponse> speak(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return speak(builder.build());
  }

  /**
   * <code>POST /v1/speech</code>
   *
   * @return a future of the content as it arrives, to be closed by the caller
   */
  public CompletableFuture<BinaryResponse> speakAsBytes(SpeakRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.speakAsBytes(request, scope.options()));
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, with a builder to fill.
   */
  public CompletableFuture<BinaryResponse> speakAsBytes(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return speakAsBytes(builder.build());
  }
}
