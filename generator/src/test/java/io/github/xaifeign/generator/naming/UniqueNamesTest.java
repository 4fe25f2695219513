package io.github.xaifeign.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniqueNamesTest {
  @Test
  void numbersWhatIsTaken() {
    UniqueNames names = UniqueNames.numbered().beside("build");
    assertThat(names.claim("name")).isEqualTo("name");
    assertThat(names.claim("name")).isEqualTo("name2");
    assertThat(names.claim("name")).isEqualTo("name3");
    assertThat(names.claim("build")).isEqualTo("build2");
  }

  @Test
  void putsASeparatorBeforeTheNumber() {
    UniqueNames names = UniqueNames.joinedBy("_");
    names.claim("V1");
    assertThat(names.claim("V1")).isEqualTo("V1_2");
  }

  @Test
  void tellsNamesApartByMoreThanCase() {
    UniqueNames names = UniqueNames.ignoringCase();
    names.claim("Parcel");
    assertThat(names.claim("PARCEL")).isEqualTo("PARCEL2");
    assertThat(names.isTaken("parcel")).isTrue();
  }
}
