package io.github.xaifeign.generator.spi;

import io.github.xaifeign.generator.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Hands finished sources to a machinery that expects templates: the name of the template is a key,
 * and what it compiles to is the source.
 */
final class PreparedSources implements TemplatingEngineAdapter {
  private static final String EXTENSION = "poet";

  private final Map<String, SourceFile> files = new HashMap<>();

  /**
   * Takes a source.
   *
   * @param sourceFolder where it goes, below the output folder; empty for that folder itself
   * @return the file in the words of OpenAPI Generator
   */
  SupportingFile add(SourceFile source, String sourceFolder) {
    String key = source.path() + "." + EXTENSION;
    files.put(key, source);
    String folder =
        Stream.of(sourceFolder, source.folder())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("/"));
    return new SupportingFile(key, folder, source.name());
  }

  @Override
  public String getIdentifier() {
    return FeignJavaPoetCodegen.NAME;
  }

  @Override
  public String[] getFileExtensions() {
    return new String[] {EXTENSION};
  }

  @Override
  public String compileTemplate(
      TemplatingExecutor executor, Map<String, Object> bundle, String templateFile) {
    SourceFile source = files.get(templateFile);
    if (source == null) {
      throw new IllegalArgumentException("no source was prepared for " + templateFile);
    }
    return source.text();
  }
}
