package io.github.xaifeign.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Marks a generator whose output is for people, so that secrets are masked. */
final class DescribingGenerator extends JsonGeneratorDelegate {
  DescribingGenerator(JsonGenerator delegate) {
    super(delegate);
  }
}
