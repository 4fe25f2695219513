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
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.FileContent;
import io.github.xaifeign.runtime.json.Preconditions;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class FilesApi {
  private final FilesFeignApi feign;

  private final CallOptions options;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public FilesApi(FilesFeignApi feign) {
    this(feign, CallOptions.DEFAULT);
  }

  private FilesApi(FilesFeignApi feign, CallOptions options) {
    this.feign = Preconditions.notNull("feign", feign);
    this.options = Preconditions.notNull("options", options);
  }

  /**
   * The same operations with options of their own, in place of those that hold here.
   *
   * @param options what differs from the settings of the client
   * @return operations that are called with the options
   */
  public FilesApi withOptions(CallOptions options) {
    return new FilesApi(feign, options);
  }

  /**
   * <code>POST /v1/files</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public File uploadFile(UploadFileRequest request) {
    return feign.uploadFile(request, options);
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with a builder to fill.
   */
  public File uploadFile(Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    request.accept(builder);
    return uploadFile(builder.build());
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with status and headers of the response.
   */
  public ApiResponse<File> uploadFileWithResponse(UploadFileRequest request) {
    return feign.uploadFileWithResponse(request, options);
  }

  /**
   * Like {@link #uploadFile(UploadFileRequest)}, with status and headers of the response and a
   * builder to fill.
   */
  public ApiResponse<File> uploadFileWithResponse(Consumer<UploadFileRequest.Builder> request) {
    var builder = UploadFileRequest.builder();
    request.accept(builder);
    return uploadFileWithResponse(builder.build());
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
    return feign.downloadFile(Preconditions.notNull("id", id), params.queryMap(),
        params.headerMap(), options);
  }

  /**
   * Like {@link #downloadFile(String)}, with a builder to fill.
   */
  public BinaryResponse downloadFile(String id, Consumer<DownloadFileParams.Builder> params) {
    var builder = DownloadFileParams.builder();
    params.accept(builder);
    return downloadFile(id, builder.build());
  }

  /**
   * Like {@link #downloadFile(String)}, saved to a file.
   */
  public Path downloadFile(String id, Path target) {
    try (var content = downloadFile(id)) {
      return content.saveTo(target);
    }
  }

  /**
   * Like {@link #downloadFile(String)}, saved to a file.
   */
  public Path downloadFile(String id, DownloadFileParams params, Path target) {
    try (var content = downloadFile(id, params)) {
      return content.saveTo(target);
    }
  }

  /**
   * <code>PUT /v1/files/&#123;id&#125;/content</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   */
  public void replaceFile(String id, FileContent request) {
    feign.replaceFile(Preconditions.notNull("id", id), request, options);
  }

  /**
   * Like {@link #replaceFile(String, FileContent)}, with status and headers of the response.
   */
  public ApiResponse<Void> replaceFileWithResponse(String id, FileContent request) {
    return feign.replaceFileWithResponse(Preconditions.notNull("id", id), request, options);
  }

  /**
   * <code>POST /v1/notes</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public String addNote(String request) {
    return feign.addNote(request, options);
  }

  /**
   * Like {@link #addNote(String)}, with status and headers of the response.
   */
  public ApiResponse<String> addNoteWithResponse(String request) {
    return feign.addNoteWithResponse(request, options);
  }

  /**
   * <code>POST /v1/speech</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   */
  public SpeakResponse speak(SpeakRequest request) {
    return feign.speak(request, options);
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with a builder to fill.
   */
  public SpeakResponse speak(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speak(builder.build());
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with status and headers of the response.
   */
  public ApiResponse<SpeakResponse> speakWithResponse(SpeakRequest request) {
    return feign.speakWithResponse(request, options);
  }

  /**
   * Like {@link #speak(SpeakRequest)}, with status and headers of the response and a builder to
   * fill.
   */
  public ApiResponse<SpeakResponse> speakWithResponse(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speakWithResponse(builder.build());
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
    return feign.speakAsBytes(request, options);
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, with a builder to fill.
   */
  public BinaryResponse speakAsBytes(Consumer<SpeakRequest.Builder> request) {
    var builder = SpeakRequest.builder();
    request.accept(builder);
    return speakAsBytes(builder.build());
  }

  /**
   * Like {@link #speakAsBytes(SpeakRequest)}, saved to a file.
   */
  public Path speakAsBytes(SpeakRequest request, Path target) {
    try (var content = speakAsBytes(request)) {
      return content.saveTo(target);
    }
  }
}
