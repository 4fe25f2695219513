package com.example.api;

import com.example.model.Loaf;
import com.example.model.LoafRequest;
import com.example.model.ReadRequest;
import com.example.model.Ticket;
import com.example.model.TimedSound;
import feign.HeaderMap;
import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.xaifeign.runtime.ApiResponse;
import io.github.xaifeign.runtime.BinaryResponse;
import io.github.xaifeign.runtime.CallOptions;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The requests of {@link LoavesApi}, for Feign to implement. Parameters of the query and of
 * headers come as maps, by their names there.
 */
@Generated("feign-javapoet")
public interface LoavesFeignApi {
  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<Loaf> createLoaf(LoafRequest request, CallOptions options);

  @RequestLine("POST /v1/loaves")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<Ticket> orderLoaf(LoafRequest request, CallOptions options);

  @RequestLine("POST /v1/recordings")
  @Headers({
      "Content-Type: application/json",
      "Accept: audio/mpeg"
  })
  ApiResponse<BinaryResponse> readAloud(ReadRequest request, @QueryMap Map<String, Object> query,
      @HeaderMap Map<String, Object> headers, CallOptions options);

  @RequestLine("POST /v1/recordings")
  @Headers({
      "Content-Type: application/json",
      "Accept: application/json"
  })
  ApiResponse<TimedSound> readAloudWithTimes(ReadRequest request,
      @QueryMap Map<String, Object> query, @HeaderMap Map<String, Object> headers,
      CallOptions options);
}
