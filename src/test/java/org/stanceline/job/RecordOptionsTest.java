package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.JsonFields;
import picocli.CommandLine;

class RecordOptionsTest {
  private final Problems problems = new Problems();

  @Test
  void withoutOptionsRecordsAreReadAsUsual() {
    assertThat(read()).isEqualTo(CrawlOptions.defaults());
  }

  @Test
  void fieldsAreFoundUnderTheNamesGiven() {
    assertThat(read("--json-field", "text=body", "--json-field", "url=link").jsonFields())
        .isEqualTo(new JsonFields("link", "title", "body", "html", "published", "lang", "outlet"));
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"4096, 4096", "512KiB, 524288", "2mib, 2097152", "1 GiB, 1073741824"})
  void sizesAreBytesOrHaveAUnit(String given, long bytes) {
    assertThat(read("--max-record", given.replace(" ", "")).maxRecordBytes()).isEqualTo(bytes);
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2GiB", "10MB", "ten", "", "9999999999GiB"})
  void sizesOutOfRangeAreProblems(String given) {
    read("--max-record", given);
    assertThat(messages()).singleElement().asString().contains("'" + given + "'", "10MiB");
  }

  @Test
  void everyProblemIsTold() {
    read(
        "--json-field=body",
        "--json-field=txet=a",
        "--json-field=lang=l",
        "--json-field=lang=m",
        "--json-field=title=url",
        "--max-record=1KB");
    assertThat(messages())
        .hasSize(5)
        .anySatisfy(m -> assertThat(m).contains("'body' must be FIELD=NAME"))
        .anySatisfy(m -> assertThat(m).contains("no field 'txet'", "url, title, text"))
        .anySatisfy(m -> assertThat(m).contains("'lang' is given twice"))
        .anySatisfy(m -> assertThat(m).contains("'url' would be two fields"))
        .anySatisfy(m -> assertThat(m).contains("--max-record", "1KB"));
  }

  @Test
  void swappedNamesAreFine() {
    assertThat(read("--json-field", "text=html", "--json-field", "html=text").jsonFields().text())
        .isEqualTo("html");
    assertThat(problems.isEmpty()).isTrue();
  }

  private CrawlOptions read(String... args) {
    return CommandLine.populateCommand(new RecordOptions(), args).read(problems);
  }

  private List<String> messages() {
    return problems.sorted().stream().map(Problem::toString).toList();
  }
}
