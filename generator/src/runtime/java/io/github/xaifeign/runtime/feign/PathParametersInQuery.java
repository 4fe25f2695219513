package io.github.xaifeign.runtime.feign;

import feign.Capability;
import feign.Contract;
import feign.MethodMetadata;
import feign.RequestTemplate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls a server that takes the parameters of the path in the query: the path keeps their names,
 * without braces. It rewrites what Feign has read from the annotations of an interface.
 */
public final class PathParametersInQuery implements Capability {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  /** Makes a capability for a builder of Feign. */
  public PathParametersInQuery() {}

  @Override
  public Contract enrich(Contract contract) {
    return type -> {
      List<MethodMetadata> methods = contract.parseAndValidateMetadata(type);
      methods.forEach(method -> rewrite(method.template()));
      return methods;
    };
  }

  private static void rewrite(RequestTemplate template) {
    String path = template.path();
    Matcher parameters = PARAMETER.matcher(path);
    template.uri(parameters.replaceAll("$1"));
    parameters.reset();
    while (parameters.find()) {
      template.query(parameters.group(1), parameters.group());
    }
  }
}
