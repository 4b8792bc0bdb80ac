package org.stanceline.job.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Mode;
import org.stanceline.stance.Stance;
import org.stanceline.stance.Statement;
import org.stanceline.text.Span;

class VerdictsTest {
  private static final String TEXT = "Ilse Varn wants talks. Ilse Varn rejects talks.";

  @Test
  void statementIsRightWhenItsPairHasTheStanceWhereverItStands() {
    assertThat(verdicts(found("Ilse Varn", Stance.FAVOR, 30), gold(Stance.FAVOR, false)))
        .containsExactly(true);
    assertThat(verdicts(found("Ilse Varn", Stance.AGAINST, 3), gold(Stance.FAVOR, false)))
        .containsExactly(false);
  }

  @Test
  void bothSidesOfAMixedPairAreRight() {
    assertThat(
            verdicts(
                found("Ilse Varn", Stance.AGAINST, 30),
                gold(Stance.FAVOR, false),
                gold(Stance.AGAINST, false)))
        .containsExactly(true);
  }

  @Test
  void strangerIsWrong() {
    assertThat(verdicts(found("Oskar Teel", Stance.FAVOR, 3), gold(Stance.FAVOR, false)))
        .containsExactly(false);
  }

  @Test
  void whatOnlyOptionalRowsBearOutGetsNoVerdict() {
    assertThat(verdicts(found("Ilse Varn", Stance.FAVOR, 3), gold(Stance.FAVOR, true))).isEmpty();
    assertThat(verdicts(found("Ilse Varn", Stance.AGAINST, 3), gold(Stance.FAVOR, true))).isEmpty();
    assertThat(
            verdicts(
                found("Ilse Varn", Stance.AGAINST, 3),
                gold(Stance.FAVOR, false),
                gold(Stance.AGAINST, true)))
        .isEmpty();
  }

  @Test
  void topicsThatWereNotAnnotatedGetNoVerdict() {
    GoldArticle article = new GoldArticle("x", "en", null, TEXT, List.of("sanctions"), List.of());
    List<Finding> compared =
        new Scorer().add(article, List.of(found("Ilse Varn", Stance.FAVOR, 3)));
    assertThat(Verdicts.of(compared)).isEmpty();
  }

  private static List<Boolean> verdicts(Statement found, GoldStatement... gold) {
    GoldArticle article =
        new GoldArticle("x", "en", null, TEXT, List.of("talks"), Arrays.asList(gold));
    return Verdicts.of(new Scorer().add(article, List.of(found))).stream()
        .map(Verdicts.Verdict::right)
        .toList();
  }

  private static GoldStatement gold(Stance stance, boolean optional) {
    return new GoldStatement(
        "Ilse Varn",
        List.of(),
        "person",
        "talks",
        stance,
        optional,
        stance == Stance.FAVOR ? "wants talks" : "rejects talks");
  }

  private static Statement found(String name, Stance stance, int at) {
    return new Statement(
        null,
        "talks",
        name,
        name,
        ActorType.PERSON,
        name,
        List.of(),
        List.of(),
        Mode.INDIRECT,
        false,
        stance,
        stance == Stance.FAVOR ? 0.9 : -0.9,
        0.9,
        "wants",
        "talks",
        new Span(at, at + 10),
        List.of("talks: topic"),
        false);
  }
}
