package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.stance.Stance;

class CorrectionsTest {
  private static Corrections.Valid cell(
      List<Corrections.Valid> cells, @Nullable String topic, Stance side) {
    return cells.stream()
        .filter(v -> java.util.Objects.equals(v.cell().topic(), topic))
        .filter(v -> v.cell().stance().equals(side.name()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void flippedRowKeepsItsStrengthAndWhatIsNoStatementDoesNotCount() {
    List<Corrections.Valid> cells =
        Corrections.of(
            List.of(
                Audits.settled("1", "s", 100, Stance.FAVOR, 0.8, Judgement.FAVOR),
                Audits.settled("2", "s", 100, Stance.FAVOR, 0.6, Judgement.AGAINST),
                Audits.settled("3", "s", 100, Stance.FAVOR, 0.4, Judgement.NEUTRAL),
                Audits.settled("4", "s", 100, Stance.FAVOR, 0.9, Judgement.NONE),
                Audits.settled("5", "s", 100, Stance.FAVOR, 0.9, Judgement.UNDECIDED),
                Audits.settled("6", "s", 100, Stance.NEUTRAL, 0, Judgement.AGAINST)));

    assertThat(cells).hasSize(4);
    Corrections.Valid favor = cell(cells, null, Stance.FAVOR);
    assertThat(favor.cell().bias()).isCloseTo((-1.2 - 0.4) / 3, within(1e-12));
    assertThat(favor.cell().audited()).isEqualTo(3);
    assertThat(favor.valid()).isCloseTo(0.75, within(1e-12));
    assertThat(cell(cells, "dam", Stance.FAVOR).cell().bias()).isEqualTo(favor.cell().bias());
    // The mean strength of the sides that were right.
    assertThat(cell(cells, null, Stance.NEUTRAL).cell().bias()).isCloseTo(-0.8, within(1e-12));
  }

  @Test
  void noChangedRowIsNoProofThatThereIsNone() {
    List<Settlement.Row> few = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      few.add(Audits.settled("" + i, "s", 1000, Stance.AGAINST, -0.9, Judgement.AGAINST));
    }
    List<Settlement.Row> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(Audits.settled("" + i, "s", 12, Stance.AGAINST, -0.9, Judgement.AGAINST));
    }

    assertThat(cell(Corrections.of(few), null, Stance.AGAINST).cell().bias()).isEqualTo(0);
    assertThat(cell(Corrections.of(few), null, Stance.AGAINST).cell().variance())
        .isBetween(0.001, 0.05);
    assertThat(cell(Corrections.of(all), null, Stance.AGAINST).cell().variance()).isEqualTo(0);
  }

  /** A population in which one statement in five is wrong, more of them where few are drawn. */
  @Test
  void plantedBiasIsRecoveredOnAverage() {
    Random random = new Random(3);
    List<Settlement.Row> sure = population(random, "sure", 900, 0.1, 0.05);
    List<Settlement.Row> unsure = population(random, "unsure", 300, 0.4, 0.2);
    List<Settlement.Row> everything = new ArrayList<>(sure);
    everything.addAll(unsure);
    Corrections.Valid truth = cell(Corrections.of(everything), null, Stance.FAVOR);
    double bias = 0;
    double valid = 0;
    double square = 0;
    double variance = 0;
    int rounds = 400;
    for (int round = 0; round < rounds; round++) {
      List<Settlement.Row> sample = new ArrayList<>(drawn(random, sure, 40));
      sample.addAll(drawn(random, unsure, 40));
      Corrections.Valid found = cell(Corrections.of(sample), null, Stance.FAVOR);
      double off = found.cell().bias() - truth.cell().bias();
      bias += off / rounds;
      square += off * off / rounds;
      variance += found.cell().variance() / rounds;
      valid += (found.valid() - truth.valid()) / rounds;
    }
    assertThat(truth.cell().bias()).isBetween(-0.45, -0.2);
    assertThat(bias).isCloseTo(0, within(0.02));
    assertThat(valid).isCloseTo(0, within(0.01));
    assertThat(variance / square).isBetween(0.7, 1.4);
  }

  private static List<Settlement.Row> population(
      Random random, String stratum, int size, double flipped, double none) {
    List<Settlement.Row> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double luck = random.nextDouble();
      Judgement right =
          luck < none
              ? Judgement.NONE
              : luck < none + flipped ? Judgement.AGAINST : Judgement.FAVOR;
      double polarity = 0.7 + 0.3 * random.nextDouble();
      out.add(Audits.settled(stratum + i, stratum, size, Stance.FAVOR, polarity, right));
    }
    return out;
  }

  private static List<Settlement.Row> drawn(Random random, List<Settlement.Row> rows, int n) {
    List<Settlement.Row> out = new ArrayList<>(rows);
    java.util.Collections.shuffle(out, random);
    return out.subList(0, n);
  }

  @Test
  void fileComesBackAsItWasWritten() {
    CorrectionFile written =
        CorrectionFile.of(
            "sheet.csv",
            List.of(
                Audits.settled("1", "s", 100, Stance.FAVOR, 0.8, Judgement.FAVOR),
                Audits.settled("2", "s", 100, Stance.FAVOR, 0.6, Judgement.AGAINST),
                Audits.settled("3", "s", 100, Stance.FAVOR, 0.6, null)));
    Problems problems = new Problems();

    assertThat(CorrectionFile.read("c.json", written.text(), problems)).contains(written);
    assertThat(problems.sorted()).isEmpty();
    assertThat(written.source().rows()).isEqualTo(3);
    assertThat(written.source().decided()).isEqualTo(2);
    assertThat(written.source().seed()).containsExactly("1");
  }

  @Test
  void everythingWrongWithAFileIsToldAtOnce() {
    Problems problems = new Problems();
    String cell = "{\"topic\": null, \"stance\": \"FAVOR\", \"bias\": 0, \"variance\": 0,";

    assertThat(CorrectionFile.read("c.json", "{", problems)).isEmpty();
    assertThat(CorrectionFile.read("d.json", "[]", problems)).isEmpty();
    assertThat(
            CorrectionFile.read(
                "e.json",
                "{\"form\": \"stanceline-correction-1\", \"lines\": [], \"cells\": [{\"topic\": 3, \"stance\":"
                    + " \"PRO\", \"bias\": -3, \"variance\": -1, \"audited\": 0, \"valid\": \"x\"},"
                    + cell
                    + " \"audited\": 5, \"valid\": 1}, "
                    + cell
                    + " \"audited\": 5, \"valid\": 1}]}",
                problems))
        .isEmpty();

    assertThat(problems.sorted())
        .extracting(p -> p.file() + " " + p.key())
        .containsExactly(
            "c.json ",
            "d.json form",
            "e.json cells[0].audited",
            "e.json cells[0].bias",
            "e.json cells[0].stance",
            "e.json cells[0].topic",
            "e.json cells[0].valid",
            "e.json cells[0].variance",
            "e.json cells[2]");
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .allMatch(m -> m.contains("audit score"));
  }
}
