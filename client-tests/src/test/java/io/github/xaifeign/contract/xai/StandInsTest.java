package io.github.xaifeign.contract.xai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.client.api.ModelsApi;
import io.github.xaifeign.client.api.ModelsFeignApi;
import io.github.xaifeign.client.model.ListModelsResponse;
import io.github.xaifeign.client.model.Model;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in for the client's operations in the tests of its users. */
class StandInsTest {
  private static final ModelsFeignApi UNUSED =
      (ModelsFeignApi)
          Proxy.newProxyInstance(
              ModelsFeignApi.class.getClassLoader(),
              new Class<?>[] {ModelsFeignApi.class},
              (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
              });

  /** A class that overrides what a test needs; a mocking library makes the same. */
  private static final class OneModel extends ModelsApi {
    private final Model model;

    OneModel(Model model) {
      super(UNUSED);
      this.model = model;
    }

    @Override
    public ListModelsResponse listModels() {
      return ListModelsResponse.builder().object("list").addData(model).build();
    }
  }

  @Test
  void overrideWhatUsersCall() {
    Model model = Model.builder().id("m").object("model").created(1L).ownedBy("xai").build();
    ModelsApi models = new OneModel(model);
    assertThat(models.listModels().data()).isEqualTo(List.of(model));
  }

  @Test
  void canOverrideEveryMethod() {
    assertThat(ModelsApi.class).isNotFinal();
    assertThat(Arrays.stream(ModelsApi.class.getMethods()))
        .filteredOn(method -> method.getDeclaringClass() != Object.class)
        .noneMatch(method -> Modifier.isFinal(method.getModifiers()));
  }

  @Test
  void findNoDefaultMethodsForFeignToCall() {
    assertThat(ModelsFeignApi.class.getMethods()).noneMatch(Method::isDefault);
  }
}
