package io.github.xaifeign.generator.model;

/** One parameter outside the path. */
public record ParameterModel(
    MemberModel member, ParameterLocation location, ParameterStyle style) {}
