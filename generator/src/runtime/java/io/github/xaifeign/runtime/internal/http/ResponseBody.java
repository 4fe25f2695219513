package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.call.CallResponse;
import io.github.xaifeign.runtime.internal.wire.BulkInputStream;
import java.net.http.HttpResponse;

/** The body of a response of the JDK's client. */
abstract class ResponseBody extends BulkInputStream
    implements HttpResponse.BodySubscriber<ResponseBody>, CallResponse.Exchange {
  /** Ends the exchange; a read that waits in another thread fails. */
  @Override
  public abstract void close();
}
