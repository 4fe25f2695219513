package io.github.xaifeign.contract.xai;

import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.client.runtime.json.UnknownVariant;
import io.github.xaifeign.client.runtime.json.UnreadableMemberException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Asks every accessor of a model and of all that it holds, as a user would. */
final class UnreadableAccessors {
  private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

  private UnreadableAccessors() {}

  /**
   * Asks all accessors.
   *
   * @param thrown gathers the pointers that accessors throw
   */
  static void visit(@Nullable Object value, Set<String> thrown) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> visit(present, thrown));
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(element -> visit(element, thrown));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(element -> visit(element, thrown));
    } else if (value instanceof JsonWritable model && !(model instanceof UnknownVariant)) {
      for (Method accessor :
          ACCESSORS.computeIfAbsent(model.getClass(), UnreadableAccessors::accessors)) {
        ask(accessor, model, thrown);
      }
    }
  }

  private static List<Method> accessors(Class<?> model) {
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getName().equals("toBuilder"))
        .toList();
  }

  private static void ask(Method accessor, JsonWritable model, Set<String> thrown) {
    try {
      visit(accessor.invoke(model), thrown);
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof UnreadableMemberException unreadable)) {
        throw new AssertionError(accessor + " throws", e);
      }
      thrown.add(unreadable.pointer());
    } catch (IllegalAccessException e) {
      throw new AssertionError(accessor + " cannot be asked", e);
    }
  }
}
