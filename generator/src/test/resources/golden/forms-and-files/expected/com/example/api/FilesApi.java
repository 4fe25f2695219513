package com.example.api;

import com.example.model.File;
import com.example.model.SpeakRequest;
import com.example.model.SpeakResponse;
import com.example.model.UploadFileRequest;
import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class FilesApi extends SyncOperations<FilesApi> {
  private final FilesFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public FilesApi(FilesFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  FilesApi(FilesFeignApi feign, CallScope scope) {
    super(scope, other -> new FilesApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>POST /v1/files</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public File uploadFile(UploadFileRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.uploadFile(request, scope.options()));
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with a builder to fill.
   */
  public File uploadFile(Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return uploadFile(builder.build());
  }

  /**
   * <code>GET /v1/files/&#123;id&#125;/content</code>
   *
   * @return the content as it arrives, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public BinaryResponse downloadFile(String id) {
    return downloadFile(id, DownloadFileParams.builder().build());
  }

  /**
   * Like {@link #downloadFile(String)}, with parameters.
   */
  public BinaryResponse downloadFile(String id, DownloadFileParams params) {
    Preconditions.notNull("params", params);
    return scope.body(feign.downloadFile(Preconditions.notNull("id", id), params.queryMap(),
        params.headerMap(), scope.options()));
  }

  /**
   * Like {@link #downloadFile(String)}, with a builder to fill.
   */
  public BinaryResponse downloadFile(String id, Consumer<DownloadFileParams.Builder> params) {
    var builder = DownloadFileParams.builder();
    Preconditions.notNull("params", params).accept(builder);
    return downloadFile(id, builder.build());
  }

  /**
   * Like {@link #downloadFile(String)}, saved to a file.
   */
  public Path downloadFile(String id, Path target) {
    Preconditions.notNull("target", target);
    try (var content = downloadFile(id)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #downloadFile(String)}, saved to a file.
   */
  public Path downloadFile(String id, DownloadFileParams params, Path target) {
    Preconditions.notNull("target", target);
    try (var content = downloadFile(id, params)) {
      return content.saveTo(target);
    }
  }

  /**
   * <code>PUT /v1/files/&#123;id&#125;/content</code>
   *
   * @return status and headers of the response
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public ApiResponse<Void> replaceFile(String id, FileContent request) {
    Preconditions.notNull("request", request);
    return scope.response(feign.replaceFile(Preconditions.notNull("id", id), request,
        scope.options()));
  }

  /**
   * <code>POST /v1/notes</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public String addNote(String request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.addNote(request, scope.options()));
  }

  /**
   * <code>POST /v1/speech</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public SpeakResponse speak(SpeakRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.speak(request, scope.options()));
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with a builder to fill.
   */
  public SpeakResponse speak(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return speak(builder.build());
  }

  /**
   * <code>POST /v1/speech</code>
   *
   * @return the content as it arrives, to be closed by the caller
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public BinaryResponse speakAsBytes(SpeakRequest request) {
    Preconditions.notNull("request", request);
    return scope.body(feign.speakAsBytes(request, scope.options()));
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, with a builder to fill.
   */
  public BinaryResponse speakAsBytes(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    Preconditions.notNull("request", request).accept(builder);
    return speakAsBytes(builder.build());
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, saved to a file.
   */
  public Path speakAsBytes(SpeakRequest request, Path target) {
    Preconditions.notNull("target", target);
    try (var content = speakAsBytes(request)) {
      return content.saveTo(target);
    }
  }
}
