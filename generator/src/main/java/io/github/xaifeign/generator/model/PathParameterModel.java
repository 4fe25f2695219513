package io.github.xaifeign.generator.model;

/**
 * A parameter in the path.
 *
 * @param templateName its name between the braces of {@link OperationModel#path}
 * @param javaName the method parameter
 */
public record PathParameterModel(
    String templateName, String javaName, TypeRef type, Documentation documentation) {}
