package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stanceline.config.Problems;
import org.stanceline.stance.Stance;

class SettlementTest {
  private static final Settlement.Names NAMES = new Settlement.Names("one", "two", "three");

  private static AuditedRow row(String id, @Nullable Judgement label) {
    return Audits.row(id, "s", 10, Stance.FAVOR, 0.9, label);
  }

  @Test
  void agreedSingleAndAdjudicatedLabelsCountAndOpenDifferencesDoNot() {
    Problems problems = new Problems();
    Settlement settlement =
        Settlement.of(
            NAMES,
            List.of(
                row("agreed", Judgement.FAVOR),
                row("differs", Judgement.FAVOR),
                row("settled", Judgement.FAVOR),
                row("single", null),
                row("mine", Judgement.NONE)),
            List.of(
                row("agreed", Judgement.FAVOR),
                row("differs", Judgement.NONE),
                row("settled", Judgement.AGAINST),
                row("single", Judgement.NEUTRAL),
                row("yours", Judgement.NONE)),
            List.of(row("settled", Judgement.NEUTRAL)),
            problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(settlement.rows())
        .extracting(Settlement.Row::settled)
        .containsExactly(
            Judgement.FAVOR, null, Judgement.NEUTRAL, Judgement.NEUTRAL, Judgement.NONE);
    assertThat(settlement.differing())
        .extracting(r -> r.read().statementId())
        .containsExactly("differs", "settled");
    assertThat(settlement.onlyFirst()).containsExactly("mine");
    assertThat(settlement.onlySecond()).containsExactly("yours");
    assertThat(settlement.kappa()).extracting(Kappa::rows).isEqualTo(3);
  }

  @Test
  void sheetsOfTwoDrawingsAreTold() {
    Problems problems = new Problems();

    Settlement.of(
        NAMES,
        List.of(row("a", Judgement.FAVOR)),
        List.of(Audits.row("a", "other", 10, Stance.FAVOR, 0.9, Judgement.FAVOR)),
        null,
        problems);

    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).toString()).contains("two:2: stratum: statement a");
  }

  @Test
  void oneSheetHasNoKappa() {
    Settlement settlement =
        Settlement.of(NAMES, List.of(row("a", Judgement.FAVOR)), null, null, new Problems());

    assertThat(settlement.kappa()).isNull();
    assertThat(settlement.onlyFirst()).isEmpty();
  }
}
