package io.github.xaifeign.contract.laws;

import static io.github.xaifeign.contract.laws.Reflection.argument;
import static io.github.xaifeign.contract.laws.Reflection.boxed;
import static io.github.xaifeign.contract.laws.Reflection.call;
import static io.github.xaifeign.contract.laws.Reflection.find;
import static io.github.xaifeign.contract.laws.Reflection.raw;

import io.github.xaifeign.client.runtime.json.JsonObject;
import io.github.xaifeign.client.runtime.json.MissingMembersException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;

/** What emitted classes with a builder are made of. */
final class Models {
  private static final int ENDLESS = 1_000;

  private Models() {}

  /** The members, in the order of their names. */
  static List<Member> members(Class<?> model) {
    List<Member> members = new ArrayList<>();
    for (Method accessor : model.getDeclaredMethods()) {
      if (Modifier.isPublic(accessor.getModifiers())
          && !Modifier.isStatic(accessor.getModifiers())
          && accessor.getParameterCount() == 0) {
        setter(model, accessor).ifPresent(setter -> members.add(Member.of(accessor, setter)));
      }
    }
    members.sort(Comparator.comparing(Member::name));
    return members;
  }

  private static Optional<Method> setter(Class<?> model, Method accessor) {
    Class<?> builder = builderClass(model);
    if (accessor.getName().equals("entries") && accessor.getReturnType() == Map.class) {
      Optional<Method> put =
          Arrays.stream(builder.getMethods())
              .filter(method -> method.getName().equals("putEntry"))
              .findFirst();
      if (put.isPresent()) {
        return put;
      }
    }
    Type type = accessor.getGenericReturnType();
    Type wanted = boxed(raw(type) == Optional.class ? argument(type, 0) : type);
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(accessor.getName()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> boxed(method.getGenericParameterTypes()[0]).equals(wanted))
        // The form that takes null comes before that of a primitive.
        .min(Comparator.comparing(method -> method.getParameterTypes()[0].isPrimitive()));
  }

  private static Class<?> builderClass(Class<?> model) {
    return find(model, "builder").orElseThrow().getReturnType();
  }

  static Object builder(Class<?> model) {
    return call(find(model, "builder").orElseThrow(), null);
  }

  static Object build(Object builder) {
    return Reflection.ask(builder, "build");
  }

  /** A builder with the members that must be there. */
  static Object prepared(Class<?> model, int index) {
    Object builder = builder(model);
    for (Member member : members(model)) {
      if (member.isRequired()) {
        member.set(builder, member.value(index));
      }
    }
    try {
      build(builder);
    } catch (MissingMembersException e) {
      // Members that must be there, be it with null.
      for (Member member : members(model)) {
        if (e.members().stream().anyMatch(name -> isCalled(member, name))) {
          member.set(builder, member.value(index));
        }
      }
    }
    return builder;
  }

  private static boolean isCalled(Member member, String name) {
    return name.replace("_", "").equalsIgnoreCase(member.name());
  }

  /** A builder with all members. */
  static Object full(Class<?> model, int index) {
    Object builder = builder(model);
    for (Member member : members(model)) {
      member.set(builder, member.value(index));
    }
    return builder;
  }

  /** The smallest object, with an unknown member that tells it from one of another index. */
  static Object minimal(Class<?> model, int index) {
    Object builder = prepared(model, index);
    if (JsonObject.class.isAssignableFrom(model)) {
      putUnknown(builder, "unknown_to_the_client", index);
    }
    return build(builder);
  }

  static void putUnknown(Object builder, String name, int value) {
    Method put =
        Arrays.stream(builder.getClass().getMethods())
            .filter(method -> method.getName().equals("putAdditionalProperty"))
            .findFirst()
            .orElseThrow();
    call(put, builder, name, JsonNodeFactory.instance.numberNode(value));
  }

  /** How deep the smallest value of a class is at least. */
  static int nesting(Class<?> type) {
    return nesting(type, new HashSet<>());
  }

  private static int nesting(Type type, Set<Type> above) {
    if (type instanceof ParameterizedType parameterized) {
      return 1 + nesting(parameterized.getActualTypeArguments()[parts(parameterized) - 1], above);
    }
    Class<?> plain = (Class<?>) boxed(type);
    if (!above.add(type)) {
      return ENDLESS;
    }
    int depth = 0;
    if (plain.isSealed()) {
      depth = Values.branches(plain).stream().mapToInt(it -> nesting(it, above)).min().orElse(0);
    } else if (find(plain, "builder").isPresent()) {
      for (Member member : members(plain)) {
        depth = Math.max(depth, member.isRequired() ? 1 + nesting(member.type(), above) : 0);
      }
    } else if (plain.isRecord()) {
      for (Constructor<?> constructor : plain.getDeclaredConstructors()) {
        depth = 1 + nesting(constructor.getGenericParameterTypes()[0], above);
      }
    }
    above.remove(type);
    return depth;
  }

  private static int parts(ParameterizedType type) {
    return type.getActualTypeArguments().length;
  }
}
