package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Feign;
import feign.Request;
import feign.Response;
import io.github.xaifeign.runtime.CallOptions;
import io.github.xaifeign.runtime.feign.ModelDecoder;
import io.github.xaifeign.runtime.feign.ModelEncoder;
import io.github.xaifeign.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.runtime.json.ModelReaders;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls emitted operations over a plain {@code Feign.builder()} and looks at what they send. */
class EmittedCallsTest {
  @TempDir Path work;

  private final List<Request> requests = new ArrayList<>();
  private final List<Request.Options> sentOptions = new ArrayList<>();
  private URLClassLoader loader = new URLClassLoader(new URL[0]);

  @AfterEach
  void closeLoader() throws IOException {
    loader.close();
  }

  @Test
  void keepsColonVerbsAndEscapesTheirParameter() throws Exception {
    call(load("path-parameters", "ParcelsApi"), "cancelParcel", "a/b c%:d");
    assertThat(sent().httpMethod()).isEqualTo(Request.HttpMethod.POST);
    assertThat(sent().url()).isEqualTo("https://host/v1/parcels/a%2Fb%20c%25%3Ad:cancel");
  }

  @Test
  void fillsSeveralParametersIntoOneSegment() throws Exception {
    Object api = load("path-parameters", "ParcelsApi");
    call(api, "getRoute", 1L, 2, constant("com.example.model.GetRouteFormat", "JSON"));
    assertThat(sent().url()).isEqualTo("https://host/v1/routes/1/2.json");
  }

  @Test
  void fillsParametersWhoseNamesFeignCannotRead() throws Exception {
    Object api = load("path-parameters", "ParcelsApi");
    call(api, "getDay", LocalDate.of(2026, 2, 3), "x", "y");
    assertThat(sent().url()).isEqualTo("https://host/v1/days/2026-02-03/x/y");
  }

  @Test
  void writesPathStyles() throws Exception {
    Object api = load("path-parameters", "ParcelsApi");
    call(api, "deleteMany", List.of("a,b", "c"), "l", "m");
    assertThat(sent().url()).isEqualTo("https://host/v1/many/a%2Cb,c/.l/;matrix=m");
  }

  @Test
  void refusesAPathValueThatLeadsElsewhere() throws Exception {
    Object api = load("path-parameters", "ParcelsApi");
    assertThatThrownBy(() -> call(api, "getParcel", ".."))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(requests).isEmpty();
  }

  @Test
  void asksForAStream() throws Exception {
    Object api = load("streams", "MessagesApi");
    assertThatThrownBy(
        () -> call(api, "streamMessage", filled("com.example.model.MessageRequest")));
    assertThat(sent().headers().get("Accept")).containsExactly("text/event-stream");
    assertThat(body()).isEqualTo("{\"text\":\"x\",\"stream\":true}");
  }

  @Test
  void asksForAStreamWithParameters() throws Exception {
    Object api = load("streams", "MessagesApi");
    Object params =
        built("com.example.api.TranslateParams", builder -> set(builder, "language", "de"));
    assertThatThrownBy(
        () -> call(api, "streamTranslate", filled("com.example.model.MessageRequest"), params));
    assertThat(sent().url()).isEqualTo("https://host/v1/words?language=de");
    assertThat(body()).contains("\"stream\":true");
  }

  @Test
  void refusesABodyThatAsksForWhatAnotherMethodReads() throws Exception {
    Object api = load("streams", "MessagesApi");
    Object request =
        built(
            "com.example.model.MessageRequest",
            builder -> {
              set(builder, "text", "x");
              set(builder, "stream", true);
            });
    assertThatThrownBy(() -> call(api, "createMessage", request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stream is true in the request; call streamMessage to read such a response");
    assertThat(requests).isEmpty();
  }

  @Test
  void refusesAFlagThatIsSetPastItsOwnMethod() throws Exception {
    Object api = load("streams", "MessagesApi");
    Object request =
        built(
            "com.example.model.MessageRequest",
            builder -> {
              set(builder, "text", "x");
              ((JsonObjectBuilder<?, ?>) builder).putAdditionalPropertyJson("stream", "true");
            });
    assertThatThrownBy(() -> call(api, "createMessage", request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stream is true in the request; call streamMessage to read such a response");
    assertThat(requests).isEmpty();
    assertThatThrownBy(() -> call(api, "streamMessage", request));
    assertThat(body()).isEqualTo("{\"text\":\"x\",\"stream\":true}");
  }

  @Test
  void refusesNullByName() throws Exception {
    Object api = load("streams", "MessagesApi");
    for (Method method : api.getClass().getMethods()) {
      if (method.getParameterCount() == 1 && method.getName().endsWith("Message")) {
        assertThatThrownBy(() -> method.invoke(api, (Object) null))
            .hasRootCauseInstanceOf(NullPointerException.class)
            .hasRootCauseMessage("request must not be null");
      }
    }
    Object request = filled("com.example.model.MessageRequest");
    assertThatThrownBy(() -> call(api, "translate", request, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("params must not be null");
    assertThat(requests).isEmpty();
  }

  @Test
  void writesParameterStyles() throws Exception {
    Object api = load("parameter-styles", "ParcelsApi");
    Object size =
        built(
            "com.example.model.ListParcelsSize",
            builder -> {
              set(builder, "width", 3L);
              set(builder, "height", 4L);
            });
    Object weight =
        built("com.example.model.ListParcelsWeight", builder -> set(builder, "from", 1.5));
    Object filter =
        built("com.example.model.ListParcelsFilter", builder -> set(builder, "sender", "a b"));
    Object stage = constant("com.example.model.ListParcelsStage", "QUEUED");
    Object params =
        built(
            "com.example.api.ListParcelsParams",
            builder -> {
              set(builder, "limit", 7);
              set(builder, "stage", stage);
              set(builder, "colour", List.of("red", "dark blue"));
              set(builder, "town", List.of("x", "y"));
              set(builder, "street", List.of("x", "y"));
              set(builder, "house", List.of(1L, 2L));
              set(builder, "size", size);
              set(builder, "weight", weight);
              set(builder, "labels", Map.of("k", "v"));
              set(builder, "filter", filter);
              set(builder, "since", LocalDate.of(2026, 2, 3));
              set(builder, "xTrace", List.of("a", "b"));
              set(builder, "visit", "v1");
              set(builder, "tenant", "t1");
              set(builder, "depth", Map.of("m", 5L));
              set(builder, "either", List.of("p", "6"));
              set(builder, "xSize", Map.of("w", 1L));
              set(builder, "xBox", Map.of("w", 2L));
              set(builder, "seen", List.of("c1", "c2"));
              set(builder, "crumbs", Map.of("n", "c3"));
            });
    assertThatThrownBy(() -> call(api, "listParcels", params)).isNotNull();
    assertThat(query())
        .containsExactlyInAnyOrder(
            "limit=7",
            "stage=queued",
            "colour=red",
            "colour=dark%20blue",
            "town=x%2Cy",
            "street=x%20y",
            "house=1%7C2",
            "size%5Bwidth%5D=3",
            "size%5Bheight%5D=4",
            "from=1.5",
            "labels%5Bk%5D=v",
            "filter=%7B%22sender%22%3A%22a%20b%22%7D",
            "since=2026-02-03",
            "depth=m%2C5",
            "either=p",
            "either=6");
    assertThat(sent().headers().get("X-Trace")).containsExactly("a,b");
    assertThat(sent().headers().get("Cookie")).containsExactly("visit=v1; seen=c1; seen=c2; n=c3");
    assertThat(sent().headers().get("X-Size")).containsExactly("w,1");
    assertThat(sent().headers().get("X-Box")).containsExactly("w=2");
    assertThat(sent().headers().get("tenant")).containsExactly("t1");
  }

  @Test
  void refusesToLeaveOutAPathValue() throws Exception {
    Object api = load("path-parameters", "ParcelsApi");
    assertThatThrownBy(() -> call(api, "getParcel", (Object) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("parcelId must not be null");
    assertThat(requests).isEmpty();
  }

  @Test
  void sendsWithTheOptionsOfTheView() throws Exception {
    Object api = load("path-parameters", "ParcelsApi");
    CallOptions patient = CallOptions.timeout(Duration.ofMinutes(20));
    Object view = api.getClass().getMethod("withOptions", CallOptions.class).invoke(api, patient);
    call(view, "cancelParcel", "a");
    assertThat(sentOptions).containsExactly(patient);
    call(api, "cancelParcel", "a");
    assertThat(sentOptions).containsExactly(patient, CallOptions.DEFAULT);
  }

  private Object load(String name, String type) throws Exception {
    Path folder = Path.of("src", "test", "resources", "golden", name);
    Map<String, String> sources =
        EmittedCode.emit(folder.resolve("spec.yaml"), Cases.options(folder));
    assertThat(EmittedCode.compile(sources, work)).isEmpty();
    loader = new URLClassLoader(new URL[] {work.resolve("classes").toUri().toURL()});
    ModelReaders readers = typeName -> null;
    Class<?> feignInterface =
        loader.loadClass("com.example.api." + type.replaceFirst("Api$", "FeignApi"));
    Object feign =
        Feign.builder()
            .client(this::answer)
            .encoder(new ModelEncoder())
            .decoder(new ModelDecoder(readers))
            .target(feignInterface, "https://host");
    return loader
        .loadClass("com.example.api." + type)
        .getConstructor(feignInterface)
        .newInstance(feign);
  }

  private Response answer(Request request, Request.Options options) {
    requests.add(request);
    sentOptions.add(options);
    return Response.builder().status(204).request(request).headers(Map.of()).build();
  }

  private static void call(Object api, String name, Object... arguments) throws Exception {
    Method method =
        Arrays.stream(api.getClass().getMethods())
            .filter(candidate -> candidate.getName().equals(name))
            .filter(candidate -> takes(candidate, arguments))
            .findFirst()
            .orElseThrow();
    try {
      method.invoke(api, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static boolean takes(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (arguments[i] != null && !types[i].isPrimitive() && !types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private Object filled(String type) {
    return built(type, builder -> set(builder, "text", "x"));
  }

  private Object built(String type, Consumer<Object> fill) {
    try {
      Object builder = loader.loadClass(type).getMethod("builder").invoke(null);
      fill.accept(builder);
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Object builder, String name, Object value) {
    try {
      Arrays.stream(builder.getClass().getMethods())
          .filter(method -> method.getName().equals(name))
          .filter(method -> takes(method, value))
          .findFirst()
          .orElseThrow()
          .invoke(builder, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object constant(String type, String name) throws ReflectiveOperationException {
    return loader.loadClass(type).getField(name).get(null);
  }

  private Request sent() {
    assertThat(requests).hasSize(1);
    return requests.get(0);
  }

  private List<String> query() {
    String url = sent().url();
    return List.of(url.substring(url.indexOf('?') + 1).split("&"));
  }

  private String body() {
    return new String(sent().body(), StandardCharsets.UTF_8);
  }
}
