package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A named member of an object, or a parameter gathered in a parameter class.
 *
 * @param wireName the name in JSON, on the form or in the query
 * @param javaName field, accessor and setter
 * @param adder the method that appends one element, for a list
 * @param bulkAdder the method that appends several
 * @param jsonSetter the setter that takes JSON text, where any JSON is taken
 * @param jsonAdder the adder that does
 * @param type without its nullability
 * @param required whether it must be there
 * @param nullable whether it may be an explicit null
 * @param constant the only value there is, for the tag of a union's branch
 * @param secret whether it is masked in {@code toString}
 * @param overloads further setters, one per scalar or list branch of a union
 * @param adderOverloads further adders, for a list of a union
 */
public record MemberModel(
    String wireName,
    String javaName,
    Optional<String> adder,
    Optional<String> bulkAdder,
    Optional<String> jsonSetter,
    Optional<String> jsonAdder,
    Documentation documentation,
    TypeRef type,
    boolean required,
    boolean nullable,
    Optional<String> constant,
    boolean secret,
    List<Overload> overloads,
    List<Overload> adderOverloads) {

  public MemberModel {
    overloads = List.copyOf(overloads);
    adderOverloads = List.copyOf(adderOverloads);
  }

  /**
   * A method that takes one branch of a union in place of the union.
   *
   * @param method its name
   * @param union the union
   * @param factory the union's static factory that wraps the branch
   * @param type what the method and the factory take
   */
  public record Overload(String method, ModelName union, String factory, TypeRef type) {}
}
