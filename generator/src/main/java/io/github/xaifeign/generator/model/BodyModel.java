package io.github.xaifeign.generator.model;

/**
 * A request body.
 *
 * @param mediaType its Content-Type
 */
public record BodyModel(
    String mediaType, TypeRef type, boolean required, Documentation documentation) {}
