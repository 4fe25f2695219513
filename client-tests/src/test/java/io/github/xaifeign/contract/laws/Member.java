package io.github.xaifeign.contract.laws;

import static io.github.xaifeign.contract.laws.Reflection.argument;
import static io.github.xaifeign.contract.laws.Reflection.boxed;
import static io.github.xaifeign.contract.laws.Reflection.call;
import static io.github.xaifeign.contract.laws.Reflection.raw;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of an emitted class.
 *
 * @param accessor what returns it
 * @param setter what sets it; of entries what puts one
 * @param type of the value, primitives as their classes
 */
record Member(Method accessor, Method setter, Type type, boolean optional) {
  static Member of(Method accessor, Method setter) {
    Type type = accessor.getGenericReturnType();
    boolean optional = raw(type) == Optional.class;
    return new Member(accessor, setter, boxed(optional ? argument(type, 0) : type), optional);
  }

  String name() {
    return accessor.getName();
  }

  /** Whether it is the map of all members that the class does not list. */
  boolean isEntries() {
    return setter.getParameterCount() == 2;
  }

  boolean isRequired() {
    return !optional && !isEntries();
  }

  Object value(int index) {
    return Values.of(type, index);
  }

  /** Sets it, and returns the builder. */
  Object set(Object builder, @Nullable Object value) {
    if (isEntries()) {
      ((Map<?, ?>) value).forEach((name, entry) -> call(setter, builder, name, entry));
    } else {
      call(setter, builder, value);
    }
    return builder;
  }

  /** What the accessor returns; null for an empty optional. */
  @Nullable Object get(Object model) {
    Object value = call(accessor, model);
    return optional ? ((Optional<?>) value).orElse(null) : value;
  }

  @Override
  public String toString() {
    return accessor.getDeclaringClass().getSimpleName() + "." + name();
  }
}
