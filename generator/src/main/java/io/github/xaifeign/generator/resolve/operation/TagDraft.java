package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.ApiClassModel;
import io.github.xaifeign.generator.model.ApiClassModel.Names;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.TagModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A tag while its operations are being resolved.
 *
 * @param names what its types are called
 * @param accessor the facade's method
 * @param groups the accessors of its groups and what is said of these, by the name of the group
 * @param methods the names of the types' methods
 */
record TagDraft(
    TypeNames names,
    String accessor,
    Documentation documentation,
    Map<String, Group> groups,
    MethodNames methods,
    List<OperationDraft> operations) {

  /**
   * The simple names of the types that a tag is emitted as.
   *
   * @param deprecated the class of deprecated operations, if there is to be one
   * @param groups the classes of groups, by the name of the group
   */
  record TypeNames(
      Names main,
      Optional<Names> deprecated,
      Map<String, Names> groups,
      String feignApi,
      String asyncFeignApi) {}

  /** A group: the method that leads to it, and what is said of it. */
  record Group(String accessor, Documentation documentation) {}

  TagDraft {
    operations = List.copyOf(operations);
  }

  /** The tag, when all is known of its operations. */
  TagModel freeze(List<OperationDraft> finished) {
    ApiClassModel main =
        new ApiClassModel(
            names.main(),
            names.deprecated(),
            accessor,
            documentation,
            models(finished, Optional.empty()));
    List<ApiClassModel> apart =
        names.groups().keySet().stream().map(group -> group(group, finished)).toList();
    return new TagModel(main, apart, names.feignApi(), names.asyncFeignApi());
  }

  private ApiClassModel group(String name, List<OperationDraft> finished) {
    Group group = Objects.requireNonNull(groups.get(name));
    return new ApiClassModel(
        Objects.requireNonNull(names.groups().get(name)),
        Optional.empty(),
        group.accessor(),
        group.documentation(),
        models(finished, Optional.of(name)));
  }

  private static List<OperationModel> models(
      List<OperationDraft> operations, Optional<String> group) {
    return operations.stream()
        .filter(operation -> operation.group().equals(group))
        .map(OperationDraft::model)
        .toList();
  }
}
