package org.stanceline.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
  @Test
  void theHashTellsContentFromContentAndPathFromPath() {
    DataFiles one = DataFiles.of(Map.of("topics/a.yaml", "x"));

    assertThat(one.sha256()).hasSize(64).isEqualTo(DataFiles.of(one.contents()).sha256());
    assertThat(one.sha256())
        .isNotEqualTo(DataFiles.of(Map.of("topics/a.yaml", "y")).sha256())
        .isNotEqualTo(DataFiles.of(Map.of("topics/b.yaml", "x")).sha256());
  }

  @Test
  void replacingAFolderLeavesTheOthers() {
    DataFiles files =
        DataFiles.of(Map.of("topics/a.yaml", "1", "topics/b.yaml", "2", "topicsb/c.yaml", "3"))
            .replacing("topics", Path.of("/home/ana/mine.yaml"), "4");

    assertThat(files.contents())
        .containsExactly(
            Map.entry("topics/given/mine.yaml", "4"), Map.entry("topicsb/c.yaml", "3"));
  }

  @Test
  void addingAFileLeavesTheOriginal() {
    DataFiles before = DataFiles.of(Map.of("topics/a.yaml", "1"));

    assertThat(before.with("actors/x.yaml", "2").list("actors")).containsExactly("actors/x.yaml");
    assertThat(before.read("actors/x.yaml")).isEmpty();
  }

  @Test
  void fileOfTheSameNameIsAddedAndDoesNotReplace() {
    DataFiles files =
        DataFiles.of(Map.of("actors/people.yaml", "1"))
            .adding("actors", Path.of("mine/people.yaml"), "2");

    assertThat(files.contents().values()).containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void problemNamesAFileByThePathThatWasGiven() {
    Problems problems = new Problems();
    DataFiles files =
        DataFiles.of(Map.of())
            .replacing("topics", Path.of("/home/ana/mine.yaml"), "a: [")
            .adding("actors", Path.of("mine/people.yaml"), "b: [")
            .with("topics/other.yaml", "c: [");

    for (String folder : List.of("topics", "actors")) {
      files.list(folder).forEach(path -> files.parse(path, problems));
    }

    assertThat(problems.sorted())
        .extracting(Problem::file)
        .containsExactly("/home/ana/mine.yaml", "mine/people.yaml", "topics/other.yaml");
  }

  @Test
  void aMissingFileIsAProblem() {
    Problems problems = new Problems();

    assertThat(DataFiles.of(Map.of()).parse("lexicon/fr/roles.yaml", problems)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::file)
        .containsExactly("lexicon/fr/roles.yaml");
  }

  @Test
  void onlyYamlOfAFolderIsRead(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("topics"));
    Files.writeString(folder.resolve("topics/é.yaml"), "topics: [trêve]");
    Files.writeString(folder.resolve("topics/notes.txt"), "no");

    assertThat(DataFiles.of(folder).contents())
        .containsExactly(Map.entry("topics/é.yaml", "topics: [trêve]"));
  }

  @Test
  void thePackedFilesHoldTopicsActorsAndLexicons() {
    DataFiles packed = DataFiles.packaged();

    assertThat(packed.list("topics")).isNotEmpty();
    assertThat(packed.list("actors")).isNotEmpty();
    assertThat(packed.list("lexicon/fr/classes")).isNotEmpty();
    assertThat(packed.list("lexicon/en/classes")).isNotEmpty();
  }
}
