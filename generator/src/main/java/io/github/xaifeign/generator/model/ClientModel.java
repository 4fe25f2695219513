package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The facade.
 *
 * @param name the facade's simple name, {@code XaiClient}
 * @param asyncName its asynchronous twin, {@code XaiAsyncClient}
 * @param readersName the class that finds the reader of a response, {@code XaiReaders}
 * @param accumulatorsName the class that makes accumulators, {@code XaiAccumulators}
 * @param environmentPrefix what the environment variables start with, {@code XAI}
 * @param product what the client calls itself in {@code User-Agent}, {@code xai-client/1.0}
 * @param title the API's title, as the document gives it
 * @param version the API's version, as the document gives it
 * @param commonPath what all paths begin with, {@code /v1}; empty when there is nothing
 * @param pathVersions versions with which some paths begin, but not all
 * @param serverUrl the first server, when it is absolute
 * @param servers the servers to choose from; empty unless there are several
 * @param serversName the class that names them, {@code XaiServers}
 * @param errorStatuses statuses of errors that mean another
 * @param credentialsRequired whether a client without any is a mistake
 */
public record ClientModel(
    String name,
    String asyncName,
    String readersName,
    String accumulatorsName,
    String environmentPrefix,
    String product,
    String title,
    String version,
    Documentation documentation,
    String commonPath,
    List<String> pathVersions,
    Optional<String> serverUrl,
    List<ServerModel> servers,
    String serversName,
    List<CredentialModel> credentials,
    List<ErrorStatusModel> errorStatuses,
    boolean credentialsRequired) {

  public ClientModel {
    pathVersions = List.copyOf(pathVersions);
    servers = List.copyOf(servers);
    credentials = List.copyOf(credentials);
    errorStatuses = List.copyOf(errorStatuses);
  }

  /** What the system properties start with that {@code fromEnv} reads, {@code xai.}. */
  public static String propertyPrefix(String environmentPrefix) {
    return environmentPrefix.toLowerCase(Locale.ROOT).replace('_', '.') + '.';
  }

  /**
   * A way to authenticate.
   *
   * @param scheme how the credential is sent
   * @param setter the facade builder's method, {@code apiKey}
   * @param systemProperty where {@code fromEnv} looks first, {@code xai.apiKey}
   * @param environmentVariables where it looks then, one after the other, {@code XAI_API_KEY}
   * @param wireName the header, query or cookie parameter; empty for the Authorization header
   */
  public record CredentialModel(
      Scheme scheme,
      String setter,
      String systemProperty,
      List<String> environmentVariables,
      String wireName,
      Documentation documentation) {

    public CredentialModel {
      environmentVariables = List.copyOf(environmentVariables);
    }
  }

  /** How a credential is sent. */
  public enum Scheme {
    /** {@code Authorization: Bearer} (RFC 6750), also for OAuth 2 and OpenID Connect tokens. */
    BEARER,
    /** {@code Authorization: Basic} (RFC 7617). */
    BASIC,
    HEADER,
    QUERY,
    COOKIE
  }
}
