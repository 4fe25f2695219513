package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import feign.Feign;
import io.github.xaifeign.client.XaiClient;
import io.github.xaifeign.contract.FakeApiServer;
import io.github.xaifeign.contract.SpecDocuments;
import io.github.xaifeign.contract.canary.KeyCanary;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** The client as a named module, which sees what its descriptor names and nothing else. */
class ModulesTest {
  private static final String NAME = "io.github.xaifeign.client";

  private static ModuleLayer.Controller start() {
    Path[] jars =
        Stream.of(
                XaiClient.class, Feign.class, JsonParser.class, JsonNode.class, JsonProperty.class)
            .map(ModulesTest::jar)
            .toArray(Path[]::new);
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules =
        boot.configuration().resolve(ModuleFinder.of(jars), ModuleFinder.of(), Set.of(NAME));
    return ModuleLayer.defineModulesWithOneLoader(
        modules, List.of(boot), ClassLoader.getPlatformClassLoader());
  }

  private static String models(ModuleLayer layer, FakeApiServer server) throws Exception {
    Class<?> client = layer.findLoader(NAME).loadClass(XaiClient.class.getName());
    assertThat(client.getModule().isNamed()).isTrue();
    assertThat(client).isNotEqualTo(XaiClient.class);
    Object builder = client.getMethod("builder").invoke(null);
    builder = with(builder, "apiKey", KeyCanary.KEY);
    builder = with(builder, "baseUrl", server.baseUrl().toString());
    try (AutoCloseable xai =
        (AutoCloseable) builder.getClass().getMethod("build").invoke(builder)) {
      Object models = client.getMethod("models").invoke(xai);
      return models.getClass().getMethod("listModels").invoke(models).toString();
    }
  }

  @Test
  void workWithoutAFlag() throws Exception {
    try (FakeApiServer server = FakeApiServer.start(SpecDocuments.inference())) {
      assertThat(models(start().layer(), server)).startsWith("ListModelsResponse");
      assertThat(server.takeRequest().operationId()).contains("listModels");
    }
  }

  static Path jar(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static Object with(Object builder, String name, String value)
      throws ReflectiveOperationException {
    return builder.getClass().getMethod(name, String.class).invoke(builder, value);
  }
}
