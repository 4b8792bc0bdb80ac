package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class SimulateTest {
  @Test
  void theEstimatorsKeepWhatTheyPromise() throws Exception {
    CommandRun run = CommandRun.of("simulate", "--families", "12", "--seed", "3");

    assertThat(run.code()).isZero();
    JsonNode figures =
        new ObjectMapper().readTree(run.out().lines().reduce((a, b) -> b).orElse(""));
    // Loose bounds: these are few families. README has the figures of a hundred.
    assertThat(figures.path("false_alarm_rate").asDouble()).isLessThan(0.12);
    assertThat(figures.path("power").asDouble()).isGreaterThan(0.6);
    assertThat(figures.path("coverage").asDouble()).isBetween(0.92, 0.98);
    assertThat(figures.path("delta_coverage").asDouble()).isBetween(0.92, 0.98);
    assertThat(figures.path("composition_marked").asDouble()).isGreaterThan(0.85);
    assertThat(figures.path("composition_false").asDouble()).isLessThan(0.15);
    assertThat(figures.path("change_point_recall").asDouble()).isGreaterThan(0.5);
    assertThat(figures.path("corrected_coverage").asDouble()).isBetween(0.9, 1.0);
    assertThat(figures.path("raw_coverage").asDouble())
        .isLessThan(figures.path("corrected_coverage").asDouble());
  }

  @Test
  void theSameSeedGivesTheSame() {
    String[] args = {"simulate", "--families", "2", "--actors", "4", "--seed", "9"};

    assertThat(CommandRun.of(args).out()).isEqualTo(CommandRun.of(args).out());
  }

  @Test
  void everyWrongOptionIsToldAtOnce() {
    CommandRun run =
        CommandRun.of(
            "simulate",
            "--families",
            "0",
            "--actors",
            "1",
            "--stories",
            "3",
            "--shift",
            "5",
            "--error",
            "0.7",
            "--spread",
            "2");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--families", "--actors", "--stories", "--shift", "--error", "--spread");
  }
}
