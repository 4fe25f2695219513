package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import feign.AsyncFeign;
import feign.BaseBuilder;
import feign.Capability;
import feign.Feign;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What native images and shrinkers are told is what the client really reflects on, no less and no
 * more: the calls are found in its class files, and the types that they reach in its classes.
 */
class ReflectionTest {
  private static final String NATIVE = "META-INF/native-image/%s/reachability-metadata.json";
  private static final String RULES = "META-INF/proguard/%s.pro";
  private static final List<String> NAMES =
      List.of(
          "io.github.xaifeign.client",
          "io.github.xaifeign.client.runtime",
          "io.github.xaifeign.management");

  /** Methods by which code finds other code, or files, by their names. */
  private static final Pattern REFLECTIVE =
      Pattern.compile(
          "java\\.lang\\.Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor)s?"
              + "|get(Declared)?Annotations?|getResource.*|getEnumConstants|getRecordComponents"
              + "|getPermittedSubclasses)"
              + "|java\\.lang\\.(ClassLoader|Module)\\..*[rR]esource.*|java\\.lang\\.ClassLoader\\.loadClass"
              + "|java\\.lang\\.reflect\\..*"
              + "|java\\.lang\\.invoke\\.MethodHandles\\$Lookup\\.(find|unreflect).*"
              + "|java\\.util\\.(ServiceLoader|ResourceBundle)\\..*"
              + "|java\\.util\\.concurrent\\.atomic\\..*FieldUpdater\\.newUpdater"
              + "|java\\.util\\.Enum(Set|Map)\\..*"
              + "|java\\.io\\.ObjectInputStream\\..*");

  private static final JavaClasses CLIENT =
      new ClassFileImporter()
          .importPackages("io.github.xaifeign.client", "io.github.xaifeign.management");
  private static final List<Class<?>> TYPES =
      CLIENT.stream().<Class<?>>map(JavaClass::reflect).toList();
  private static final List<Class<?>> INTERFACES =
      TYPES.stream()
          .filter(
              type ->
                  Arrays.stream(type.getDeclaredMethods())
                      .anyMatch(method -> method.isAnnotationPresent(RequestLine.class)))
          .toList();

  /** A line more here is an entry more in the metadata below, or a reason why it needs none. */
  @Test
  void isFoundInTheseClassesOnly() {
    assertThat(CLIENT.stream().flatMap(ReflectionTest::reflectiveCalls).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            // the interfaces that Feign implements, as proxies, their annotations and results
            "CallContexts: java.lang.reflect.ParameterizedType.getActualTypeArguments",
            "CallContexts: java.lang.reflect.ParameterizedType.getRawType",
            "Cancellation: java.lang.reflect.InvocationTargetException.getCause",
            "Cancellation: java.lang.reflect.Method.invoke",
            "Cancellation: java.lang.reflect.Proxy.newProxyInstance",
            "Operations: java.lang.reflect.Method.getAnnotation",
            "ResponseReader: java.lang.reflect.Method.getAnnotation",
            "ReturnType: java.lang.reflect.ParameterizedType.getActualTypeArguments",
            "ReturnType: java.lang.reflect.ParameterizedType.getRawType",
            "ReturnType: java.lang.reflect.Type.getTypeName",
            // values() of Feign's HttpMethod; native images keep those of all enums
            "CallContexts: java.util.EnumSet.of",
            // HttpClient.shutdownNow
            "HttpThreads: java.lang.Class.getMethod",
            "HttpThreads: java.lang.reflect.Method.invoke",
            // the models' read(JsonParser), for a mapper of the application
            "ModelDeserializer: java.lang.invoke.MethodHandles$Lookup.findStatic",
            // the version of Feign
            "SupportedLibraries: java.lang.Class.getResourceAsStream");
  }

  private static Stream<String> reflectiveCalls(JavaClass type) {
    return Stream.concat(
            type.getAccessesFromSelf().stream().map(access -> access.getTarget().getFullName()),
            type.getCodeUnitReferencesFromSelf().stream()
                .map(reference -> reference.getTarget().getFullName()))
        .map(name -> name.replaceFirst("\\(.*", ""))
        .filter(name -> REFLECTIVE.matcher(name).matches())
        .map(name -> type.getSimpleName() + ": " + name);
  }

  @Test
  void isWhatNativeImagesAreTold() throws IOException {
    Set<String> expected = new TreeSet<>();
    INTERFACES.forEach(type -> expected.add(type.getName() + " all public methods"));
    INTERFACES.forEach(type -> expected.add("proxy of " + type.getName()));
    models().forEach(type -> expected.add(type.getName() + ".read(" + parser() + ")"));
    expanders().forEach(type -> expected.add(type.getName() + ".<init>()"));
    TYPES.stream()
        .filter(Capability.class::isAssignableFrom)
        .forEach(type -> expected.add(type.getName() + " all public methods"));
    Stream.<Class<?>>of(Feign.Builder.class, AsyncFeign.AsyncBuilder.class, BaseBuilder.class)
        .forEach(type -> expected.add(type.getName() + " all declared fields"));
    expected.add("io.github.xaifeign.client.runtime.json.ModelDeserializer.<init>()");
    expected.add("io.github.xaifeign.client.runtime.json.ModelSerializer.<init>()");
    expected.add("java.net.http.HttpClient.shutdownNow()");
    expected.add("file META-INF/maven/io.github.openfeign/feign-core/pom.properties");

    List<String> told = new ArrayList<>();
    for (String name : NAMES) {
      JsonNode metadata = new JsonMapper().readTree(resource(NATIVE.formatted(name)));
      metadata.path("reflection").forEach(entry -> told.addAll(reflection(entry)));
      metadata.path("resources").forEach(entry -> told.add("file " + entry.get("glob").asString()));
    }
    assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> reflection(JsonNode entry) {
    JsonNode type = entry.get("type");
    if (type.isObject()) {
      return List.of("proxy of " + type.get("proxy").get(0).asString());
    }
    List<String> told = new ArrayList<>();
    if (entry.path("allPublicMethods").asBoolean(false)) {
      told.add(type.asString() + " all public methods");
    }
    if (entry.path("allDeclaredFields").asBoolean(false)) {
      told.add(type.asString() + " all declared fields");
    }
    for (JsonNode method : entry.path("methods")) {
      List<String> parameters = new ArrayList<>();
      method.get("parameterTypes").forEach(parameter -> parameters.add(parameter.asString()));
      String name = type.asString() + "." + method.get("name").asString();
      told.add(name + "(" + String.join(",", parameters) + ")");
    }
    return told;
  }

  @Test
  void isWhatShrinkersAreTold() throws IOException {
    StringBuilder rules = new StringBuilder();
    for (String name : NAMES) {
      rules.append(resource(RULES.formatted(name)));
    }
    assertThat(named("-keep,allowshrinking interface (\\S+) \\{ <methods>; }", rules))
        .containsExactlyInAnyOrderElementsOf(INTERFACES.stream().map(Class::getName).toList());
    assertThat(named("-keepnames class (\\S+)", rules))
        .containsExactlyInAnyOrderElementsOf(modelsInResponses());
    assertThat(named("-keepclassmembers class (\\S+) \\{ <init>\\(\\); }", rules))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    expanders().stream().map(Class::getName),
                    Stream.of("ModelSerializer", "ModelDeserializer")
                        .map(name -> "io.github.xaifeign.client.runtime.json." + name))
                .toList());
  }

  @Test
  void findsEnumsOfAnnotationsAndSets() throws IOException {
    String rules = resource(RULES.formatted("io.github.xaifeign.client.runtime"));
    Set<String> expected = new TreeSet<>(Set.of(Request.HttpMethod.class.getName()));
    INTERFACES.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .flatMap(
            method ->
                Stream.concat(
                    Arrays.stream(method.getAnnotations()),
                    Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream)))
        .flatMap(annotation -> Arrays.stream(annotation.annotationType().getDeclaredMethods()))
        .map(Method::getReturnType)
        .filter(Class::isEnum)
        .forEach(type -> expected.add(type.getName()));
    assertThat(named("-keepclassmembers enum (\\S+) \\{", rules))
        .singleElement()
        .asString()
        .isEqualTo(String.join(",", expected));
  }

  private static List<String> named(String rule, CharSequence rules) {
    return Pattern.compile("^" + rule + "$", Pattern.MULTILINE)
        .matcher(rules)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<Class<?>> models() {
    return TYPES.stream()
        .filter(JsonWritable.class::isAssignableFrom)
        .filter(type -> Arrays.stream(type.getDeclaredMethods()).anyMatch(ReflectionTest::reads))
        .toList();
  }

  private static boolean reads(Method method) {
    return method.getName().equals("read")
        && Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && List.of(method.getParameterTypes()).equals(List.of(JsonParser.class));
  }

  private static String parser() {
    return JsonParser.class.getName();
  }

  private static Set<String> modelsInResponses() {
    Pattern model =
        Pattern.compile("io\\.github\\.xaifeign\\.(client|management)\\.model\\.[\\w.$]+");
    return INTERFACES.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .map(method -> method.getGenericReturnType().getTypeName())
        .flatMap(name -> model.matcher(name).results().map(MatchResult::group))
        .collect(Collectors.toSet());
  }

  private static Set<Class<?>> expanders() {
    return INTERFACES.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .flatMap(method -> Arrays.stream(method.getParameterAnnotations()))
        .flatMap(Arrays::stream)
        .filter((Annotation annotation) -> annotation instanceof Param)
        .map(annotation -> ((Param) annotation).expander())
        .filter(expander -> expander != Param.ToStringExpander.class)
        .collect(Collectors.toSet());
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = XaiClient.class.getResourceAsStream("/" + path)) {
      assertThat(in).as(path).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
