package io.github.xaifeign.generator.resolve.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.EnumModel;
import io.github.xaifeign.generator.model.MemberModel;
import io.github.xaifeign.generator.model.ModelName;
import io.github.xaifeign.generator.model.ObjectModel;
import io.github.xaifeign.generator.model.TypeRef;
import io.github.xaifeign.generator.model.TypeRef.Kind;
import io.github.xaifeign.generator.model.TypeRef.Scalar;
import io.github.xaifeign.generator.model.UnionModel;
import io.github.xaifeign.generator.report.Finding;
import io.github.xaifeign.generator.report.FindingCode;
import io.github.xaifeign.generator.report.Findings;
import io.github.xaifeign.generator.resolve.Documents;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaResolverTest {
  private final Findings findings = new Findings();

  static Stream<Arguments> typesOfMembers() {
    return Stream.of(
        Arguments.of("{type: string}", Scalar.STRING),
        Arguments.of("{type: string, format: date}", Scalar.DATE),
        Arguments.of("{type: string, format: date-time}", Scalar.TIMESTAMP),
        Arguments.of("{type: string, format: binary}", Scalar.STRING),
        Arguments.of("{type: integer}", Scalar.INT64),
        Arguments.of("{type: integer, format: int32}", Scalar.INT32),
        Arguments.of("{type: number, format: float}", Scalar.DOUBLE),
        Arguments.of("{}", new TypeRef.AnyJson()),
        Arguments.of("{enum: [1, one]}", new TypeRef.AnyJson()),
        Arguments.of("{type: object}", new TypeRef.MapOf(new TypeRef.AnyJson())),
        Arguments.of("{additionalProperties: {type: boolean}}", new TypeRef.MapOf(Scalar.BOOLEAN)),
        Arguments.of(
            "{type: array, items: {type: string, nullable: true}}",
            new TypeRef.ListOf(new TypeRef.MaybeNull(Scalar.STRING))),
        Arguments.of("{allOf: [{$ref: '#/components/schemas/Text'}]}", Scalar.STRING),
        Arguments.of("{allOf: [{type: string}, {type: string, format: date}]}", Scalar.DATE),
        Arguments.of("{oneOf: [{type: string}, {type: string, format: uri}]}", Scalar.STRING),
        Arguments.of("{$ref: '#/components/schemas/Missing'}", new TypeRef.AnyJson()),
        Arguments.of("{$ref: '#/components/schemas/Other/properties/size'}", Scalar.INT32),
        Arguments.of("{enum: [a, b]}", model("Value", Kind.ENUM)),
        Arguments.of(
            "{type: integer, oneOf: [{enum: [1]}, {enum: [2]}]}", model("Value", Kind.ENUM)),
        Arguments.of("{properties: {x: {type: string}}}", model("Value", Kind.OBJECT)),
        Arguments.of("{oneOf: [{type: string}, {type: integer}]}", model("Value", Kind.UNION)));
  }

  private static TypeRef model(String nested, Kind kind) {
    return new TypeRef.Model(ModelName.of("Holder").nested(nested), kind);
  }

  @ParameterizedTest
  @MethodSource("typesOfMembers")
  void givesAMemberItsType(String schema, TypeRef type) {
    assertThat(member(holder("value: " + schema), "value").type()).isEqualTo(type);
  }

  @Test
  void tellsRequiredFromNullable() {
    ObjectModel holder =
        Documents.type(
            Documents.schemas(
                """
                Holder:
                  type: object
                  required: [a, b]
                  properties:
                    a: {type: string}
                    b: {type: string, nullable: true}
                    c: {type: string}
                """,
                findings),
            "Holder",
            ObjectModel.class);
    assertThat(holder.members())
        .extracting(MemberModel::required, MemberModel::nullable)
        .containsExactly(tuple(true, false), tuple(true, true), tuple(false, false));
  }

  @Test
  void namesTheConstantsOfNumbersByTheirTitles() {
    EnumModel levels =
        Documents.type(
            Documents.schemas(
                "Level: {oneOf: [{title: low, enum: [1]}, {title: High, enum: [2]}, {enum: [3]}]}",
                findings),
            "Level",
            EnumModel.class);
    assertThat(levels.base()).isEqualTo(Scalar.INT64);
    assertThat(levels.constants())
        .extracting(EnumModel.Constant::javaName)
        .containsExactly("LOW", "HIGH", "V3");
  }

  @Test
  void mergesAllOfAndKeepsTheLaterOfTwoTypes() {
    ObjectModel holder =
        Documents.type(
            Documents.schemas(
                """
                Base: {type: object, required: [id], properties: {id: {type: string}}}
                Holder:
                  allOf:
                    - {$ref: '#/components/schemas/Base'}
                    - {type: object, properties: {id: {type: integer}, more: {type: string}}}
                """,
                findings),
            "Holder",
            ObjectModel.class);
    assertThat(holder.members()).extracting(MemberModel::wireName).containsExactly("id", "more");
    assertThat(member(holder, "id").type()).isEqualTo(Scalar.INT64);
    assertThat(member(holder, "id").required()).isTrue();
    assertThat(findings.all()).extracting(Finding::code).contains(FindingCode.ALLOF_CONFLICT);
  }

  @Test
  void givesAReferenceIntoASchemaTheTypeThatStandsThere() {
    ApiModel api =
        Documents.schemas(
            """
            Owner: {type: object, properties: {part: {type: object, properties: {x: {type: string}}}}}
            User: {type: object, properties: {part: {$ref: '#/components/schemas/Owner/properties/part'}}}
            """,
            findings);
    TypeRef owned = member(Documents.type(api, "Owner", ObjectModel.class), "part").type();
    TypeRef used = member(Documents.type(api, "User", ObjectModel.class), "part").type();
    assertThat(used).isEqualTo(owned);
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void letsAUnionThatLeadsToItsOwnerStandApart() {
    ApiModel api =
        Documents.schemas(
            """
            A: {type: object, properties: {b: {anyOf: [{type: string}, {$ref: '#/components/schemas/B'}]}}}
            B: {type: object, properties: {a: {anyOf: [{type: string}, {$ref: '#/components/schemas/A'}]}}}
            C: {type: object, properties: {a: {anyOf: [{type: string}, {$ref: '#/components/schemas/A'}]}}}
            """,
            findings);
    assertThat(api.types())
        .extracting(type -> type.name().toString())
        .containsExactly("A", "B", "C", "AB", "BA");
    assertThat(Documents.type(api, "C", ObjectModel.class).nested()).hasSize(1);
  }

  @Test
  void prefersTheBranchThatKnowsMoreAndNotesTheGuess() {
    UnionModel union =
        Documents.type(
            Documents.schemas(
                """
                Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Lion'}]}
                Cat: {type: object, properties: {name: {type: string}}}
                Lion: {type: object, properties: {name: {type: string}, mane: {type: string}}}
                """,
                findings),
            "Pet",
            UnionModel.class);
    List<ModelName> order = List.of(ModelName.of("Lion"), ModelName.of("Cat"));
    assertThat(union.candidates()).extracting(UnionModel.Candidate::branch).isEqualTo(order);
    assertThat(union.guessed()).isEqualTo(order);
    assertThat(findings.all())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNION_AMBIGUOUS);
  }

  @Test
  void needsNoGuessWhereARequiredMemberDiffers() {
    Documents.schemas(
        """
        Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
        Cat: {type: object, required: [legs], properties: {legs: {type: integer}}}
        Dog: {type: object, required: [legs], properties: {legs: {type: array, items: {}}}}
        """,
        findings);
    assertThat(findings.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: string, format: password} | true",
        "{type: string, writeOnly: true} | true",
        "{$ref: '#/components/schemas/Key'} | true",
        "{allOf: [{$ref: '#/components/schemas/Key'}]} | true",
        "{type: array, items: {$ref: '#/components/schemas/Key'}} | true",
        "{type: object, additionalProperties: {type: string, format: password}} | true",
        "{type: string} | false",
        "{type: object, properties: {key: {$ref: '#/components/schemas/Key'}}} | false",
      })
  void knowsWhatIsSecret(String schema, boolean secret) {
    ApiModel api =
        Documents.schemas(
            "Key: {type: string, format: password}\n"
                + "Holder: {type: object, properties: {value: "
                + schema
                + "}}\n",
            findings);
    ObjectModel holder = Documents.type(api, "Holder", ObjectModel.class);
    assertThat(member(holder, "value").secret()).isEqualTo(secret);
  }

  private ObjectModel holder(String property) {
    ApiModel api =
        Documents.schemas(
            "Text: {type: string}\n"
                + "Other: {type: object, properties: {size: {type: integer, format: int32}}}\n"
                + "Holder: {type: object, properties: {"
                + property
                + "}}\n",
            findings);
    return Documents.type(api, "Holder", ObjectModel.class);
  }

  private static MemberModel member(ObjectModel object, String name) {
    return object.members().stream()
        .filter(member -> member.wireName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
