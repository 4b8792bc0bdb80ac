package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GenerateStatesTest {
  private static String country(String member) {
    return """
    [{"name": {"common": "Lorvia", "official": "Republic of Lorvia"}, "cca2": "LV1",
      "unMember": %s, "capital": ["Ost"],
      "translations": {"fra": {"common": "Lorvie (anc. Ostie)", "official": "La République -Unie de Lorvie"}},
      "demonyms": {"eng": {"m": "Lorvish"}, "fra": {"m": "Lorvois", "f": "Lorvoise"}}}]
    """
        .formatted(member);
  }

  @Test
  void stateGetsNamesWithoutArticleOrRemarkAndAllFormsOfItsAdjective() throws IOException {
    assertThat(GenerateStates.yaml(country("true")))
        .contains("  - id: lorvia\n    name: \"Lorvia\"\n    type: government\n")
        .contains("      fr: [\"République-Unie de Lorvie\"]\n")
        .contains("      fr: [\"lorvois\", \"lorvoise\", \"lorvoises\"]\n")
        .contains("      fr: [\"Lorvois\", \"Lorvoises\"]\n")
        .contains("    demonyms:\n")
        .contains("      en: [\"Lorvish\"]\n");
  }

  @Test
  void territoryIsLeftOut() throws IOException {
    assertThat(GenerateStates.yaml(country("false"))).doesNotContain("lorvia");
  }
}
