package io.github.xaifeign.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that runs in a JVM of its own, of the same kind as this one.
 *
 * @param mainClass what is run
 * @param classPath where its classes are
 * @param environment variables beside those of this process
 */
public record JavaProgram(Class<?> mainClass, String classPath, Map<String, String> environment) {
  /** A program that sees what the tests see, and the variables of this process. */
  public JavaProgram(Class<?> mainClass) {
    this(mainClass, System.getProperty("java.class.path"), Map.of());
  }

  /**
   * How a program ended.
   *
   * @param output what it said on both streams
   */
  public record Ended(int code, String output) {}

  /** The words that start it with the given arguments. */
  public List<String> command(List<String> arguments) {
    String java = ProcessHandle.current().info().command().orElseThrow();
    List<String> command = new ArrayList<>(List.of(java, "-cp", classPath, mainClass.getName()));
    command.addAll(arguments);
    return command;
  }

  /** Runs it to its end. */
  public Ended run(List<String> arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("XAI_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }
}
