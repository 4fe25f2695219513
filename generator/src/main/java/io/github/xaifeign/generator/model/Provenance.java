package io.github.xaifeign.generator.model;

import java.util.Optional;

/**
 * Where an operation, or one of its responses, is known from.
 *
 * @param evidence how well, in the document's own word ({@code x-evidence})
 * @param source where from, in a sentence ({@code x-evidence-source})
 */
public record Provenance(String evidence, Optional<String> source) {}
