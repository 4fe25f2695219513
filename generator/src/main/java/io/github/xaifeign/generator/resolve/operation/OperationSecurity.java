package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.SecurityModel;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which credentials an operation asks for (OpenAPI 3.0.3, Security Requirement Object). */
final class OperationSecurity {
  private final @Nullable List<SecurityRequirement> usual;
  private final Map<String, String> setters;
  private final boolean spokenOf;

  /**
   * A reader for one document.
   *
   * @param setters the setter that takes the credential of each scheme that is served
   */
  OperationSecurity(OpenAPI document, Map<String, String> setters) {
    this.usual = document.getSecurity();
    this.setters = Map.copyOf(setters);
    this.spokenOf =
        usual != null
            || document.getPaths() != null
                && document.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .anyMatch(operation -> operation.getSecurity() != null);
  }

  /**
   * What the operation asks for; empty when it is to be sent all that there is, as it is where a
   * document has schemes and says nowhere what they are for.
   */
  Optional<SecurityModel> of(Operation operation) {
    if (setters.isEmpty() || !spokenOf) {
      return Optional.empty();
    }
    List<SecurityRequirement> asked =
        operation.getSecurity() == null ? usual : operation.getSecurity();
    Set<List<String>> alternatives = new LinkedHashSet<>();
    for (SecurityRequirement requirement : asked == null ? List.<SecurityRequirement>of() : asked) {
      List<String> served =
          requirement.keySet().stream()
              .filter(setters::containsKey)
              .map(setters::get)
              .distinct()
              .toList();
      if (!served.isEmpty()) {
        alternatives.add(served);
      }
    }
    boolean everything =
        alternatives.size() == 1
            && Set.copyOf(alternatives.iterator().next()).equals(new HashSet<>(setters.values()));
    return everything
        ? Optional.empty()
        : Optional.of(new SecurityModel(List.copyOf(alternatives)));
  }
}
