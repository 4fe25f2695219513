package io.github.xaifeign.generator.spi;

import io.github.xaifeign.generator.naming.JavaNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What options of OpenAPI Generator change about a document before it is resolved: which operations
 * there are, and what they are called.
 */
final class DocumentSelection {
  private static final String FILTER = "FILTER";
  private static final String PREFIX_DELIMITER = "removeOperationIdPrefixDelimiter";
  private static final String PREFIX_COUNT = "removeOperationIdPrefixCount";

  /** The options that are read here. */
  static final Set<String> OPTIONS =
      Set.of("removeOperationIdPrefix", PREFIX_DELIMITER, PREFIX_COUNT);

  private final OpenAPI document;

  DocumentSelection(OpenAPI document) {
    this.document = document;
  }

  /**
   * Keeps the operations that the normalizer's rule {@code FILTER} names: those that one of its
   * parts fits, such as {@code tag:pet|store} or {@code operationId:addPet;method:get}.
   *
   * @throws OptionException if there is another rule, or the filter is of another form
   */
  void filter(Map<String, String> normalizer) {
    List<String> others =
        normalizer.keySet().stream().filter(rule -> !rule.equals(FILTER)).sorted().toList();
    if (!others.isEmpty()) {
      throw new OptionException(
          "openapiNormalizer knows only the rule FILTER here, not "
              + String.join(", ", others)
              + ": the document is read as it is");
    }
    String filter = normalizer.get(FILTER);
    if (filter != null) {
      List<Condition> conditions =
          Arrays.stream(filter.split(";")).map(DocumentSelection::condition).toList();
      keep(place -> conditions.stream().anyMatch(condition -> condition.fits(place)));
    }
  }

  /** An operation and where it stands. */
  private record PlacedOperation(String path, HttpMethod method, Operation operation) {
    List<String> tags() {
      return operation.getTags() == null ? List.of() : operation.getTags();
    }
  }

  /** A part of the filter: what is asked for, and the values that will do. */
  private record Condition(String subject, Set<String> values) {
    boolean fits(PlacedOperation place) {
      return switch (subject) {
        case "operationId" -> values.contains(place.operation().getOperationId());
        case "method" -> values.contains(place.method().name().toLowerCase(Locale.ROOT));
        case "tag" -> place.tags().stream().anyMatch(values::contains);
        default -> values.stream().anyMatch(place.path()::startsWith);
      };
    }
  }

  private static Condition condition(String part) {
    int colon = part.indexOf(':');
    String subject = colon < 0 ? "" : part.substring(0, colon).strip();
    if (!List.of("operationId", "method", "tag", "path").contains(subject)) {
      throw new OptionException(
          "FILTER \""
              + part.strip()
              + "\" must be operationId, method, tag or path, a colon, and"
              + " values joined by |");
    }
    Set<String> values = new HashSet<>();
    for (String value : part.substring(colon + 1).split("\\|")) {
      String plain = value.strip();
      values.add(subject.equals("method") ? plain.toLowerCase(Locale.ROOT) : plain);
    }
    return new Condition(subject, values);
  }

  /** Keeps the operations of some tags, given as they stand or as names of classes. */
  void keepApis(String apis) {
    Set<String> wanted = new HashSet<>();
    Arrays.stream(apis.split(",")).map(String::strip).map(JavaNames::type).forEach(wanted::add);
    keep(
        place ->
            wanted.contains(
                JavaNames.type(place.tags().isEmpty() ? "default" : place.tags().get(0))));
  }

  private void keep(Predicate<PlacedOperation> wanted) {
    if (document.getPaths() == null) {
      return;
    }
    document
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> {
                          if (!wanted.test(new PlacedOperation(path, method, operation))) {
                            item.operation(method, null);
                          }
                        }));
    document.getPaths().values().removeIf(item -> item.readOperations().isEmpty());
  }

  /** Names operations as {@code operationIdNameMappings} has it. */
  void renameOperations(Map<String, String> names) {
    operations()
        .forEach(
            operation ->
                Optional.ofNullable(names.get(operation.getOperationId()))
                    .ifPresent(operation::setOperationId));
  }

  /** Takes off what stands before the first delimiters of each operationId, if that is wanted. */
  void removePrefixes(Map<String, Object> properties) {
    if (!Boolean.parseBoolean(String.valueOf(properties.get("removeOperationIdPrefix")))) {
      return;
    }
    String delimiter = String.valueOf(properties.getOrDefault(PREFIX_DELIMITER, "_"));
    int count;
    try {
      count = Integer.parseInt(String.valueOf(properties.getOrDefault(PREFIX_COUNT, "1")));
    } catch (NumberFormatException e) {
      throw new OptionException(PREFIX_COUNT + " must be a number; -1 leaves the last part only");
    }
    operations()
        .filter(operation -> operation.getOperationId() != null)
        .forEach(
            operation ->
                operation.setOperationId(
                    withoutPrefix(operation.getOperationId(), delimiter, count)));
  }

  private static String withoutPrefix(String id, String delimiter, int count) {
    String[] parts = id.split(Pattern.quote(delimiter));
    int first = count < 0 ? parts.length - 1 : Math.min(count, parts.length - 1);
    return parts.length <= 1
        ? id
        : String.join(delimiter, Arrays.copyOfRange(parts, first, parts.length));
  }

  private Stream<Operation> operations() {
    return document.getPaths() == null
        ? Stream.empty()
        : document.getPaths().values().stream().map(PathItem::readOperations).flatMap(List::stream);
  }
}
