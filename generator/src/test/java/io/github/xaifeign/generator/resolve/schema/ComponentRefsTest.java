package io.github.xaifeign.generator.resolve.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.naming.JavaNames;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.resolve.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentRefsTest {
  private final Findings findings = new Findings();

  /** RFC 6901, sections 3 and 6: a name is escaped for the pointer, then for the URI. */
  @ParameterizedTest
  @CsvSource({"Pet, Pet", "a/pet, a~1pet", "a~pet, a~0pet", "100% pet, 100%25%20pet", "50%, 50%"})
  void keepsTheChildrenOfABase(String name, String token) {
    UnionModel union =
        Documents.type(
            Documents.schemas(
                """
                '%s':
                  type: object
                  discriminator: {propertyName: kind}
                  required: [kind]
                  properties: {kind: {type: string}}
                Cat:
                  allOf:
                    - {$ref: '#/components/schemas/%s'}
                    - {type: object, properties: {lives: {type: integer}}}
                'the/dog':
                  allOf:
                    - {$ref: '#/components/schemas/%s'}
                    - {type: object, properties: {tricks: {type: integer}}}
                """
                    .formatted(name, token, token),
                findings),
            JavaNames.type(name),
            UnionModel.class);
    assertThat(union.branches()).containsExactly(ModelName.of("Cat"), ModelName.of("TheDog"));
    assertThat(findings.all()).isEmpty();
  }
}
