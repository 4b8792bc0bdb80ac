package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.stance.Stance;

class AuditedRowTest {
  private static List<AuditedRow> read(List<Map<SheetColumn, String>> rows, Problems problems) {
    return AuditedRow.read("s.csv", SheetFile.bytes(rows), problems);
  }

  @ParameterizedTest
  @CsvSource({
    "ok, AGAINST",
    "OK, AGAINST",
    "f, FAVOR",
    "Favor, FAVOR",
    "A, AGAINST",
    "n, NEUTRAL",
    "neutral, NEUTRAL",
    "0, NONE",
    "None, NONE",
    "?, UNDECIDED",
    "' ? ', UNDECIDED"
  })
  void labelsMeanJudgements(String label, Judgement judgement) {
    Problems problems = new Problems();

    List<AuditedRow> rows = read(List.of(Audits.cells("a1", label)), problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(rows.get(0).judgement()).isEqualTo(judgement);
    assertThat(rows.get(0).polarity()).isEqualTo(-0.9);
    assertThat(rows.get(0).stance()).isEqualTo(Stance.AGAINST);
    assertThat(rows.get(0).copies()).isEqualTo(2);
  }

  @Test
  void emptyLabelIsNoJudgementAndACommaMayBeAPoint() {
    Map<SheetColumn, String> cells = Audits.cells("a1", "");
    cells.put(SheetColumn.CONFIDENCE, "0,85");
    Problems problems = new Problems();

    AuditedRow row = read(List.of(cells), problems).get(0);

    assertThat(problems.sorted()).isEmpty();
    assertThat(row.judgement()).isNull();
    assertThat(row.confidence()).isEqualTo(0.85);
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsLine() {
    Map<SheetColumn, String> numbers = Audits.cells("a2", "ok");
    numbers.put(SheetColumn.CONFIDENCE, "85");
    numbers.put(SheetColumn.STRATUM_SIZE, "many");
    Map<SheetColumn, String> sizes = Audits.cells("a3", "ok");
    sizes.put(SheetColumn.STRATUM_SIZE, "11");
    Problems problems = new Problems();

    read(
        List.of(
            Audits.cells("a1", "ok"),
            Audits.cells("a4", "maybe"),
            numbers,
            sizes,
            Audits.cells("a1", "none")),
        problems);

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "s.csv:3: label: 'maybe' is no label; write ok, FAVOR, AGAINST, NEUTRAL, none or ?",
            "s.csv:4: confidence: '85' is no number from 0 to 1; restore it",
            "s.csv:4: stratum_size: 'many' is no count; restore it",
            "s.csv:5: stratum_size: 11 is another size of stratum 'dam | en | * | *' than 10 on"
                + " line 2; score each drawing by itself",
            "s.csv:6: label: statement a1 is labelled otherwise on line 2; keep one of the two");
  }

  @Test
  void rowGivenTwiceCountsOnce() {
    Problems problems = new Problems();

    List<AuditedRow> rows =
        read(
            List.of(Audits.cells("a1", ""), Audits.cells("a1", "f"), Audits.cells("a1", "f")),
            problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(rows).extracting(AuditedRow::judgement).containsExactly(Judgement.FAVOR);
  }

  @Test
  void moreRowsThanTheStratumHasAreTold() {
    Map<SheetColumn, String> one = Audits.cells("a1", "ok");
    Map<SheetColumn, String> two = Audits.cells("a2", "ok");
    one.put(SheetColumn.STRATUM_SIZE, "1");
    two.put(SheetColumn.STRATUM_SIZE, "1");
    Problems problems = new Problems();

    read(List.of(one, two), problems);

    assertThat(problems.sorted()).extracting(Problem::line).containsExactly(3);
  }
}
