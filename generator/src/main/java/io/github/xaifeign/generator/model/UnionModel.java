package io.github.xaifeign.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * One of several types, emitted as a sealed interface.
 *
 * @param branches the object and union types that implement the interface, in document order
 * @param wrappers the scalar, list and map branches, each held by a record
 * @param tag how object branches are told apart by a member that names them
 * @param structural object branches to try in this order by the members they require, when the tag
 *     does not decide
 * @param unions the unions that this union is a branch of
 */
public record UnionModel(
    ModelName name,
    Documentation documentation,
    List<ModelName> branches,
    List<Wrapper> wrappers,
    Optional<Tag> tag,
    List<Structural> structural,
    List<ModelName> unions,
    List<TypeModel> nested)
    implements TypeModel {

  public UnionModel {
    branches = List.copyOf(branches);
    wrappers = List.copyOf(wrappers);
    structural = List.copyOf(structural);
    unions = List.copyOf(unions);
    nested = List.copyOf(nested);
  }

  /**
   * The member that names the branch.
   *
   * @param wireName its name in JSON
   * @param javaName its accessor
   * @param shared whether every branch has it as text, so that the interface can offer it
   * @param cases which value stands for which object, nested unions flattened
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

  /** An object branch that is recognised by the members it requires. */
  public record Structural(ModelName branch, List<String> requiredMembers) {
    public Structural {
      requiredMembers = List.copyOf(requiredMembers);
    }
  }

  /**
   * A branch that is no type of its own.
   *
   * @param simpleName the record nested in the interface, {@code OfString}
   * @param factory the interface's static factory, {@code of} unless two would clash
   * @param kind the JSON kind it is recognised by
   * @param elementKind for an array that is not the only one, the kind of its first element
   */
  public record Wrapper(
      String simpleName,
      String factory,
      TypeRef type,
      JsonKind kind,
      Optional<JsonKind> elementKind) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.union(this);
  }
}
