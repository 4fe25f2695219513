package io.github.xaifeign.generator.read;

import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import java.io.StringReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Walks through YAML, and notes what in it means something else than it looks like. */
final class YamlText {
  /** Far above what any description of an API needs, and reached in a moment. */
  private static final int MAX_NODES = 5_000_000;

  /** As deep as Jackson reads JSON. */
  private static final int MAX_DEPTH = 1_000;

  private static final String LOCAL_TAG = "!";

  /** What JSON has, and the merge of mappings, which parsers undo. */
  private static final Set<Tag> KNOWN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.MAP,
          Tag.SEQ,
          Tag.TIMESTAMP,
          Tag.MERGE);

  private final DocumentWalk walk;
  private final Findings findings;
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int nodes;

  private YamlText(DocumentWalk walk, Findings findings) {
    this.walk = walk;
    this.findings = findings;
  }

  /** Walks through the text if it is YAML; that it is none is for the parser to say. */
  static void walk(String text, DocumentWalk walk, Findings findings) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setTagInspector(tag -> true); // nothing is made of tags here; they are reported below
    Node root;
    try {
      root = new Yaml(options).compose(new StringReader(text));
    } catch (YAMLException e) {
      return;
    }
    if (root != null) {
      new YamlText(walk, findings).visit(root);
    }
  }

  private void visit(Node node) {
    if (++nodes > MAX_NODES) {
      return;
    }
    walk.value();
    if (nodes == MAX_NODES) {
      report(FindingCode.ALIASES_EXPAND, "aliases expand the document to " + MAX_NODES + " values");
    } else if (!open.add(node)) {
      report(FindingCode.ALIASES_EXPAND, "an alias leads back to the value that it is in");
    } else {
      visitOnce(node);
      open.remove(node);
    }
  }

  private void visitOnce(Node node) {
    checkTag(node);
    if (node instanceof MappingNode mapping) {
      walk.startObject();
      for (NodeTuple entry : mapping.getValue()) {
        name(entry.getKeyNode());
        visit(entry.getValueNode());
      }
      walk.end();
    } else if (node instanceof SequenceNode sequence) {
      walk.startArray();
      sequence.getValue().forEach(this::visit);
      walk.end();
    } else if (node instanceof ScalarNode scalar) {
      walk.scalar(scalar.getValue());
      checkWord(scalar);
    }
  }

  private void name(Node key) {
    if (key instanceof ScalarNode scalar) {
      walk.name(scalar.getValue());
      checkWord(scalar);
    } else {
      walk.name("?");
      visit(key);
    }
  }

  private void checkTag(Node node) {
    Tag tag = node.getTag();
    if (!KNOWN_TAGS.contains(tag) && !tag.getValue().equals(LOCAL_TAG)) {
      report(FindingCode.YAML_TAG, "the tag " + tag.getValue() + " has no meaning in OpenAPI");
    }
  }

  private void checkWord(ScalarNode scalar) {
    if (scalar.isPlain()) {
      YamlWords.meaning(scalar)
          .ifPresent(
              meaning ->
                  report(
                      FindingCode.YAML_WORD,
                      "YAML 1.1 reads " + scalar.getValue() + " as " + meaning));
    }
  }

  private void report(FindingCode code, String found) {
    findings.add(walk.here(), code, found);
  }
}
