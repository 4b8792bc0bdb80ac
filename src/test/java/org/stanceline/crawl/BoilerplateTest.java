package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;

class BoilerplateTest {
  private static final DataFiles DATA = DataFiles.packaged();
  private static final Boilerplate BOILERPLATE = Boilerplate.load(DATA, new Problems());

  static Stream<String> dropped() {
    return examples("dropped");
  }

  static Stream<String> kept() {
    return examples("kept");
  }

  private static Stream<String> examples(String kind) {
    return DATA.list("lexicon").stream()
        .filter(path -> path.endsWith("/boilerplate.yaml"))
        .flatMap(path -> DATA.parse(path, new Problems()).stream())
        .flatMap(root -> root.required(root.entries(), "examples").stream())
        .flatMap(examples -> examples.required(examples.entries(), kind).stream())
        .flatMap(list -> list.texts().stream());
  }

  @ParameterizedTest
  @MethodSource("dropped")
  void boilerplateExamplesAreRecognised(String line) {
    assertThat(BOILERPLATE.holds(line)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kept")
  void sentencesWithTheSameWordsAreNot(String line) {
    assertThat(BOILERPLATE.holds(line)).isFalse();
  }

  @Test
  void everyLanguageHasExamplesOfBothKinds() {
    List<String> files =
        DATA.list("lexicon").stream().filter(path -> path.endsWith("/boilerplate.yaml")).toList();
    assertThat(files).contains("lexicon/en/boilerplate.yaml", "lexicon/fr/boilerplate.yaml");
    for (String file : files) {
      YamlNode root = DATA.parse(file, new Problems()).orElseThrow();
      YamlNode examples = root.required(root.entries(), "examples").orElseThrow();
      assertThat(examples.entries()).as(file).containsKeys("dropped", "kept");
    }
  }

  @Test
  void dataFilesOfThePackageHaveNoProblem() {
    Problems problems = new Problems();
    Boilerplate.load(DATA, problems);
    Agencies.load(DATA, problems);
    DateLexicon.load(DATA, problems);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void anUnknownKeyIsAProblemWithItsPlace() {
    Problems problems = new Problems();
    Boilerplate.load(
        DATA.with("lexicon/fr/boilerplate.yaml", "lines: [Nom]\nprefix: [Ah]\n"), problems);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("lexicon/fr/boilerplate.yaml");
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.key()).isEqualTo("prefix");
            });
  }
}
