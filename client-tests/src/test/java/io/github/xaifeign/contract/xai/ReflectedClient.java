package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.ApiResponse;
import io.github.xaifeign.client.runtime.BinaryResponse;
import io.github.xaifeign.client.runtime.EventStream;
import io.github.xaifeign.client.runtime.StreamException;
import io.github.xaifeign.client.runtime.json.JsonObjectBuilder;
import io.github.xaifeign.client.runtime.json.JsonReader;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the methods of an emitted client by the names that the document has for them, so that an
 * operation without a method, or with another name, fails the suite.
 */
final class ReflectedClient {
  /** What every path parameter is set to. */
  static final String ID = "an id/with?odd%signs";

  private static final JsonMapper TREES = new JsonMapper();
  private static final Set<Class<?>> NEVER = Set.of(Consumer.class, Path.class);

  private final Object sync;
  private final Object async;
  private final Map<Class<?>, Object> ready;

  /**
   * A client under test.
   *
   * @param sync the facade
   * @param async its asynchronous twin
   * @param ready forms and required parameters, by their class
   */
  ReflectedClient(Object sync, Object async, Map<Class<?>, Object> ready) {
    this.sync = sync;
    this.async = async;
    this.ready = Map.copyOf(ready);
  }

  /** How a method is called. */
  enum Way {
    SYNC,
    ASYNC,
    RAW,
    ASYNC_RAW;

    boolean raw() {
      return this == RAW || this == ASYNC_RAW;
    }

    boolean async() {
      return this == ASYNC || this == ASYNC_RAW;
    }
  }

  boolean has(String method, Way way) {
    return !candidates(method, way).isEmpty();
  }

  /** The model of the request body; empty if the method takes none, or a form. */
  Optional<Class<?>> requestModel(String method) {
    return candidates(method, Way.SYNC).stream()
        .flatMap(candidate -> Arrays.stream(candidate.method().getParameterTypes()))
        .filter(type -> readMethod(type).isPresent())
        .<Class<?>>map(type -> type)
        .findFirst();
  }

  /** What a method returns. */
  Type responseType(String method) {
    return candidates(method, Way.SYNC).get(0).method().getGenericReturnType();
  }

  /** The model that a method reads, once or as the item of a stream; empty if it reads no model. */
  Optional<Class<?>> responseModel(String method) {
    Class<?> type = innermost(responseType(method));
    return readMethod(type).isPresent() ? Optional.of(type) : Optional.empty();
  }

  private static Class<?> innermost(Type type) {
    return type instanceof ParameterizedType parameterized
        ? innermost(parameterized.getActualTypeArguments()[0])
        : type instanceof Class<?> plain ? plain : Object.class;
  }

  /**
   * Calls a method.
   *
   * @param json the body; empty to send none
   * @return the models or bytes that were read: none for nothing, several for a stream, the last of
   *     them the exception if it ended with an error event
   */
  List<Object> call(String method, Way way, byte[] json) {
    Candidate found =
        candidates(method, way).stream()
            .filter(candidate -> json.length > 0 || !takesJson(candidate.method()))
            .max(Comparator.comparingInt(candidate -> takesBody(candidate.method()) ? 1 : 0))
            .orElseThrow(() -> new NoSuchElementException("no method " + method + ", " + way));
    Object[] arguments =
        Arrays.stream(found.method().getParameterTypes())
            .map(type -> argument(type, json))
            .toArray();
    return values(
        way.raw()
            ? withResponse(found, arguments)
            : invoke(found.method(), found.api(), arguments));
  }

  /**
   * Calls a method with a form or with parameters.
   *
   * @param json the body beside parameters; empty for none
   * @param ids the path parameters, in the order of the path
   */
  List<Object> call(String method, byte[] json, Object input, List<String> ids) {
    Candidate found =
        overloads(method, Way.SYNC).stream()
            .filter(it -> List.of(it.method().getParameterTypes()).contains(input.getClass()))
            .filter(it -> json.length > 0 || !takesJson(it.method()))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no method " + method));
    return call(found, json, input, ids);
  }

  /** Calls a method that takes neither a form nor parameters, with path parameters. */
  List<Object> callWithIds(String method, byte[] json, List<String> ids) {
    Candidate found =
        candidates(method, Way.SYNC).stream()
            .max(Comparator.comparingInt(it -> takesBody(it.method()) ? 1 : 0))
            .orElseThrow();
    return call(found, json, "", ids);
  }

  private List<Object> call(Candidate found, byte[] json, Object input, List<String> ids) {
    Iterator<String> nextId = ids.iterator();
    Object[] arguments =
        Arrays.stream(found.method().getParameterTypes())
            .map(
                type ->
                    type == String.class
                        ? nextId.next()
                        : type == input.getClass() ? input : argument(type, json))
            .toArray();
    return values(invoke(found.method(), found.api(), arguments));
  }

  /** The class of the form or of the parameters that a method takes; empty if it takes neither. */
  Optional<Class<?>> inputType(String method) {
    return overloads(method, Way.SYNC).stream()
        .flatMap(candidate -> Arrays.stream(candidate.method().getParameterTypes()))
        .filter(type -> type.getPackageName().matches(".*[.](api|model)"))
        .filter(type -> readMethod(type).isEmpty())
        .<Class<?>>map(type -> type)
        .findFirst();
  }

  private static Object withResponse(Candidate found, Object... arguments) {
    Method withResponse = named(found.api().getClass(), "withResponse");
    Function<Object, Object> call = api -> invoke(found.method(), api, arguments);
    return invoke(withResponse, found.api(), call);
  }

  /** A method, and what it can be called on. */
  private record Candidate(Object api, Method method) {}

  /** Reads the request of a method. */
  Object read(String method, byte[] json) {
    return ModelCodec.read(json, reader(requestModel(method).orElseThrow()));
  }

  /** Reads the request of a method, and sets a member past its own method. */
  Object readWith(String method, byte[] json, String member, JsonNode value) {
    Object request = read(method, json);
    JsonObjectBuilder<?, ?> builder =
        (JsonObjectBuilder<?, ?>) invoke(named(request.getClass(), "toBuilder"), request);
    return builder.putAdditionalProperty(member, value).build();
  }

  /** Calls a method with a request. */
  void callWith(String method, Way way, Object request) {
    Map<Class<?>, Object> given = new HashMap<>(ready);
    given.put(request.getClass(), request);
    new ReflectedClient(sync, async, given).call(method, way, new byte[] {'-'});
  }

  private static Method named(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean takesJson(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .anyMatch(type -> type == Map.class || readMethod(type).isPresent());
  }

  private static boolean takesBody(Method method) {
    return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type != String.class);
  }

  /** The overloads that ask for no more than they must. */
  private List<Candidate> candidates(String name, Way way) {
    List<Candidate> all = overloads(name, way);
    List<Candidate> lean =
        all.stream().filter(candidate -> hasNoParams(candidate.method())).toList();
    return lean.isEmpty() ? all : lean;
  }

  private List<Candidate> overloads(String name, Way way) {
    List<Candidate> all = new ArrayList<>();
    for (Object api : apis(way.async() ? async : sync)) {
      for (Method method : api.getClass().getMethods()) {
        if (method.getName().equals(name)
            && Arrays.stream(method.getParameterTypes()).noneMatch(NEVER::contains)) {
          all.add(new Candidate(api, method));
        }
      }
    }
    return all;
  }

  private static boolean hasNoParams(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .noneMatch(type -> type.getSimpleName().endsWith("Params"));
  }

  /** What the accessors of a facade return, and what theirs do. */
  private static List<Object> apis(Object facade) {
    List<Object> apis = new ArrayList<>();
    for (Method accessor : facade.getClass().getMethods()) {
      if (accessor.getReturnType().getPackageName().endsWith(".api")
          && accessor.getParameterCount() == 0
          && !Modifier.isStatic(accessor.getModifiers())) {
        Object api = invoke(accessor, facade);
        apis.add(api);
        apis.addAll(apis(api));
      }
    }
    return apis;
  }

  private Object argument(Class<?> type, byte[] json) {
    if (type == String.class) {
      return ID;
    }
    if (ready.containsKey(type)) {
      return ready.get(type);
    }
    if (type == JsonNode.class) {
      return TREES.readTree(json);
    }
    return type == Map.class
        ? TREES.readValue(json, new TypeReference<Map<String, JsonNode>>() {})
        : ModelCodec.read(json, reader(type));
  }

  /** The reader of a model: its static method {@code read}. */
  static JsonReader<?> reader(Class<?> type) {
    Method read =
        readMethod(type).orElseThrow(() -> new NoSuchElementException("nothing reads " + type));
    return parser -> invoke(read, null, parser);
  }

  private static Optional<Method> readMethod(Class<?> type) {
    try {
      return Optional.of(type.getMethod("read", JsonParser.class));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      KeyCanary.look(e);
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object> values(@Nullable Object result) {
    if (result == null) {
      return List.of();
    }
    if (result instanceof CompletableFuture<?> future) {
      return values(joined(future));
    }
    if (result instanceof ApiResponse<?> response) {
      return values(response.body());
    }
    if (result instanceof Optional<?> optional) {
      return values(optional.orElse(null));
    }
    if (result instanceof BinaryResponse content) {
      try (content) {
        return List.of(content.readAllBytes());
      }
    }
    if (result instanceof EventStream<?> stream) {
      return events(stream);
    }
    return List.of(result);
  }

  private static List<Object> events(EventStream<?> stream) {
    List<Object> events = new ArrayList<>();
    try (stream) {
      stream.forEach(events::add);
    } catch (StreamException e) {
      KeyCanary.look(e);
      assertThat(e.error()).isPresent();
      assertThat(e.items()).isEqualTo(events.size());
      events.add(e);
    }
    return events;
  }

  private static @Nullable Object joined(CompletableFuture<?> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      KeyCanary.look(e);
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
