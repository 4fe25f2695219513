package io.github.xaifeign.generator.emit.client;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ClientModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Emits the facade builder's setters of all but credentials; each sets one of the runtime's. */
final class SettingEmitter {
  private static final String POSITIVE = "IllegalArgumentException if it is not positive";

  private final RuntimeTypes runtime;
  private final ClassName builder;

  SettingEmitter(RuntimeTypes runtime, ClassName builder) {
    this.runtime = runtime;
    this.builder = builder;
  }

  /**
   * A setting.
   *
   * @param summary what it sets, as HTML
   * @param argument what the argument is
   * @param failure which exception is thrown when; empty when none is
   */
  private record Setting(
      TypeName type, String name, String summary, String argument, String failure) {}

  List<MethodSpec> emit(ClientModel client) {
    List<Setting> settings = new ArrayList<>();
    if (!client.servers().isEmpty()) {
      settings.add(server(client));
    }
    settings.add(baseUrl(client));
    settings.addAll(times());
    settings.addAll(policies());
    settings.addAll(transport());
    List<MethodSpec> setters = new ArrayList<>(settings.stream().map(this::setter).toList());
    setters.add(headerSetter());
    return setters;
  }

  private Setting server(ClientModel client) {
    return new Setting(
        runtime.apiServer(),
        "server",
        "Sets the server to call, and in which form. Replaces the base URL.",
        "one of {@link " + client.serversName() + "}, or one of your own",
        "");
  }

  private static Setting baseUrl(ClientModel client) {
    String standard =
        client
            .serverUrl()
            .map(url -> "; " + Javadocs.code(url) + " by default.")
            .orElse(", which has no default.");
    return new Setting(
        ClassName.get(String.class),
        "baseUrl",
        "Sets the URL that the paths of the operations are appended to" + standard,
        "an absolute http or https URL without user, query and fragment",
        "IllegalArgumentException if the URL is of another form");
  }

  private static List<Setting> times() {
    return List.of(
        time(
            "timeout",
            "Sets how long an attempt may take until its response is complete, or until its stream"
                + " or download begins; 10 minutes by default."),
        time(
            "idleTimeout",
            "Sets the longest silence of a stream or download that has begun; the timeout of an"
                + " attempt by default."),
        time(
            "totalTimeout",
            "Sets how long a call may take as a whole, with all attempts, the waits between them"
                + " and the reading of a stream or download. Not limited by default."),
        time(
            "connectTimeout",
            "Sets how long making a connection may take; 10 seconds by default. It has no effect on"
                + " an HTTP client of your own."));
  }

  private static Setting time(String name, String summary) {
    return new Setting(
        ClassName.get(Duration.class), name, summary, "a positive duration", POSITIVE);
  }

  private List<Setting> policies() {
    return List.of(
        new Setting(
            runtime.retryPolicy(), "retries", "Sets when calls are repeated.", "the policy", ""),
        new Setting(
            runtime.responseLimits(),
            "limits",
            "Sets how much of a response is read into memory.",
            "the limits",
            ""),
        new Setting(
            TypeName.BOOLEAN,
            "strict",
            "Sets whether a response that is not as documented is refused. By default it is read,"
                + " and only the accessors of members that are missing or of another kind throw.",
            "whether it is refused",
            ""));
  }

  private List<Setting> transport() {
    return List.of(
        new Setting(
            ClassName.get("java.net.http", "HttpClient"),
            "httpClient",
            "Sets the HTTP client, for a proxy, TLS or an executor of your own.",
            "a client that never follows redirects; it stays open when this client is closed",
            "IllegalArgumentException if it follows redirects, because it would carry the"
                + " credentials to other hosts"),
        new Setting(
            ClassName.get("feign", "Client"),
            "feignClient",
            "Sends requests by another Feign client in place of the JDK's HTTP client.",
            "a client that does not follow redirects; it stays open when this client is closed",
            ""),
        new Setting(
            ClassName.get("feign", "Capability"),
            "capability",
            "Adds a capability of Feign, such as one that counts calls.",
            "the capability",
            ""),
        new Setting(
            ClassName.get(String.class),
            "userAgent",
            "Sets the {@code User-Agent} header in place of the name and version of this client.",
            "what the caller calls itself",
            "IllegalArgumentException if it is blank or cannot stand in a header"),
        new Setting(
            runtime.callInterceptor(),
            "interceptor",
            "Adds an interceptor, which sees each attempt of each call before it leaves.",
            "may add headers; it never sees the credentials",
            ""),
        new Setting(
            TypeName.INT,
            "logBodies",
            "Logs the beginning of each JSON or text body at level DEBUG, with the values masked"
                + " that look like secrets. No body is logged by default.",
            "how much of a body is logged",
            POSITIVE));
  }

  private MethodSpec headerSetter() {
    return MethodSpec.methodBuilder("header")
        .addJavadoc(
            Javadocs.of(
                "Adds a header to each call to the server. It gives way to one of that name that the"
                    + " operation or the call brings; given twice, both values are sent."))
        .addJavadoc(
            Javadocs.tags(
                List.of(
                    "@param name its name",
                    "@param value its value",
                    "@return this",
                    "@throws IllegalArgumentException if name or value cannot stand in a header")))
        .addModifiers(PUBLIC)
        .returns(builder)
        .addParameter(String.class, "name")
        .addParameter(String.class, "value")
        .addStatement("settings.header(name, value)")
        .addStatement("return this")
        .build();
  }

  private MethodSpec setter(Setting setting) {
    String argument = setting.type() == TypeName.INT ? "maxBytes" : setting.name();
    List<String> tags = new ArrayList<>();
    tags.add("@param " + argument + " " + setting.argument());
    tags.add("@return this");
    if (!setting.failure().isEmpty()) {
      tags.add("@throws " + setting.failure());
    }
    return MethodSpec.methodBuilder(setting.name())
        .addJavadoc(Javadocs.of(setting.summary()))
        .addJavadoc(Javadocs.tags(tags))
        .addModifiers(PUBLIC)
        .returns(builder)
        .addParameter(setting.type(), argument)
        .addStatement("settings.$N($N)", setting.name(), argument)
        .addStatement("return this")
        .build();
  }
}
