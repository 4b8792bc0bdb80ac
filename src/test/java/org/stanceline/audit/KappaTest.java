package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KappaTest {
  /** The diagnoses of J. Cohen (1960; 1968): 0.492 for 200 patients. */
  @Test
  void cohensOwnExample() {
    Kappa kappa = Kappa.of(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

    assertThat(kappa.agreement()).isCloseTo(0.70, within(1e-12));
    assertThat(kappa.kappa()).isCloseTo(0.492, within(0.0005));
  }

  /** J. L. Fleiss, "Statistical Methods for Rates and Proportions", 1981: 0.68, error 0.087. */
  @Test
  void fleissExampleOfTheStandardError() {
    Kappa kappa = Kappa.of(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    assertThat(kappa.kappa()).isCloseTo(0.68, within(0.005));
    double error =
        (Objects.requireNonNull(kappa.kappa()) - Objects.requireNonNull(kappa.low())) / 1.96;
    assertThat(error).isCloseTo(0.087, within(0.001));
  }

  @Test
  void allAgreeingOnSeveralLabelsIsOne() {
    Kappa kappa =
        Kappa.of(
            List.of(
                new Kappa.Pair(Judgement.FAVOR, Judgement.FAVOR),
                new Kappa.Pair(Judgement.NONE, Judgement.NONE)));

    assertThat(kappa).isEqualTo(new Kappa(2, 1.0, 1.0, 1.0, 1.0));
  }

  @Test
  void oneLabelThroughoutTellsNothingAboutChance() {
    Kappa kappa = Kappa.of(List.of(new Kappa.Pair(Judgement.FAVOR, Judgement.FAVOR)));

    assertThat(kappa).isEqualTo(new Kappa(1, 1.0, null, null, null));
  }

  @Test
  void oneLabelEachButDifferentOnesIsNoAgreement() {
    Kappa kappa = Kappa.of(List.of(new Kappa.Pair(Judgement.FAVOR, Judgement.NONE)));

    assertThat(kappa.agreement()).isEqualTo(0);
    assertThat(kappa.kappa()).isEqualTo(0);
  }

  @Test
  void undecidedRowsDoNotCount() {
    assertThat(Kappa.of(List.of(new Kappa.Pair(Judgement.UNDECIDED, Judgement.FAVOR))))
        .isEqualTo(new Kappa(0, null, null, null, null));
  }
}
