package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingVerbsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "compare --topic talks --from 2023-W10 --to 2023-W11, story_stances",
    "extract, articles",
    "timelines, statements",
    "shifts, story_stances",
    "conflicts, statements"
  })
  void missingWarehouseIsWrongUseAndIsNotMade(String verb, String table) {
    Path nowhere = folder.resolve("nowhere");

    CommandRun run = CommandRun.of((verb + " --warehouse " + nowhere).split(" ", -1));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--warehouse: there is no table " + table + " in " + nowhere)
        .contains("check the path, or run nightly");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void warehouseThatIsAFileIsWrongUse() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");

    assertThat(CommandRun.of("timelines", "--warehouse", file.toString()).code()).isEqualTo(2);
  }
}
