package io.github.xaifeign.contract.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.runtime.json.JsonWritable;
import io.github.xaifeign.client.runtime.json.UnknownVariant;
import io.github.xaifeign.contract.JsonComparison;
import io.github.xaifeign.contract.xai.ModelCodec;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;

/** The laws of a union and of the records that wrap its values. */
final class UnionLaws {
  private static final List<Class<?>> WHOLE = List.of(Integer.class, Long.class);

  private UnionLaws() {}

  /** The laws by their names. */
  static Map<String, Consumer<Class<?>>> all() {
    Map<String, Consumer<Class<?>>> laws = new LinkedHashMap<>();
    laws.put("a branch keeps nothing that is given or returned", UnionLaws::keepsNothing);
    laws.put("a branch is equal by its value", UnionLaws::isEqualByItsValue);
    laws.put("each branch is read back from what it writes", UnionLaws::readsEachBranchBack);
    laws.put("a number that is whole is no other kind", UnionLaws::readsWholeNumbers);
    return laws;
  }

  private static List<Class<?>> records(Class<?> union) {
    return Values.branches(union).stream().filter(Class::isRecord).toList();
  }

  /** The constructor of a wrapper, and what it takes; that of the tag comes first in some. */
  private static Object wrap(Class<?> branch, Object... values) {
    Constructor<?> constructor = branch.getDeclaredConstructors()[0];
    return Values.wrapped(constructor, values);
  }

  private static Object[] values(Class<?> branch, int index) {
    RecordComponent[] components = branch.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Values.of(components[i].getGenericType(), index);
    }
    return values;
  }

  private static void keepsNothing(Class<?> union) {
    for (Class<?> branch : records(union)) {
      if (UnknownVariant.class.isAssignableFrom(branch)) {
        continue; // Holds the tree that it was made with, as its documentation says.
      }
      Object[] given = values(branch, 1);
      Object value = wrap(branch, given);
      Snapshot before = Snapshot.of(value);
      for (Object one : given) {
        Mutation.ofGiven(one);
      }
      before.assertSame(value, branch.getSimpleName() + " shares what was given to it");
      Mutation.ofReturned(value);
      before.assertSame(value, branch.getSimpleName() + " returns what can be changed");
    }
  }

  private static void isEqualByItsValue(Class<?> union) {
    for (Class<?> branch : records(union)) {
      Object one = wrap(branch, values(branch, 1));
      assertThat(one).isEqualTo(wrap(branch, values(branch, 1)));
      assertThat(one).hasSameHashCodeAs(wrap(branch, values(branch, 1)));
      assertThat(one).isNotEqualTo(wrap(branch, values(branch, 2)));
    }
  }

  private static void readsEachBranchBack(Class<?> union) {
    for (Class<?> branch : Values.branches(union)) {
      if (!UnknownVariant.class.isAssignableFrom(branch)
          && JsonWritable.class.isAssignableFrom(branch)) {
        JsonWritable value = (JsonWritable) Values.of(branch, 1);
        byte[] written = ModelCodec.write(value);
        Object read = read(union, written);
        JsonComparison.assertSame(written, ModelCodec.write((JsonWritable) read));
      }
    }
  }

  private static void readsWholeNumbers(Class<?> union) {
    for (Class<?> branch : records(union)) {
      Class<?> value = (Class<?>) Reflection.boxed(branch.getRecordComponents()[0].getType());
      if (Number.class.isAssignableFrom(value)) {
        for (String number : WHOLE.contains(value) ? List.of("1") : List.of("1", "1.0", "1.5")) {
          Object read = read(union, number.getBytes(StandardCharsets.UTF_8));
          assertThat(read).as("%s in %s", number, union).isNotInstanceOf(UnknownVariant.class);
          JsonComparison.assertSame(number, text(ModelCodec.write((JsonWritable) read)));
        }
      }
    }
  }

  private static Object read(Class<?> union, byte[] json) {
    Method read = Reflection.find(union, "read", JsonParser.class).orElseThrow();
    return ModelCodec.read(json, parser -> Reflection.call(read, null, parser));
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
