package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.json.JsonObject;
import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.client.runtime.json.UnknownVariant;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a model has a method for everything it was read from. A wrong wire name would survive
 * a round trip unseen, since what a model does not know is written back.
 */
final class KnownMembers {
  private KnownMembers() {}

  static <T> T assertAll(T model) {
    visit(model);
    return model;
  }

  private static void visit(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(KnownMembers::visit);
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(KnownMembers::visit);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(KnownMembers::visit);
    } else if (value instanceof JsonWritable model) {
      assertThat(model).isNotInstanceOf(UnknownVariant.class);
      if (model instanceof JsonObject object) {
        assertThat(object.additionalProperties()).as(object.getClass().getSimpleName()).isEmpty();
      }
      members(model);
    }
  }

  private static void members(JsonWritable model) {
    for (Method method : model.getClass().getDeclaredMethods()) {
      boolean accessor =
          method.getParameterCount() == 0
              && Modifier.isPublic(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers())
              && !method.getName().equals("toBuilder")
              && method.getReturnType() != int.class;
      if (accessor) {
        try {
          visit(method.invoke(model));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(method + " cannot be asked", e);
        }
      }
    }
  }
}
