package org.stanceline.job.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceline.job.evaluation.Calibration.Judged;

class CalibrationTest {
  @Test
  void figuresOfAnExampleReckonedByHand() {
    Calibration calibration =
        Calibration.of(
            List.of(
                new Judged(0.95, true),
                new Judged(0.91, true),
                new Judged(0.92, false),
                new Judged(0.42, true),
                new Judged(0.48, false)));

    // Bins: three of mean 0.9267 and share 0.6667, two of mean 0.45 and share 0.5.
    assertThat(calibration.ece()).isCloseTo((3 * 0.26 + 2 * 0.05) / 5, within(1e-9));
    assertThat(calibration.brier())
        .isCloseTo((0.0025 + 0.0081 + 0.8464 + 0.3364 + 0.2304) / 5, within(1e-9));
    // Of six pairs of right and wrong, 0.95 wins twice, 0.91 once, 0.42 never.
    assertThat(calibration.auc()).isCloseTo(3 / 6.0, within(1e-9));
    assertThat(calibration.count()).isEqualTo(5);
    assertThat(calibration.right()).isEqualTo(3);
  }

  @Test
  void confidencesThatComeTrueAsOftenAsTheySayHaveNoError() {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      judged.add(new Judged(0.3, i < 3));
      judged.add(new Judged(0.8, i < 8));
    }
    assertThat(Calibration.of(judged).ece()).isCloseTo(0, within(1e-9));
  }

  @Test
  void bordersBelongToTheUpperBinAndOneToTheLast() {
    Calibration calibration =
        Calibration.of(List.of(new Judged(0, false), new Judged(0.3, true), new Judged(1, true)));
    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(0).count()).isEqualTo(1);
    assertThat(calibration.bins().get(3).count()).isEqualTo(1);
    assertThat(calibration.bins().get(9).count()).isEqualTo(1);
  }

  @Test
  void tiesCountHalfAndNothingToCompareGivesAHalf() {
    assertThat(Calibration.of(List.of(new Judged(0.5, true), new Judged(0.5, false))).auc())
        .isEqualTo(0.5);
    assertThat(Calibration.of(List.of(new Judged(0.9, true))).auc()).isEqualTo(0.5);
    assertThat(Calibration.of(List.of()).ece()).isZero();
  }
}
