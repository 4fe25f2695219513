package io.github.xaifeign.runtime.feign;

import io.github.xaifeign.runtime.internal.wire.PercentEncoding;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Gathers query parameters for Feign's {@code @QueryMap}. A parameter that is null is left out.
 *
 * <p>Values are percent-encoded here, as in {@link PathValue}; Feign leaves what is encoded alone.
 * Feign writes a parameter whose value is empty as its bare name, which servers read as empty text.
 */
public final class QueryParams {
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private QueryParams() {}

  /**
   * Starts without parameters.
   *
   * @return a new builder
   */
  public static QueryParams create() {
    return new QueryParams();
  }

  /**
   * Adds a parameter with one value.
   *
   * @param name its name
   * @param value its value, or null to leave it out
   * @return this
   */
  public QueryParams value(String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(Preconditions.notBlank("name", name), encode(value));
    }
    return this;
  }

  /**
   * Adds a parameter that is repeated for each element ({@code style: form, explode: true}).
   *
   * @param name its name
   * @param values its elements, or null to leave it out
   * @return this
   * @throws IllegalArgumentException if one of several elements is empty, which Feign would drop
   */
  public QueryParams exploded(String name, @Nullable Collection<?> values) {
    if (values != null && !values.isEmpty()) {
      List<String> encoded = new ArrayList<>(values.size());
      for (Object value : values) {
        String element = encode(Preconditions.notNull("an element of " + name, value));
        if (element.isEmpty() && values.size() > 1) {
          throw new IllegalArgumentException(name + " must not hold an empty element");
        }
        encoded.add(element);
      }
      parameters.put(Preconditions.notBlank("name", name), encoded);
    }
    return this;
  }

  /**
   * Adds a parameter whose elements are joined ({@code explode: false}). The separator is
   * percent-encoded too, which after decoding is the same.
   *
   * @param name its name
   * @param values its elements, or null to leave it out
   * @param separator what stands between two elements: a comma, a space or a pipe
   * @return this
   */
  public QueryParams joined(String name, @Nullable Collection<?> values, String separator) {
    if (values != null && !values.isEmpty()) {
      StringJoiner joined = new StringJoiner(PercentEncoding.encode(separator));
      for (Object value : values) {
        joined.add(encode(Preconditions.notNull("an element of " + name, value)));
      }
      parameters.put(Preconditions.notBlank("name", name), joined.toString());
    }
    return this;
  }

  /**
   * Adds the members of an object, joined as {@code a,1,b,2} ({@code explode: false}).
   *
   * @param name its name
   * @param object a map or a model, or null to leave it out; a member that is null is left out
   * @param separator what stands between two texts: a comma, a space or a pipe
   * @return this
   */
  public QueryParams joinedMembers(String name, @Nullable Object object, String separator) {
    if (object == null) {
      return this;
    }
    List<String> texts = new ArrayList<>();
    ParameterText.members(object)
        .forEach(
            (member, value) -> {
              texts.add(member);
              texts.add(value);
            });
    return joined(name, texts, separator);
  }

  /**
   * Adds the members of an object as {@code name[member]=value} ({@code style: deepObject}).
   *
   * @param name name of the parameter
   * @param object a map or a model, or null to leave it out; a member that is null is left out
   * @return this
   */
  public QueryParams deepObject(String name, @Nullable Object object) {
    if (object != null) {
      ParameterText.members(object)
          .forEach((member, value) -> value(name + '[' + member + ']', value));
    }
    return this;
  }

  /**
   * Adds each member of an object as a parameter of its own ({@code style: form, explode: true}).
   *
   * @param object a map or a model, or null to leave it out; a member that is null is left out
   * @return this
   */
  public QueryParams members(@Nullable Object object) {
    if (object != null) {
      ParameterText.members(object).forEach(this::value);
    }
    return this;
  }

  /**
   * Adds a value as JSON text, for a parameter that is described by a JSON media type.
   *
   * @param name its name
   * @param value its value, or null to leave it out
   * @return this
   */
  public QueryParams json(String name, @Nullable Object value) {
    return value(name, value == null ? null : ParameterText.json(value));
  }

  /**
   * What has been gathered.
   *
   * @return a map for {@code @QueryMap}
   */
  public Map<String, Object> toMap() {
    return parameters;
  }

  private static String encode(Object value) {
    return PercentEncoding.encode(ParameterText.of(value));
  }
}
