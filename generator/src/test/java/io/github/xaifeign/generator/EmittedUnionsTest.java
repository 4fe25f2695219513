package io.github.xaifeign.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON with the unions of the golden case that no string tag tells apart. */
class EmittedUnionsTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir static Path work;
  private static URLClassLoader loader;

  @BeforeAll
  static void compile() throws IOException {
    Path folder = Path.of("src", "test", "resources", "golden", "union-by-members");
    Map<String, String> sources = EmittedCode.read(folder.resolve("expected"));
    assertThat(EmittedCode.compile(sources, work)).isEmpty();
    URL[] classes = {work.resolve("classes").toUri().toURL()};
    loader = new URLClassLoader(classes, EmittedUnionsTest.class.getClassLoader());
  }

  @AfterAll
  static void closeLoader() throws IOException {
    loader.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Values of any kind.
        "Ticket | {'type':1}                         | DayTicket",
        "Ticket | {'year':2030,'type':2}             | YearTicket",
        "Ticket | {'type':3,'day':'Monday'}          | Unknown",
        // The most members, the one that knows more, the first; nothing that is known.
        "Animal | {'weight':1,'fins':2}              | Fish",
        "Animal | {'weight':1,'honey':2.5}           | Bear",
        "Animal | {'bamboo':1.5}                     | Bear",
        "Animal | {'weight':1}                       | Bear",
        "Animal | {}                                 | Bear",
        "Animal | {'wings':2}                        | Unknown",
        // The kind of a member.
        "Cage   | {'keeper':'Ann'}                   | SmallCage",
        "Cage   | {'keeper':['Ann']}                 | BigCage",
        "Cage   | {'keeper':7}                       | Unknown",
        // One value of the tag for two branches.
        "Entry  | {'type':'visit','minutes':5}       | Visit",
        "Entry  | {'minutes':5,'type':'visit','guide':'Bo'} | GuidedVisit",
        "Entry  | {'type':'feeding','food':'hay'}    | Feeding",
        "Entry  | {'type':'concert'}                 | Unknown",
        "Entry  | {'guide':'Bo'}                     | Unknown",
        // A schema's own name in an enum that it shares.
        "Vehicle| {'kind':'Bike','bell':'ding'}      | Bike",
        "Vehicle| {'kind':'Car'}                     | Car",
        // Elements.
        "Herds  | ['a','b']                          | OfStringList",
        "Herds  | [{'fins':2},{'bamboo':1.5}]        | OfJsonList",
        "Herds  | [true]                             | Unknown",
      })
  void readsTheClosestBranchAndWritesItBack(String union, String json, String branch)
      throws ReflectiveOperationException {
    String text = json.replace('\'', '"');
    Object value = read(union, text);
    assertThat(value.getClass().getSimpleName()).isEqualTo(branch);
    assertThat(MAPPER.readTree(write(value))).isEqualTo(MAPPER.readTree(text));
  }

  private static Object read(String union, String json) throws ReflectiveOperationException {
    Method read =
        loader.loadClass("com.example.model." + union).getMethod("read", JsonParser.class);
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      return read.invoke(null, parser);
    }
  }

  private static String write(Object value) throws ReflectiveOperationException {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      Method write = value.getClass().getMethod("writeTo", JsonGenerator.class);
      write.invoke(value, generator);
    }
    return out.toString();
  }
}
