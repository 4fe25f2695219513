package io.github.xaifeign.generator.read;

import java.io.IOException;
import java.lang.StackWalker.StackFrame;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses the connections that swagger-parser would open for references in a document. The JDK asks
 * for a proxy before it looks up a host, which makes this the one place where a connection can be
 * refused without a trace of it on the network. All other connections are left alone, those for the
 * document itself among them.
 */
final class ReferenceGuard extends ProxySelector {
  private static final String PARSERS = "io.swagger.";
  private static final String CONNECTING_CLASS = "RemoteUrl";

  /** The classes that open connections for the document itself. */
  private static final Set<String> READERS_OF_DOCUMENTS =
      Set.of("io.swagger.v3.parser.OpenAPIV3Parser", "io.swagger.parser.Swagger20Parser");

  private final ProxySelector others;

  ReferenceGuard(ProxySelector others) {
    this.others = others;
  }

  /**
   * The proxies for a connection.
   *
   * @throws IllegalStateException if the connection would be opened for a reference
   */
  @Override
  public List<Proxy> select(URI uri) {
    if (isForReference() && !ParserLimits.allowRemoteReferences()) {
      throw new IllegalStateException(
          "references are not followed over the network, here to "
              + uri
              + "; start Java with -D"
              + ParserLimits.REMOTE_REFERENCES
              + "=true to allow it");
    }
    return others.select(uri);
  }

  private static boolean isForReference() {
    Optional<String> caller =
        StackWalker.getInstance()
            .walk(
                frames ->
                    frames
                        .map(StackFrame::getClassName)
                        .filter(name -> name.startsWith(PARSERS))
                        .filter(name -> !name.contains(CONNECTING_CLASS))
                        .findFirst());
    return caller.filter(name -> !READERS_OF_DOCUMENTS.contains(name)).isPresent();
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    others.connectFailed(uri, address, failure);
  }
}
