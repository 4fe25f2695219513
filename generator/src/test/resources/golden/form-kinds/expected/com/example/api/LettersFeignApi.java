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
import javax.annotation.processing.Generated;
import tools.jackson.databind.JsonNode;

/**
 * The requests of {@link LettersApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface LettersFeignApi {
  @RequestLine("POST /letters")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  ApiResponse<Void> sendLetter(SendLetterRequest request, CallOptions options);

  @RequestLine("POST /notes")
  @Headers("Content-Type: application/x-www-form-urlencoded")
  ApiResponse<Void> sendNote(SendNoteRequest request, CallOptions options);

  @RequestLine("POST /notes")
  ApiResponse<Void> sendNote(CallOptions options);

  @RequestLine("POST /parcels")
  @Headers("Content-Type: multipart/form-data")
  ApiResponse<Void> sendParcel(Parcel request, CallOptions options);

  @RequestLine("POST /parcels")
  ApiResponse<Void> sendParcel(CallOptions options);

  @RequestLine("POST /settings")
  @Headers("Content-Type: application/json")
  ApiResponse<Void> set(Map<String, JsonNode> request, CallOptions options);

  @RequestLine("POST /settings")
  ApiResponse<Void> set(CallOptions options);

  @RequestLine(
      value = "GET /tracks/{box}",
      decodeSlash = false
  )
  ApiResponse<Void> track(@Param(value = "box", expander = PathValue.class) String box,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
