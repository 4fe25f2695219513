package io.github.xaifeign.generator.model;

import java.util.List;

/**
 * The parameters of an operation outside its path, emitted as a final class with a builder.
 *
 * @param className the class that gathers them, {@code ListFilesParams}, in the api package
 */
public record ParametersModel(String className, List<ParameterModel> parameters)
    implements BuiltModel {
  public ParametersModel {
    parameters = List.copyOf(parameters);
  }

  @Override
  public List<MemberModel> members() {
    return parameters.stream().map(ParameterModel::member).toList();
  }

  /** Whether a call can go without any of them. */
  public boolean allOptional() {
    return parameters.stream().noneMatch(parameter -> parameter.member().required());
  }
}
