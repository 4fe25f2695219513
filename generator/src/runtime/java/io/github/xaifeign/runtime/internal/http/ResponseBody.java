package io.github.xaifeign.runtime.internal.http;

import io.github.xaifeign.runtime.internal.call.CallResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/** The body of a response of the JDK's client. */
abstract class ResponseBody extends InputStream
    implements HttpResponse.BodySubscriber<ResponseBody>, CallResponse.Exchange {
  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** Ends the exchange; a read that waits in another thread fails. */
  @Override
  public abstract void close();
}
