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
  CompletableFuture<Void> sendLetter(SendLetterRequest request, CallOptions options);

  @RequestLine("POST /letters")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  CompletableFuture<ApiResponse<Void>> sendLetterWithResponse(SendLetterRequest request,
      CallOptions options);

  @RequestLine("POST /notes")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  CompletableFuture<Void> sendNote(SendNoteRequest request, CallOptions options);

  @RequestLine("POST /notes")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  CompletableFuture<ApiResponse<Void>> sendNoteWithResponse(SendNoteRequest request,
      CallOptions options);

  @RequestLine("POST /notes")
  CompletableFuture<Void> sendNote(CallOptions options);

  @RequestLine("POST /notes")
  CompletableFuture<ApiResponse<Void>> sendNoteWithResponse(CallOptions options);

  @RequestLine("POST /settings")
  @Headers("Content-Type: application/json")
  CompletableFuture<Void> set(Map<String, JsonNode> request, CallOptions options);

  @RequestLine("POST /settings")
  @Headers("Content-Type: application/json")
  CompletableFuture<ApiResponse<Void>> setWithResponse(Map<String, JsonNode> request,
      CallOptions options);

  @RequestLine("POST /settings")
  CompletableFuture<Void> set(CallOptions options);

  @RequestLine("POST /settings")
  CompletableFuture<ApiResponse<Void>> setWithResponse(CallOptions options);

  @RequestLine(
      value = "GET /tracks/{box}",
      decodeSlash = false
  )
  CompletableFuture<Void> track(@Param(value = "box", expander = PathValue.class) String box,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  @RequestLine(
      value = "GET /tracks/{box}",
      decodeSlash = false
  )
  CompletableFuture<ApiResponse<Void>> trackWithResponse(
      @Param(value = "box", expander = PathValue.class) String box,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);

  @RequestLine("POST /parcels")
  @Headers("Content-Type: multipart/form-data")
  CompletableFuture<Void> sendParcel(Parcel request, CallOptions options);

  @RequestLine("POST /parcels")
  @Headers("Content-Type: multipart/form-data")
  CompletableFuture<ApiResponse<Void>> sendParcelWithResponse(Parcel request, CallOptions options);

  @RequestLine("POST /parcels")
  CompletableFuture<Void> sendParcel(CallOptions options);

  @RequestLine("POST /parcels")
  CompletableFuture<ApiResponse<Void>> sendParcelWithResponse(CallOptions options);
}
