package com.example.api;

import io.github.xaifeign.runtime.ApiConnectionException;
import io.github.xaifeign.runtime.ApiDecodingException;
import io.github.xaifeign.runtime.ApiStatusException;
import io.github.xaifeign.runtime.feign.CallScope;
import io.github.xaifeign.runtime.feign.SyncOperations;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Superseded by parcels.
 *
 * <p>A method returns when the response has arrived.
 */
@Generated("feign-javapoet")
public class TelegramsApi extends SyncOperations<TelegramsApi> {
  private final TelegramsFeignApi feign;

  private final CallScope scope;

  /**
   * Makes calls by an implementation that Feign has made.
   *
   * @param feign sends the requests
   */
  public TelegramsApi(TelegramsFeignApi feign) {
    this(feign, CallScope.DEFAULT);
  }

  TelegramsApi(TelegramsFeignApi feign, CallScope scope) {
    super(scope, other -> new TelegramsApi(feign, other));
    this.feign = Preconditions.notNull("feign", feign);
    this.scope = scope;
  }

  /**
   * <code>GET /v1/telegrams</code>
   *
   * @throws ApiStatusException if the server answers with an error
   * @throws ApiConnectionException if no response arrives in time
   * @throws ApiDecodingException if the response cannot be read
   *
   * @deprecated The API discourages its use.
   */
  @Deprecated
  public List<String> listTelegrams() {
    return scope.body(feign.listTelegrams(scope.options()));
  }
}
