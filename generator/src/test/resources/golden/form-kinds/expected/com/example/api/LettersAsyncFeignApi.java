package com.example.api;

import com.example.model.Parcel;
import com.example.model.SendLetterRequest;
import com.example.model.SendNoteRequest;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.PathValue;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;

/**
 * The requests of {@link LettersAsyncApi}, for Feign to implement. Parameters of the query and
 * of headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface LettersAsyncFeignApi {
  @RequestLine("POST /letters")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  CompletableFuture<ApiResponse<Void>> sendLetter(SendLetterRequest request, CallOptions options);

  @RequestLine("POST /notes")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  CompletableFuture<ApiResponse<Void>> sendNote(SendNoteRequest request, CallOptions options);

  @RequestLine("POST /notes")
  CompletableFuture<ApiResponse<Void>> sendNote(CallOptions options);

  @RequestLine("POST /parcels")
  @Headers("Content-Type: multipart/form-data")
  CompletableFuture<ApiResponse<Void>> sendParcel(Parcel request, CallOptions options);

  @RequestLine("POST /parcels")
  CompletableFuture<ApiResponse<Void>> sendParcel(CallOptions options);

  @RequestLine("POST /settings")
  @Headers("Content-Type: application/json")
  CompletableFuture<ApiResponse<Void>> set(Map<String, JsonNode> request, CallOptions options);

  @RequestLine("POST /settings")
  CompletableFuture<ApiResponse<Void>> set(CallOptions options);

  @RequestLine(
      value = "GET /tracks/{box}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> track(
      @Param(value = "box", expander = PathValue.class) String box,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
