package io.github.xaifeign.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Says by two validators of different authors, neither of them the fake server's, whether a body
 * keeps to its schema. Where they do not agree, that is a fault by itself: one of them is blind.
 */
final class SchemaOracle {
  private final List<JsonOracle> oracles;
  private int asked;

  SchemaOracle(ApiDocument document) {
    this.oracles = List.of(new NetworkntOracle(document), new HarrelOracle(document));
  }

  /** How many values both were asked about. */
  int asked() {
    return asked;
  }

  /** Everything that is wrong with the JSON texts in a body. */
  List<String> faults(SpecExamples.Body body) {
    List<String> texts = body.jsonTexts();
    String mediaType = body.example().mediaType();
    boolean form = mediaType.startsWith("multipart/");
    boolean events = MediaTypes.covers(mediaType, MediaTypes.EVENT_STREAM);
    boolean json = MediaTypes.isJson(mediaType) || form || events;
    List<String> values =
        texts.stream().map(text -> json ? text : TextNode.valueOf(text).toString()).toList();
    List<String> faults = new ArrayList<>(faults(body.schema(), values));
    if (texts.isEmpty()) {
      faults.add("there is no JSON in it");
    }
    return faults;
  }

  /** Everything that is wrong with each of some JSON values of one schema. */
  List<String> faults(JsonNode schema, List<String> values) {
    List<Function<String, List<String>>> judges =
        oracles.stream().map(oracle -> oracle.of(schema)).toList();
    List<String> faults = new ArrayList<>();
    for (String value : values) {
      asked++;
      List<List<String>> found = judges.stream().map(judge -> judge.apply(value)).toList();
      found.forEach(list -> list.forEach(fault -> faults.add(value + " " + fault)));
      if (found.stream().map(List::isEmpty).distinct().count() > 1) {
        faults.add(value + " " + DISAGREEMENT + found);
      }
    }
    return faults;
  }

  /** What a fault says in which the validators do not agree. */
  static final String DISAGREEMENT = "is judged differently: ";
}
