package io.github.xaifeign.generator.model;

/**
 * A status that the API sends where it means another.
 *
 * @param status the status that is sent
 * @param message what the message of the error begins with
 * @param means the status that is meant
 */
public record ErrorStatusModel(int status, String message, int means) {}
