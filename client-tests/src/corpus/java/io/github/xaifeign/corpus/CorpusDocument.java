package io.github.xaifeign.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A document as a plain tree, read as leniently as possible.
 *
 * @param name its path below the folder of the corpus
 */
record CorpusDocument(String name, Path file, JsonNode root) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LARGEST = 256 * 1024 * 1024;

  /** Reads a document; the tree is empty when it is neither YAML nor JSON. */
  static CorpusDocument read(Path folder, Path file) throws IOException {
    String name = folder.relativize(file).toString().replace('\\', '/');
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    try {
      DumperOptions dumper = new DumperOptions();
      Object tree =
          new Yaml(
                  new SafeConstructor(options),
                  new Representer(dumper),
                  dumper,
                  options,
                  new CoreSchema())
              .load(Files.readString(file));
      return new CorpusDocument(name, file, MAPPER.valueToTree(tree));
    } catch (RuntimeException e) {
      return new CorpusDocument(name, file, MissingNode.getInstance());
    }
  }

  /** The plain scalars of YAML 1.2, in which {@code off} and {@code 2026-01-01} are texts. */
  private static final class CoreSchema extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false|True|False|TRUE|FALSE"), "tTfF");
      addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
      addImplicitResolver(
          Tag.FLOAT,
          Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
          "-+0123456789.");
      addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), null);
    }
  }

  /** Whether this is a document of its own, rather than a part that others refer to. */
  boolean isWhole() {
    return root.has("openapi") || root.has("swagger");
  }

  boolean isVersion31() {
    return root.path("openapi").asText().startsWith("3.1");
  }

  /** Follows references within the document; missing when they lead nowhere. */
  JsonNode resolve(JsonNode node) {
    JsonNode current = node;
    Set<String> followed = new HashSet<>();
    while (current.path("$ref").isTextual()) {
      String ref = current.get("$ref").textValue();
      if (!ref.startsWith("#/") || !followed.add(ref)) {
        return MissingNode.getInstance();
      }
      current =
          root.at(URLDecoder.decode(ref.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
    }
    return current;
  }
}
