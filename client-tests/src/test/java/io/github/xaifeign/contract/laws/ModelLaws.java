package io.github.xaifeign.contract.laws;

import static io.github.xaifeign.contract.laws.Models.build;
import static io.github.xaifeign.contract.laws.Models.builder;
import static io.github.xaifeign.contract.laws.Models.full;
import static io.github.xaifeign.contract.laws.Models.members;
import static io.github.xaifeign.contract.laws.Models.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.json.JsonObject;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The laws of a class with a builder; of one that is JSON also what concerns its JSON. */
final class ModelLaws {
  private ModelLaws() {}

  /** The laws by their names. */
  static Map<String, Consumer<Class<?>>> all() {
    Map<String, Consumer<Class<?>>> laws = new LinkedHashMap<>();
    laws.put("what is given may be changed", ModelLaws::keepsNothingThatIsGiven);
    laws.put("what is returned changes nothing", ModelLaws::returnsNothingThatChangesIt);
    laws.put("a builder may go on after build()", ModelLaws::isNotChangedByItsBuilder);
    laws.put("toBuilder() changes nothing", ModelLaws::toBuilderIsNeutral);
    laws.put("each member is part of equality", ModelLaws::differsByEachMember);
    laws.put("null, then a value, and back", ModelLaws::takesTheLastOfNullAndValue);
    laws.put("elements are added after null and to a list", ModelLaws::addsElements);
    laws.put("absent is not false, 0, empty or null", ModelLaws::tellsAbsentFromEmpty);
    laws.put("members of no name are kept", ModelLaws::keepsUnknownMembers);
    return laws;
  }

  private static boolean isJson(Class<?> model) {
    return JsonObject.class.isAssignableFrom(model);
  }

  private static void keepsNothingThatIsGiven(Class<?> model) {
    for (Member member : members(model)) {
      Object given = member.value(1);
      Object built = build(member.set(prepared(model, 1), given));
      Snapshot before = Snapshot.of(built);
      Mutation.ofGiven(given);
      before.assertSame(built, member + " shares what was given to the builder");
    }
  }

  private static void returnsNothingThatChangesIt(Class<?> model) {
    Object built = build(full(model, 1));
    Snapshot before = Snapshot.of(built);
    for (Member member : members(model)) {
      Mutation.ofReturned(member.get(built));
      before.assertSame(built, member + " returns what can be changed");
    }
    if (built instanceof JsonObject object) {
      Mutation.ofReturned(object.additionalProperties());
      before.assertSame(built, "additionalProperties() returns what can be changed");
      Snapshot read = Snapshot.of(built);
      Object copy = read.readAgain();
      for (Member member : members(model)) {
        Mutation.ofReturned(member.get(copy));
        read.assertSame(copy, member + " of a model that was read returns what can be changed");
      }
    }
  }

  private static void isNotChangedByItsBuilder(Class<?> model) {
    Object builder = full(model, 1);
    addToAll(model, builder);
    Object built = build(builder);
    Snapshot before = Snapshot.of(built);
    Object next = Reflection.ask(built, "toBuilder");
    for (Object goesOn : List.of(builder, next)) {
      addToAll(model, goesOn);
      members(model).forEach(member -> member.set(goesOn, member.value(4)));
      before.assertSame(built, "the builder changes what it has built");
    }
  }

  private static void addToAll(Class<?> model, Object builder) {
    for (Method adder : adders(model)) {
      Reflection.call(adder, builder, element(adder, 5));
    }
  }

  private static void toBuilderIsNeutral(Class<?> model) {
    for (Object before : List.of(build(prepared(model, 1)), build(full(model, 1)))) {
      Object after = build(Reflection.ask(before, "toBuilder"));
      assertThat(after).isEqualTo(before).isNotSameAs(before).hasSameHashCodeAs(before);
      Snapshot.of(before).assertSame(after, "toBuilder() changes it");
    }
    for (Member member : members(model)) {
      Object one = build(member.set(prepared(model, 1), member.value(2)));
      assertThat(build(Reflection.ask(one, "toBuilder"))).as("%s", member).isEqualTo(one);
    }
  }

  private static void differsByEachMember(Class<?> model) {
    Object one = build(full(model, 1));
    assertThat(one).isEqualTo(build(full(model, 1))).hasSameHashCodeAs(build(full(model, 1)));
    assertThat(one).isNotEqualTo(null).isNotEqualTo("text");
    for (Member member : members(model)) {
      Object other = build(member.set(full(model, 1), member.value(2)));
      assertThat(one).as("%s", member).isNotEqualTo(other);
      assertThat(other).as("%s", member).isNotEqualTo(one);
      assertThat(one.hashCode()).as("hash code and %s", member).isNotEqualTo(other.hashCode());
      if (mayBeAbsent(model, member)) {
        assertThat(build(member.set(prepared(model, 1), member.value(1))))
            .as("%s absent", member)
            .isNotEqualTo(build(prepared(model, 1)));
      }
    }
  }

  private static boolean mayBeAbsent(Class<?> model, Member member) {
    return member.optional() && member.get(build(prepared(model, 1))) == null;
  }

  private static void takesTheLastOfNullAndValue(Class<?> model) {
    for (Member member : members(model)) {
      boolean takesNull = !member.isEntries() && takesNull(model, member);
      if (!takesNull) {
        continue;
      }
      Object builder = prepared(model, 1);
      member.set(builder, null);
      Object nothing = build(builder);
      assertThat(member.get(nothing)).as("%s after null", member).isNull();
      member.set(builder, member.value(2));
      Object value = build(builder);
      assertThat(value)
          .as("%s after null, then a value", member)
          .isEqualTo(build(member.set(prepared(model, 1), member.value(2))));
      member.set(builder, null);
      assertThat(build(builder)).as("%s after a value, then null", member).isEqualTo(nothing);
      if (nothing instanceof JsonObject object) {
        assertThat(object.explicitNulls()).as("%s after null", member).hasSize(1);
        JsonNode json = Snapshot.of(nothing).json();
        String name = object.explicitNulls().iterator().next();
        assertThat(json.path(name).isNull()).as("%s is written as null", member).isTrue();
        assertThat(((JsonObject) value).explicitNulls()).as("%s", member).isEmpty();
        assertThat(nothing).as("%s null", member).isNotEqualTo(build(prepared(model, 1)));
        assertThat(Snapshot.of(nothing).readAgain())
            .as("%s read as null", member)
            .isEqualTo(nothing);
      }
    }
  }

  private static boolean takesNull(Class<?> model, Member member) {
    if (member.setter().getParameterTypes()[0].isPrimitive()) {
      return false;
    }
    try {
      member.set(builder(model), null);
      return true;
    } catch (NullPointerException e) {
      assertThat(e).as("%s", member).hasMessageContaining("must not be null");
      return false;
    }
  }

  /** The methods that add one element to a list. */
  private static List<Method> adders(Class<?> model) {
    return Arrays.stream(builder(model).getClass().getMethods())
        .filter(method -> method.getName().matches("add[A-Z].*"))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getReturnType() == method.getDeclaringClass())
        .filter(method -> method.getParameterTypes()[0] != Consumer.class)
        .toList();
  }

  /** One element as a method takes it: as JSON text, or as a collection of one. */
  private static Object element(Method adder, int index) {
    Type taken = adder.getGenericParameterTypes()[0];
    if (Reflection.raw(taken) == Collection.class) {
      WildcardType element = (WildcardType) Reflection.argument(taken, 0);
      return List.of(Values.of(element.getUpperBounds()[0], index));
    }
    boolean text = adder.getName().endsWith("Json") && taken == String.class;
    return text ? String.valueOf(index) : Values.of(taken, index);
  }

  private static void addsElements(Class<?> model) {
    for (Method adder : adders(model)) {
      Object element = element(adder, 3);
      List<Member> filled = new ArrayList<>();
      for (Member member : members(model)) {
        if (Reflection.raw(member.type()) == List.class) {
          Object builder = prepared(model, 1);
          int before = size(member, builder);
          Reflection.call(adder, builder, element);
          if (size(member, builder) == before + 1) {
            filled.add(member);
            addsAfterOthers(model, member, adder, element);
          }
        }
      }
      assertThat(filled).as("what %s adds to", adder.getName()).hasSize(1);
    }
  }

  private static void addsAfterOthers(Class<?> model, Member member, Method adder, Object element) {
    Object builder = prepared(model, 1);
    if (takesNull(model, member)) {
      member.set(builder, null);
      Reflection.call(adder, builder, element);
      assertThat(size(member, builder)).as("%s after null", adder.getName()).isEqualTo(1);
      if (build(builder) instanceof JsonObject object) {
        assertThat(object.explicitNulls()).as("%s after null", adder.getName()).isEmpty();
      }
    }
    List<?> given = (List<?>) member.value(1);
    List<?> same = new ArrayList<>(given);
    member.set(builder, given);
    Reflection.call(adder, builder, element);
    assertThat(size(member, builder)).as("%s after a list", adder.getName()).isEqualTo(3);
    assertThat((Object) given).as("the list before %s", adder.getName()).isEqualTo(same);
  }

  private static int size(Member member, Object builder) {
    List<?> list = (List<?>) member.get(build(builder));
    return list == null ? 0 : list.size();
  }

  private static void tellsAbsentFromEmpty(Class<?> model) {
    for (Member member : members(model)) {
      Object empty = empty(Reflection.raw(member.type()));
      if (empty != null && mayBeAbsent(model, member)) {
        Object built = build(member.set(prepared(model, 1), empty));
        assertThat(member.get(built)).as("%s", member).isEqualTo(empty);
        Object absent = build(prepared(model, 1));
        assertThat(built).as("%s, empty against absent", member).isNotEqualTo(absent);
        if (built instanceof JsonObject) {
          assertThat(Snapshot.of(built).json().size())
              .as("%s, empty, is written", member)
              .isEqualTo(Snapshot.of(absent).json().size() + 1);
          assertThat(Snapshot.of(built).readAgain())
              .as("%s, empty, is read", member)
              .isEqualTo(built);
        }
      }
    }
  }

  private static @Nullable Object empty(Class<?> type) {
    return type == Boolean.class
        ? Boolean.FALSE
        : type == Integer.class
            ? (Object) 0
            : type == Long.class
                ? (Object) 0L
                : type == Double.class
                    ? (Object) 0.0
                    : type == String.class
                        ? ""
                        : type == List.class ? List.of() : type == Map.class ? Map.of() : null;
  }

  private static void keepsUnknownMembers(Class<?> model) {
    if (!isJson(model)) {
      return;
    }
    Object builder = full(model, 1);
    Models.putUnknown(builder, "unknown_to_the_client", 7);
    JsonObject built = (JsonObject) build(builder);
    Snapshot written = Snapshot.of(built);
    assertThat(written.json().path("unknown_to_the_client").intValue()).isEqualTo(7);
    Object read = written.readAgain();
    written.assertSame(read, "reading loses something");
    Object again = build(Reflection.ask(read, "toBuilder"));
    written.assertSame(again, "toBuilder() loses what was read");
    Models.putUnknown(builder, "unknown_to_the_client", 8);
    assertThat(build(builder)).as("unknown members").isNotEqualTo(built);
  }
}
