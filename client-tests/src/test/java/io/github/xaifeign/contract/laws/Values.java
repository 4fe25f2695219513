package io.github.xaifeign.contract.laws;

import static io.github.xaifeign.contract.laws.Reflection.argument;
import static io.github.xaifeign.contract.laws.Reflection.boxed;
import static io.github.xaifeign.contract.laws.Reflection.call;
import static io.github.xaifeign.contract.laws.Reflection.find;
import static io.github.xaifeign.contract.laws.Reflection.raw;

import io.github.xaifeign.client.runtime.FileContent;
import io.github.xaifeign.client.runtime.json.OpenEnum;
import io.github.xaifeign.client.runtime.json.UnknownVariant;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Values of every type that emitted code has, all of them mutable where the type can be. Another
 * index gives another value.
 */
final class Values {
  private static final Map<Integer, FileContent> FILES = new ConcurrentHashMap<>();

  private Values() {}

  static Object of(Type type, int index) {
    Class<?> plain = raw(boxed(type));
    if (plain == List.class) {
      // No ArrayList, which classes of the client's own may keep.
      List<Object> list = new LinkedList<>();
      list.add(of(argument(type, 0), index));
      list.add(of(argument(type, 0), index + 1));
      return list;
    }
    if (plain == Map.class) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("key", of(argument(type, 1), index));
      return map;
    }
    if (plain == Optional.class) {
      return Optional.of(of(argument(type, 0), index));
    }
    if (plain == JsonNode.class) {
      return JsonNodeFactory.instance.objectNode().put("number", index);
    }
    return plain.isSealed() ? branch(plain, index) : single(plain, index);
  }

  private static Object single(Class<?> type, int index) {
    if (type == String.class) {
      return "text " + index;
    }
    if (type == Boolean.class) {
      return index % 2 == 0;
    }
    if (type == Integer.class) {
      return 7 + index;
    }
    if (type == Long.class) {
      return 7L + index;
    }
    if (type == Double.class) {
      return 1.5 + index;
    }
    if (type == BigDecimal.class) {
      return new BigDecimal("1.50").add(BigDecimal.valueOf(index));
    }
    if (type == BigInteger.class) {
      return BigInteger.TEN.pow(20).add(BigInteger.valueOf(index));
    }
    return texts(type, index);
  }

  private static Object texts(Class<?> type, int index) {
    if (type == Instant.class) {
      return Instant.ofEpochSecond(1_700_000_000L + index);
    }
    if (type == OffsetDateTime.class) {
      return Instant.ofEpochSecond(1_700_000_000L + index).atOffset(ZoneOffset.UTC);
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 1, 2).plusDays(index);
    }
    if (type == UUID.class) {
      return new UUID(1, index);
    }
    if (type == URI.class) {
      return URI.create("https://example.org/" + index);
    }
    if (type == byte[].class) {
      return new byte[] {1, (byte) index};
    }
    if (type == FileContent.class) {
      // Equal to nothing but itself, as what it reads may be anywhere.
      return FILES.computeIfAbsent(
          index, it -> FileContent.of(new byte[] {1, it.byteValue()}, "name-" + it));
    }
    if (OpenEnum.class.isAssignableFrom(type) || find(type, "known").isPresent()) {
      return openEnum(type, index);
    }
    return find(type, "builder").isPresent() ? Models.minimal(type, index) : wrapped(type, index);
  }

  private static Object openEnum(Class<?> type, int index) {
    Method of =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getName().equals("of"))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .findFirst()
            .orElseThrow();
    return call(of, null, of(of.getGenericParameterTypes()[0], index));
  }

  /** A record around one value, or any other class that one value makes. */
  static Object wrapped(Class<?> type, int index) {
    Constructor<?>[] constructors = type.getConstructors();
    if (constructors.length == 0) {
      constructors = type.getDeclaredConstructors();
    }
    for (Constructor<?> constructor : constructors) {
      return wrapped(
          constructor,
          Arrays.stream(constructor.getGenericParameterTypes())
              .map(parameter -> of(parameter, index))
              .toArray());
    }
    throw new AssertionError("nothing makes " + type);
  }

  static Object wrapped(Constructor<?> constructor, Object... arguments) {
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(constructor + " throws", e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(constructor + " cannot be called", e);
    }
  }

  /** The classes whose objects are values of a union, branches that are unions taken apart. */
  static List<Class<?>> branches(Class<?> union) {
    List<Class<?>> branches = new ArrayList<>();
    for (Class<?> branch : union.getPermittedSubclasses()) {
      if (branch.isSealed()) {
        branches.addAll(branches(branch));
      } else {
        branches.add(branch);
      }
    }
    return branches;
  }

  /** The branch that is not a union again by necessity: the first of those that nest least. */
  private static Object branch(Class<?> union, int index) {
    Class<?> least = null;
    int nesting = Integer.MAX_VALUE;
    for (Class<?> branch : branches(union)) {
      int own = Models.nesting(branch);
      if (!UnknownVariant.class.isAssignableFrom(branch) && own < nesting) {
        least = branch;
        nesting = own;
      }
    }
    return least == null ? wrapped(branches(union).get(0), index) : of(least, index);
  }
}
