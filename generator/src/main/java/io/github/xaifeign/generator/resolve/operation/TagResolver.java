package io.github.xaifeign.generator.resolve.operation;

import io.github.xaifeign.generator.model.ApiClassModel.Names;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.TagModel;
import io.github.xaifeign.generator.model.TypeModel;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.naming.NameRegistry;
import io.github.xaifeign.generator.naming.UniqueNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.report.SpecPointer;
import io.github.xaifeign.generator.resolve.operation.OperationResolver.Entry;
import io.github.xaifeign.generator.resolve.operation.References.Located;
import io.github.xaifeign.generator.resolve.operation.TagDraft.Group;
import io.github.xaifeign.generator.resolve.operation.TagDraft.TypeNames;
import io.github.xaifeign.generator.resolve.schema.SchemaResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Sorts the operations by their first tag, each to become an interface and classes. */
public final class TagResolver {
  /** The tag of operations without one. */
  private static final String UNTAGGED = "default";

  private static final SpecPointer TAGS = SpecPointer.ROOT.at("tags");

  /** The other methods of the facades. */
  private static final Set<String> OTHER_ACCESSORS =
      Set.of(
          "builder",
          "fromEnv",
          "async",
          "close",
          "equals",
          "hashCode",
          "toString",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize");

  private final OpenAPI document;
  private final References references;
  private final OperationResolver operations;
  private final GroupResolver groups;
  private final SchemaResolver schemas;
  private final NameRegistry names;
  private final Findings findings;

  /**
   * A resolver of one document's operations.
   *
   * @param credentialSetters the facade builder's setter for each security scheme
   */
  public TagResolver(
      OpenAPI document,
      Map<String, String> credentialSetters,
      SchemaResolver schemas,
      NameRegistry names,
      Findings findings) {
    this.document = document;
    this.references = new References(document, findings);
    this.operations =
        new OperationResolver(
            references,
            new OperationServers(document, findings),
            new OperationSecurity(document, credentialSetters),
            schemas,
            names,
            findings);
    this.groups = new GroupResolver(findings);
    this.schemas = schemas;
    this.names = names;
    this.findings = findings;
  }

  /**
   * The tags that have operations: declared ones first, in the order of the document. All types are
   * resolved when this returns.
   */
  public List<TagModel> resolve() {
    List<TagDraft> drafts = drafts();
    return finish(drafts, schemas.types());
  }

  private List<TagDraft> drafts() {
    Map<String, List<Entry>> byTag = new LinkedHashMap<>();
    declared().forEach(tag -> byTag.put(tag.getName(), new ArrayList<>()));
    for (Entry entry : entries()) {
      byTag.computeIfAbsent(tagOf(entry.operation()), ignored -> new ArrayList<>()).add(entry);
    }
    byTag.values().removeIf(List::isEmpty);
    Map<String, TypeNames> typeNames = new LinkedHashMap<>();
    byTag.forEach((tag, entries) -> typeNames.put(tag, typeNames(tag, entries)));
    List<TagDraft> tags = new ArrayList<>();
    UniqueNames accessors = UniqueNames.numbered().beside(OTHER_ACCESSORS);
    byTag.forEach(
        (tag, entries) ->
            tags.add(tag(tag, entries, Objects.requireNonNull(typeNames.get(tag)), accessors)));
    return tags;
  }

  /** The tags with all that depends on the members of types, once these are resolved. */
  private List<TagModel> finish(List<TagDraft> drafts, List<TypeModel> types) {
    ResolvedObjects objects = new ResolvedObjects(types);
    RequestFlags flags = new RequestFlags(objects, findings);
    UniqueNames accumulators = UniqueNames.numbered();
    return drafts.stream()
        .map(
            draft ->
                draft.freeze(
                    finish(
                        draft,
                        flags,
                        new DerivedMethodResolver(
                            objects, draft.methods(), accumulators, findings))))
        .toList();
  }

  private static List<OperationDraft> finish(
      TagDraft tag, RequestFlags flags, DerivedMethodResolver derived) {
    return tag.operations().stream()
        .map(operation -> operation.with(flags.set(operation)))
        .map(operation -> operation.with(operation.model().withDerived(derived.resolve(operation))))
        .toList();
  }

  private List<Tag> declared() {
    return document.getTags() == null
        ? List.of()
        : document.getTags().stream().filter(tag -> tag.getName() != null).toList();
  }

  private Optional<Tag> declared(String name) {
    return declared().stream().filter(tag -> tag.getName().equals(name)).findFirst();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    if (document.getPaths() == null) {
      return entries;
    }
    document
        .getPaths()
        .forEach(
            (path, item) ->
                references
                    .path(item, SpecPointer.ROOT.at("paths").at(path))
                    .ifPresent(found -> addOperations(path, found, entries)));
    return entries;
  }

  private void addOperations(String path, Located<PathItem> item, List<Entry> into) {
    item.value()
        .readOperationsMap()
        .forEach(
            (method, operation) -> {
              SpecPointer at = item.at().at(method.name().toLowerCase(Locale.ROOT));
              into.add(new Entry(path, item, method, operation, groups.group(operation, at)));
            });
  }

  private static String tagOf(Operation operation) {
    return operation.getTags() == null || operation.getTags().isEmpty()
        ? UNTAGGED
        : operation.getTags().get(0);
  }

  private TypeNames typeNames(String tag, List<Entry> entries) {
    String stem = JavaNames.type(tag);
    Names main = names(stem);
    String feign = names.topLevel(stem + "FeignApi", TAGS);
    String asyncFeign = names.topLevel(stem + "AsyncFeignApi", TAGS);
    Optional<Names> deprecated =
        hasSomeDeprecated(entries) ? Optional.of(names(stem + "Deprecated")) : Optional.empty();
    Map<String, Names> apart = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry
          .group()
          .ifPresent(
              group -> apart.computeIfAbsent(group, name -> names(stem + JavaNames.type(name))));
    }
    return new TypeNames(main, deprecated, apart, feign, asyncFeign);
  }

  private Names names(String stem) {
    return new Names(names.topLevel(stem + "Api", TAGS), names.topLevel(stem + "AsyncApi", TAGS));
  }

  /** Whether the class of a tag has deprecated operations, and others that these would crowd. */
  private static boolean hasSomeDeprecated(List<Entry> entries) {
    return entries.stream()
            .filter(entry -> entry.group().isEmpty())
            .map(entry -> Boolean.TRUE.equals(entry.operation().getDeprecated()))
            .distinct()
            .count()
        == 2;
  }

  private TagDraft tag(
      String tag, List<Entry> entries, TypeNames typeNames, UniqueNames accessors) {
    MethodNames methods = new MethodNames(findings);
    Map<String, Group> apart = new LinkedHashMap<>();
    for (String group : typeNames.groups().keySet()) {
      String method = methods.derived(MethodNames.method(group));
      apart.put(group, new Group(method, groups.documentation(declared(tag), group)));
    }
    List<OperationDraft> resolved = new ArrayList<>();
    for (Entry entry : entries) {
      operations.resolve(entry, methods).ifPresent(resolved::add);
    }
    String wanted = JavaNames.member(tag);
    boolean taken = wanted.endsWith("_") || OTHER_ACCESSORS.contains(wanted);
    String accessor = taken ? JavaNames.uncapitalised(typeNames.main().sync()) : wanted;
    return new TagDraft(
        typeNames, accessors.claim(accessor), documentation(tag), apart, methods, resolved);
  }

  private Documentation documentation(String name) {
    return declared(name)
        .map(tag -> Documentation.ofNullable(tag.getDescription()))
        .orElse(Documentation.NONE);
  }
}
