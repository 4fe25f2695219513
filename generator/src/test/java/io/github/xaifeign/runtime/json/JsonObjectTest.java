package io.github.xaifeign.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.parcels.model.Login;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.Shipment;
import io.github.xaifeign.runtime.feign.ParcelsApi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonObjectTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static <T> T read(String json, JsonReader<T> reader) {
    byte[] bytes = json.getBytes(UTF_8);
    return JsonDocument.readLeniently(reader, bytes, bytes.length);
  }

  private static Parcel parcel(String json) {
    return read(json, Parcel::read);
  }

  private static String text(JsonWritable value) {
    return new String(JsonText.bytes(value), UTF_8);
  }

  private static List<String> unreadable(JsonObject object) {
    return object.unreadableMembers().stream().map(UnreadableMember::pointer).toList();
  }

  @Test
  void keepsUnknownMembersAndExplicitNulls() {
    Parcel parcel = parcel("{\"id\":\"a\",\"new\":{\"x\":[1,null]},\"weight\":null,\"z\":null}");
    assertThat(parcel.explicitNulls()).containsExactly("weight", "z");
    assertThat(parcel.additionalProperties()).containsOnlyKeys("new", "z");
    assertThat(parcel.unreadableMembers()).isEmpty();
    assertThat(text(parcel))
        .isEqualTo("{\"id\":\"a\",\"weight\":null,\"new\":{\"x\":[1,null]},\"z\":null}");
    assertThatThrownBy(() -> parcel.additionalProperties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> parcel.explicitNulls().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void hasNothingExtraWhenThereIsNothing() {
    JsonObject read = parcel("{\"id\":\"a\"}");
    assertThat(read.extras()).isSameAs(JsonExtras.NONE);
    JsonObject cleared =
        Parcel.builder().id("a").build().toBuilder().weight(null).weight(1.0).build();
    assertThat(cleared.extras()).isSameAs(JsonExtras.NONE);
  }

  @Test
  void comparesByContent() {
    assertThat(parcel("{\"id\":\"a\",\"n\":1}"))
        .isEqualTo(parcel("{\"n\":1,\"id\":\"a\"}"))
        .hasSameHashCodeAs(parcel("{\"n\":1,\"id\":\"a\"}"))
        .isNotEqualTo(parcel("{\"id\":\"a\",\"n\":2}"));
    assertThat(parcel("{\"id\":\"a\",\"weight\":null}")).isNotEqualTo(parcel("{\"id\":\"a\"}"));
    assertThat(parcel("{\"id\":7,\"weight\":1}"))
        .isEqualTo(parcel("{\"weight\":1,\"id\":7}"))
        .hasSameHashCodeAs(parcel("{\"weight\":1,\"id\":7}"))
        .isNotEqualTo(parcel("{\"weight\":1,\"id\":8}"))
        .isNotEqualTo(parcel("{\"weight\":1}"));
  }

  @Test
  void isNotChangedByTheBuilderItWasMadeOf() {
    Parcel.Builder builder = parcel("{\"id\":\"a\",\"n\":1}").toBuilder();
    Parcel first = builder.build();
    builder.putAdditionalProperty("m", NODES.numberNode(2)).weight(null);
    assertThat(first.additionalProperties()).containsOnlyKeys("n");
    assertThat(first.explicitNulls()).isEmpty();
    assertThat(builder.build().additionalProperties()).containsOnlyKeys("n", "m");
  }

  @Test
  void readsMembersInAnyOrder() {
    List<String> members =
        new ArrayList<>(
            List.of("\"id\":\"a\"", "\"weight\":2.0", "\"n\":1", "\"lid\":{\"id\":\"b\"}"));
    Parcel expected =
        Parcel.builder()
            .id("a")
            .weight(2.0)
            .lid(lid -> lid.id("b"))
            .putAdditionalProperty("n", NODES.numberNode(1))
            .build();
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      Collections.shuffle(members, random);
      assertThat(parcel('{' + String.join(", ", members) + '}')).isEqualTo(expected);
      assertThat(parcel("{\"weight\":1.0,\"id\":\"c\"}").weight()).contains(1.0);
    }
  }

  @Test
  void hasListsAndEntriesOfItsOwn() {
    Parcel a = Parcel.builder().id("a").build();
    Parcel b = Parcel.builder().id("b").build();
    Shipment.Builder builder = Shipment.builder().addParcel(a).addParcel(a).putEntry("x", 1);
    Shipment first = builder.build();
    Shipment second = builder.addParcel(b).putEntry("y", 2).build();
    Shipment third = first.toBuilder().addParcel(b).putEntry("z", 3).build();
    assertThat(text(first)).isEqualTo("{\"parcels\":[{\"id\":\"a\"},{\"id\":\"a\"}],\"x\":1}");
    assertThat(second.parcels()).contains(List.of(a, a, b));
    assertThat(second.entries()).containsOnlyKeys("x", "y");
    assertThat(third.parcels()).isEqualTo(second.parcels());
    assertThat(third.entries()).containsOnlyKeys("x", "z");
    assertThatThrownBy(() -> first.parcels().orElseThrow().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> first.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> builder.addParcel((Parcel) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("an element of parcels must not be null");
  }

  @Test
  void appendsSeveralElementsOrNone() {
    Parcel a = Parcel.builder().id("a").build();
    Parcel b = Parcel.builder().id("b").build();
    Shipment.Builder builder = Shipment.builder().addParcels(List.of());
    assertThat(builder.build().parcels()).isEmpty();
    builder.addParcel(a).addParcels(Set.of(b));
    assertThatThrownBy(() -> builder.addParcels(Arrays.asList(a, null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("parcels must not contain null");
    assertThatThrownBy(() -> builder.addParcels(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("parcels must not be null");
    assertThat(builder.build().parcels()).contains(List.of(a, b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"weight\":2.0}| /id (Parcel.id): the required member is missing",
        "{\"weight\":2.0,\"id\":null}| /id (Parcel.id): expected a value, found null: null",
        "{\"weight\":2.0,\"id\":7}| /id (Parcel.id): expected a string, found the number 7: 7",
        "{\"weight\":2.0,\"id\":[\"a\"]}| /id (Parcel.id): expected a string, found a list: [\"a\"]",
      })
  void costsOnlyTheRequiredMember(String json, String message) {
    Parcel parcel = parcel(json);
    assertThat(parcel.weight()).contains(2.0);
    assertThat(parcel.lid()).isEmpty();
    assertThatThrownBy(parcel::id)
        .isInstanceOfSatisfying(
            UnreadableMemberException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.pointer()).isEqualTo("/id");
              assertThat(e.member()).isEqualTo(parcel.unreadableMembers().get(0));
            });
    assertThat(text(parcel)).isEqualTo(json);
  }

  @Test
  void doesNotPassABrokenOptionalMemberOffAsAbsent() {
    Parcel parcel = parcel("{\"id\":\"a\",\"weight\":\"2\",\"lid\":{\"id\":\"l\"}}");
    assertThat(parcel.id()).isEqualTo("a");
    assertThat(parcel.lid().orElseThrow().id()).isEqualTo("l");
    assertThatThrownBy(parcel::weight)
        .isInstanceOf(UnreadableMemberException.class)
        .hasMessage("/weight (Parcel.weight): expected a number, found a string: \"2\"");
    assertThat(parcel.unreadableMembers().get(0).raw()).contains(NODES.stringNode("2"));
  }

  @Test
  void setsTheInnermostMemberAside() {
    String json = "{\"id\":\"a\",\"lid\":{\"id\":\"b\",\"lid\":{\"weight\":[],\"x/y\":1}},\"n\":1}";
    Parcel parcel = parcel(json);
    Parcel lid = parcel.lid().orElseThrow();
    assertThat(lid.id()).isEqualTo("b");
    assertThat(unreadable(parcel)).containsExactly("/lid/lid/weight", "/lid/lid/id");
    assertThat(unreadable(lid)).isEqualTo(unreadable(parcel));
    assertThat(parcel.additionalProperties()).containsOnlyKeys("n");
    assertThat(read(text(parcel), Parcel::read)).isEqualTo(parcel);
  }

  @Test
  void findsWhatIsBehindALongerValue() {
    Parcel parcel = parcel("{\"weight\":{\"a\":[{\"b\":{}}]},\"lid\":[[],[{}]],\"id\":\"a\"}");
    assertThat(parcel.id()).isEqualTo("a");
    assertThat(unreadable(parcel)).containsExactly("/weight", "/lid");
  }

  @Test
  void writesTheSameTreeBack() {
    String json = "{\"lid\":[1,{\"id\":[]}],\"weight\":true,\"n\":null}";
    assertThat(read(text(parcel(json)), JsonReads::tree)).isEqualTo(read(json, JsonReads::tree));
  }

  @Test
  void keepsInABuilderWhatWasSetAside() {
    Parcel parcel = parcel("{\"id\":7,\"weight\":\"2\"}");
    assertThatThrownBy(() -> parcel.toBuilder().build())
        .isInstanceOf(MissingMembersException.class)
        .hasMessage("Parcel lacks the required member id");
    Parcel named = parcel.toBuilder().id("a").build();
    assertThat(unreadable(named)).containsExactly("/weight");
    assertThat(text(named)).isEqualTo("{\"id\":\"a\",\"weight\":\"2\"}");
    Parcel weighed = named.toBuilder().weight(2.0).build();
    assertThat(weighed).isEqualTo(Parcel.builder().id("a").build().toBuilder().weight(2.0).build());
    assertThat(named.toBuilder().weight(null).build().explicitNulls()).containsExactly("weight");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "7", "null", "true", "{}", "{\"new\":1}"})
  void refusesWhatHasNothingOfItsType(String json) {
    assertThatThrownBy(() -> parcel(json))
        .isInstanceOf(JsonDocumentException.class)
        .hasMessageContaining("Parcel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":7,\"weight\":2| Unexpected end",
        "{\"id\":7} {}| more follows",
        "{\"id\":7,\"n\":1,\"n\":2}| twice",
        "{\"id\":7,\"n\":tru}| Unrecognized token",
      })
  void namesTheRealCauseOfBrokenJson(String json, String cause) {
    assertThatThrownBy(() -> parcel(json))
        .isInstanceOf(JsonDocumentException.class)
        .hasMessageContaining(cause);
  }

  @Test
  void readsAListWithObjectsThatHaveFaults() {
    List<Parcel> parcels =
        read("[{\"id\":\"a\"},{\"id\":1}]", p -> JsonReads.list(p, Parcel::read));
    assertThat(parcels.get(0)).isEqualTo(Parcel.builder().id("a").build());
    assertThat(unreadable(parcels.get(1))).containsExactly("/1/id");
  }

  @Test
  void anObjectWithoutMembersKeepsAll() {
    String json = "{\"a\":1,\"b\":null}";
    assertThat(text(read(json, ParcelsApi.Anything::read))).isEqualTo(json);
  }

  @Test
  void showsNoSecretAndNoEndlessValue() {
    Login login =
        read("{\"password\":[\"hunter2\"],\"user\":{\"api_key\":\"hunter2\"}}", Login::read);
    assertThat(login.unreadableMembers()).hasSize(2);
    assertThat(login.unreadableMembers().toString() + login).doesNotContain("hunter2");
    Login known =
        read("{\"user\":\"ann\",\"password\":\"hunter2\",\"pins\":{\"a\":7421}}", Login::read);
    assertThat(known).hasToString("Login{\"user\":\"ann\",\"password\":\"***\",\"pins\":\"***\"}");
    assertThat(text(login)).contains("[\"hunter2\"]", "{\"api_key\":\"hunter2\"}");
    assertThat(parcel("{\"id\":[\"" + "x".repeat(5000) + "\"]}").unreadableMembers().toString())
        .hasSizeLessThan(400);
  }

  @Test
  void takesMoreMembersThanANumberHasBits() {
    String names =
        IntStream.range(0, 100)
            .mapToObj(i -> "\"m" + i + "\":\"" + i + '"')
            .collect(Collectors.joining(","));
    Wide wide = read('{' + names + '}', Wide::read);
    assertThat(wide.value(99)).isEqualTo("99");
    assertThat(text(wide)).isEqualTo('{' + names + '}');
    Wide broken =
        read('{' + names.replace("\"70\"", "70").replace("\"m99\"", "\"n99\"") + '}', Wide::read);
    assertThat(unreadable(broken)).containsExactly("/m70", "/m99");
    assertThat(broken.value(98)).isEqualTo("98");
    assertThatThrownBy(() -> broken.value(70)).isInstanceOf(UnreadableMemberException.class);
    Wide nulls = read('{' + names.replace("\"81\"", "null") + '}', Wide::read);
    assertThat(nulls.explicitNulls()).containsExactly("m81");
    assertThat(nulls.toBuilder().build()).isEqualTo(nulls);
    assertThatThrownBy(() -> new Wide.Builder(new Wide()).set(3, "x").build())
        .isInstanceOfSatisfying(
            MissingMembersException.class,
            e -> assertThat(e.members()).hasSize(99).contains("m0", "m99").doesNotContain("m3"));
    assertThatThrownBy(() -> read('{' + names + ",\"m80\":\"x\"}", Wide::read))
        .hasMessageContaining("twice");
  }

  /** An object with a hundred members, all of them required; one may be null. */
  private static final class Wide extends JsonObject {
    private static final JsonMembers MEMBERS = members();

    private @Nullable String[] values = new String[100];

    private Wide() {}

    private static JsonMembers members() {
      JsonMembersBuilder members = JsonMembers.of("Wide");
      for (int i = 0; i < 100; i++) {
        members = i == 81 ? members.requiredOrNull("m" + i) : members.required("m" + i);
      }
      return members.build();
    }

    static Wide read(JsonParser parser) {
      return MEMBERS.read(parser, new Wide());
    }

    @Override
    protected void readMember(int member, JsonParser parser) {
      values[member] = JsonReads.string(parser);
    }

    String value(int member) {
      return required(member, values[member]);
    }

    Builder toBuilder() {
      return new Builder(this);
    }

    @Override
    protected void writeMembers(JsonGenerator generator) {
      for (int i = 0; i < values.length; i++) {
        MEMBERS.write(generator, i, values[i]);
      }
    }

    @Override
    protected @Nullable Object[] memberValues() {
      return values.clone();
    }

    private static final class Builder extends JsonObjectBuilder<Wide, Builder> {
      private Builder(Wide from) {
        super(MEMBERS, from);
      }

      Builder set(int member, String value) {
        draft.values = draft.values.clone();
        draft.values[member] = value(member, value);
        return this;
      }
    }
  }
}
