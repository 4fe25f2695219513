package io.github.xaifeign.generator.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of several types, emitted as a sealed interface.
 *
 * @param branches the object and union types that implement the interface, in document order
 * @param wrappers the scalar, list and map branches, each held by a record
 * @param inner the branches that are unions and take values which no wrapper here takes
 * @param tag how object branches are told apart by a member that names them
 * @param candidates the object branches that the tag does not tell from all others, in the order in
 *     which they are preferred
 * @param guessed those of the candidates that nothing required tells apart
 * @param unions the unions that this union is a branch of
 */
public record UnionModel(
    ModelName name,
    Documentation documentation,
    List<ModelName> branches,
    List<Wrapper> wrappers,
    List<InnerUnion> inner,
    Optional<Tag> tag,
    List<Candidate> candidates,
    List<ModelName> guessed,
    List<ModelName> unions,
    List<TypeModel> nested)
    implements TypeModel {

  public UnionModel {
    branches = List.copyOf(branches);
    wrappers = List.copyOf(wrappers);
    inner = List.copyOf(inner);
    candidates = List.copyOf(candidates);
    guessed = List.copyOf(guessed);
    unions = List.copyOf(unions);
    nested = List.copyOf(nested);
  }

  /**
   * The member that names the branch.
   *
   * @param wireName its name in JSON
   * @param javaName its accessor
   * @param shared whether every branch has it as text, so that the interface can offer it
   * @param cases which value stands for which object, nested unions flattened; a value that stands
   *     for several is settled among the candidates
   */
  public record Tag(String wireName, String javaName, boolean shared, List<Case> cases) {
    public Tag {
      cases = List.copyOf(cases);
    }
  }

  /**
   * One value of the tag.
   *
   * @param constantInBranch whether the branch holds the tag as a constant, rather than as a value
   */
  public record Case(String value, ModelName branch, boolean constantInBranch) {}

  /**
   * What is known of the objects of one branch.
   *
   * @param members the names of all members
   * @param required the members that are always there
   * @param values members that are limited to some values, as text
   * @param kinds the kinds of JSON value that members have; none for any, NUMBER for every number
   * @param open whether the branch has a type for members that it does not name
   */
  public record Candidate(
      ModelName branch,
      List<String> members,
      List<String> required,
      Map<String, List<String>> values,
      Map<String, Set<JsonKind>> kinds,
      boolean open) {
    public Candidate {
      members = List.copyOf(members);
      required = List.copyOf(required);
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }
  }

  /**
   * A branch that is no type of its own.
   *
   * @param simpleName the record nested in the interface, {@code OfString}
   * @param factory the interface's static factory, {@code of} unless two would clash
   * @param kind the JSON kind it is recognised by
   * @param elementKind for an array, the kind of its first element; empty for any
   */
  public record Wrapper(
      String simpleName,
      String factory,
      TypeRef type,
      JsonKind kind,
      Optional<JsonKind> elementKind) {

    /** The same branch, made by a method of another name. */
    public Wrapper withFactory(String name) {
      return new Wrapper(simpleName, name, type, kind, elementKind);
    }
  }

  /**
   * A branch that is a union of its own.
   *
   * @param kinds the kinds of JSON value that are left to it; OBJECT for objects that are none of
   *     those known here
   */
  public record InnerUnion(ModelName union, Set<JsonKind> kinds) {
    public InnerUnion {
      kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.union(this);
  }
}
