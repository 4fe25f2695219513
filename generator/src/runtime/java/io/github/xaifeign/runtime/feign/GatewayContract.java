package io.github.xaifeign.runtime.feign;

import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import feign.RequestTemplate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Feign's annotations for a server that takes the parameters of the path in the query: the
 * path keeps their names, without braces.
 */
final class GatewayContract implements Contract {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  private final Contract annotations = new DefaultContract();

  @Override
  public List<MethodMetadata> parseAndValidateMetadata(Class<?> type) {
    List<MethodMetadata> methods = annotations.parseAndValidateMetadata(type);
    methods.forEach(method -> rewrite(method.template()));
    return methods;
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
