package org.stanceline.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stanceline.config.ConfigurationException;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;

class TopicsTest {
  private static final String GOOD =
      """
      topics:
        - id: canal-toll
          label: {en: Canal toll}
          description: Ships should pay.
          terms:
            en: [canal toll]
            fr: [péage du canal, péage]
          opposing:
            fr: [canal gratuit]
          exclude:
            fr: [péage d'autoroute]
      """;

  private final Problems problems = new Problems();

  private List<Topic> load(Map<String, String> files) {
    return Topics.load(DataFiles.of(files), problems);
  }

  @Test
  void aTopicIsReadAsWritten() {
    assertThat(load(Map.of("topics/canal.yaml", GOOD)))
        .singleElement()
        .satisfies(
            topic -> {
              assertThat(topic.id()).isEqualTo("canal-toll");
              assertThat(topic.label()).containsEntry("en", "Canal toll");
              assertThat(topic.terms()).containsEntry("fr", List.of("péage du canal", "péage"));
              assertThat(topic.opposing()).containsEntry("fr", List.of("canal gratuit"));
              assertThat(topic.favoring()).isEmpty();
              assertThat(topic.exclude()).containsEntry("fr", List.of("péage d'autoroute"));
            });
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void everyProblemIsToldWithFileLineAndKey() {
    load(
        Map.of(
            "topics/broken.yaml",
            """
            topics:
              - id: Canal Toll
                label: {english: Toll}
                description: Ships should pay.
                terms:
                  en: [canal toll]
                  fr: []
                colour: blue
              - label: {en: Nameless}
                description: " "
                terms: {en: [harbour]}
              - id: dredging
                label: {en: Dredging}
                description: The river should be dredged.
                opposing: {en: [silt]}
            """));

    assertThat(problems.sorted())
        .extracting(Problem::file, Problem::line, Problem::key)
        .containsExactlyInAnyOrder(
            tuple("topics/broken.yaml", 2, "topics[0].id"),
            tuple("topics/broken.yaml", 3, "topics[0].label.english"),
            tuple("topics/broken.yaml", 7, "topics[0].terms.fr"),
            tuple("topics/broken.yaml", 8, "topics[0].colour"),
            tuple("topics/broken.yaml", 9, "topics[1]"),
            tuple("topics/broken.yaml", 10, "topics[1].description"),
            tuple("topics/broken.yaml", 12, "topics[2]"));
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .anySatisfy(m -> assertThat(m).contains("known here", "terms"))
        .anySatisfy(m -> assertThat(m).contains("'Canal Toll'"))
        .anySatisfy(m -> assertThat(m).contains("'english'", "two letters"))
        .anySatisfy(m -> assertThat(m).contains("lacks the key 'id'"))
        .anySatisfy(m -> assertThat(m).contains("lacks the key 'terms'"));
  }

  @Test
  void anIdGivenTwiceNamesTheOtherPlace() {
    load(Map.of("topics/a.yaml", GOOD, "topics/b.yaml", GOOD));

    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.file()).isEqualTo("topics/b.yaml");
              assertThat(p.message()).contains("'canal-toll'", "topics/a.yaml:2");
            });
  }

  @Test
  void aPhraseOfBothSidesIsAProblemWhateverItsAccents() {
    load(
        Map.of(
            "topics/a.yaml",
            GOOD.replace("canal gratuit", "PEAGE").replace("canal-toll", "other-toll")));

    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.key()).isEqualTo("topics[0].opposing");
              assertThat(p.message()).contains("'PEAGE'", "fr");
            });
  }

  @Test
  void problemsOfSeveralFilesAreToldTogether() {
    load(Map.of("topics/a.yaml", "subjects: []\n", "topics/b.yaml", "topics: [\n"));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(problems::throwIfAny)
        .withMessageContaining("topics/a.yaml:1")
        .withMessageContaining("topics/b.yaml")
        .withMessageContaining("subjects");
  }

  @Test
  void aFolderWithoutTopicsIsAProblem() {
    assertThat(load(Map.of())).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::file).containsExactly("topics");
  }

  @Test
  void thePackedTopicsHaveNoProblem() {
    assertThat(Topics.load(DataFiles.packaged(), problems))
        .extracting(Topic::id)
        .contains("ceasefire", "diplomatic-solution", "military-aid", "sanctions")
        .doesNotHaveDuplicates();
    assertThat(problems.sorted()).isEmpty();
  }
}
