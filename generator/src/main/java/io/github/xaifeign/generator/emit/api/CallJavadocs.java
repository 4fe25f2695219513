package io.github.xaifeign.generator.emit.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.Javadocs;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.BodyModel;
import io.github.xaifeign.generator.model.Documentation;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.PathParameterModel;
import io.github.xaifeign.generator.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The comments on the overloads of a call: all of it on the main one, on the others a link to it
 * and what differs.
 */
final class CallJavadocs {
  private static final ClassName CONSUMER = ClassName.get(Consumer.class);

  private final CallFragments fragments;
  private final RuntimeTypes runtime;

  CallJavadocs(CallFragments fragments, RuntimeTypes runtime) {
    this.fragments = fragments;
    this.runtime = runtime;
  }

  /** A link to the overload that says everything. */
  String mainLink(CallVariant call) {
    CallVariant main = call.main();
    return Javadocs.link(main.methodName(), fragments.mainParameters(main));
  }

  /** What the document says of the operation, where it goes, and how it fails. */
  CodeBlock main(CallVariant call) {
    OperationModel operation = call.operation();
    boolean own = call.response().documentation().text().isPresent();
    Documentation text = own ? call.response().documentation() : operation.documentation();
    List<String> more = new ArrayList<>();
    more.add(Javadocs.code(operation.httpMethod() + " " + operation.path()));
    operation.provenance(call.response()).map(CallJavadocs::evidence).ifPresent(more::add);
    return CodeBlock.builder()
        .add(Javadocs.of(text, more.toArray(String[]::new)))
        .add(tags(call))
        .add(deprecation(call))
        .build();
  }

  private static String evidence(Provenance provenance) {
    String source = provenance.source().map(text -> " " + Javadocs.escape(text)).orElse("");
    return "Evidence: " + Javadocs.escape(provenance.evidence()) + "." + source;
  }

  private CodeBlock tags(CallVariant call) {
    List<String> tags = new ArrayList<>();
    for (PathParameterModel parameter : call.operation().pathParameters()) {
      param(parameter.javaName(), parameter.documentation()).ifPresent(tags::add);
    }
    call.body()
        .map(BodyModel::documentation)
        .flatMap(text -> param("request", text))
        .ifPresent(tags::add);
    returned(call).ifPresent(text -> tags.add("@return " + text));
    CodeBlock failures = failures(call);
    return tags.isEmpty() && !failures.isEmpty()
        ? CodeBlock.of("\n$L", failures)
        : CodeBlock.builder().add(Javadocs.tags(tags)).add(failures).build();
  }

  private static Optional<String> param(String name, Documentation documentation) {
    return documentation.text().map(text -> "@param " + name + " " + Javadocs.html(text));
  }

  private Optional<String> returned(CallVariant call) {
    Optional<String> value =
        switch (call.response().kind()) {
          case JSON ->
              call.response().mayBeAbsent()
                  ? Optional.of("the response, or empty if it has no content")
                  : Optional.empty();
          case EVENT_STREAM -> Optional.of("the events as they arrive, to be closed by the caller");
          case BINARY -> Optional.of("the content as it arrives, to be closed by the caller");
          case NONE -> Optional.of("status and headers of the response");
          case TEXT -> Optional.empty();
        };
    return fragments.mode() == CallMode.SYNC
        ? value
        : Optional.of("a future of " + value.orElse("the response"));
  }

  private CodeBlock failures(CallVariant call) {
    if (fragments.mode() == CallMode.ASYNC) {
      return CodeBlock.builder().build();
    }
    CodeBlock.Builder tags =
        CodeBlock.builder()
            .add("@throws $T if the server answers with an error\n", runtime.apiStatusException())
            .add("@throws $T if no response arrives in time\n", runtime.apiConnectionException());
    return call.isEmpty()
        ? tags.build()
        : tags.add("@throws $T if the response cannot be read\n", runtime.apiDecodingException())
            .build();
  }

  /** How an overload differs from the main one. */
  CodeBlock overload(CallVariant call, List<ParameterSpec> parameters) {
    return CodeBlock.builder()
        .add(Javadocs.of("Like " + mainLink(call) + difference(call, parameters) + "."))
        .add(deprecation(call))
        .build();
  }

  private static String difference(CallVariant call, List<ParameterSpec> parameters) {
    List<String> names = parameters.stream().map(ParameterSpec::name).toList();
    if (names.contains("target")) {
      return ", saved to a file";
    }
    boolean empty = call.bodyMayBeEmpty() && !names.contains("request");
    String without = call.bodyLeftOut() ? ", without a body" : empty ? ", with an empty body" : "";
    if (parameters.stream().anyMatch(CallJavadocs::isLambda)) {
      return without + ", with a builder to fill";
    }
    return names.contains("params") ? without + ", with parameters" : without;
  }

  private static boolean isLambda(ParameterSpec parameter) {
    return parameter.type() instanceof ParameterizedTypeName type
        && type.rawType().equals(CONSUMER);
  }

  /** The block tag of an operation that the document discourages. */
  static CodeBlock deprecation(CallVariant call) {
    return call.operation().documentation().deprecated()
        ? Javadocs.tags(List.of(Javadocs.DEPRECATED))
        : CodeBlock.builder().build();
  }
}
