package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrataTest {
  private static List<CellCount> cells() {
    List<CellCount> out = new ArrayList<>();
    Random random = new Random(7);
    for (String topic : List.of("dam", "tax", "treaty")) {
      for (String lang : List.of("en", "fr")) {
        for (Band band : Band.ALL) {
          for (String mode : List.of("action", "direct", "indirect", "nominal")) {
            int units = random.nextInt(40) - 8;
            double confidence = band.from() * 0.9 + 0.05;
            if (units > 0) {
              out.add(
                  new CellCount(
                      topic,
                      lang,
                      band.label(),
                      mode,
                      units,
                      Math.round(units * confidence * 1e4)));
            }
          }
        }
      }
    }
    return out;
  }

  private static long units(List<CellCount> cells) {
    return cells.stream().mapToLong(CellCount::units).sum();
  }

  @Test
  void everySampleHasTheRowsAskedForAndEveryStratumTwo() {
    List<CellCount> cells = cells();
    for (int n = 6; n <= units(cells) + 10; n++) {
      List<Stratum> strata = Strata.of(cells, n);
      assertThat(strata.stream().mapToInt(Stratum::drawn).sum())
          .isEqualTo((int) Math.min(n, units(cells)));
      assertThat(strata)
          .allSatisfy(
              s -> assertThat(s.drawn()).isGreaterThanOrEqualTo((int) Math.min(2, s.units())));
      assertThat(strata.stream().mapToLong(Stratum::units).sum()).isEqualTo(units(cells));
    }
  }

  @Test
  void smallSamplesTellLessApart() {
    List<CellCount> cells = cells();

    assertThat(Strata.of(cells, 1)).extracting(Stratum::name).containsExactly("* | * | * | *");
    assertThat(Strata.of(cells, 6))
        .extracting(Stratum::name)
        .containsExactly("dam | * | * | *", "tax | * | * | *", "treaty | * | * | *");
    assertThat(Strata.of(cells, 100_000)).hasSameSizeAs(cells);
  }

  @Test
  void strataOnlyBecomeFinerAndWithTheSameStrataSamplesAreNested() {
    List<CellCount> cells = cells();
    List<Stratum> before = Strata.of(cells, 1);
    for (int n = 2; n <= units(cells); n++) {
      List<Stratum> strata = Strata.of(cells, n);
      assertThat(strata.size()).isGreaterThanOrEqualTo(before.size());
      Map<String, Integer> places = new HashMap<>();
      strata.forEach(s -> places.put(s.name(), s.drawn()));
      if (strata.stream()
          .map(Stratum::name)
          .toList()
          .equals(before.stream().map(Stratum::name).toList())) {
        assertThat(before)
            .allSatisfy(s -> assertThat(places.get(s.name())).isGreaterThanOrEqualTo(s.drawn()));
      }
      before = strata;
    }
  }

  @Test
  void orderOfTheCellsDoesNotMatter() {
    List<CellCount> shuffled = new ArrayList<>(cells());
    Collections.shuffle(shuffled, new Random(1));

    assertThat(Strata.of(shuffled, 90)).isEqualTo(Strata.of(cells(), 90));
  }

  @Test
  void nothingToDrawFromIsNoStratum() {
    assertThat(Strata.of(List.of(), 5)).isEmpty();
  }

  @Test
  void bandsBeginWhereTheLastEnds() {
    assertThat(Band.of(0).label()).isEqualTo("0.0 to 0.7");
    assertThat(Band.of(0.7).label()).isEqualTo("0.7 to 0.8");
    assertThat(Band.of(0.899).label()).isEqualTo("0.8 to 0.9");
    assertThat(Band.of(1).label()).isEqualTo("0.9 to 1.0");
  }
}
