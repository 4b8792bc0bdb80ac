package org.stanceline.job.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Mode;
import org.stanceline.stance.Stance;
import org.stanceline.stance.Statement;
import org.stanceline.text.Span;

class ScorerTest {
  private static final String TEXT = "Ilse Varn wants talks. The guild of Orm rejects talks.";

  private static final GoldStatement VARN =
      gold("Ilse Varn", "person", Stance.FAVOR, false, "wants talks");
  private static final GoldStatement GUILD =
      gold("guild of Orm", "organisation", Stance.AGAINST, false, "rejects talks");

  @Test
  void everythingFoundIsOne() {
    Scorer scorer = new Scorer();
    scorer.add(
        article(VARN, GUILD),
        List.of(found("Ilse Varn", Stance.FAVOR, 10), found("Guild of Orm", Stance.AGAINST, 40)));
    assertThat(scorer.scores().pair().f1()).isEqualTo(1);
    assertThat(scorer.scores().statementF1()).isEqualTo(1);
    assertThat(scorer.scores().labelAccuracy()).isEqualTo(1);
  }

  @Test
  void lastNameOfAPersonIsEnoughButNotOfAnOrganisation() {
    Scorer scorer = new Scorer();
    List<Finding> findings =
        scorer.add(
            article(VARN, GUILD),
            List.of(found("Minister VÁRN", Stance.FAVOR, 10), found("Orm", Stance.AGAINST, 40)));
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.RIGHT, Finding.Kind.MISSED, Finding.Kind.FALSE_ALARM);
    assertThat(scorer.scores().pair().f1()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void wrongLabelIsDetectedAndCountsAgainstPrecisionAndRecall() {
    Scorer scorer = new Scorer();
    scorer.add(article(VARN), List.of(found("Ilse Varn", Stance.AGAINST, 10)));
    assertThat(scorer.scores().detectionF1()).isEqualTo(1);
    assertThat(scorer.scores().pair().precision()).isZero();
    assertThat(scorer.scores().pair().recall()).isZero();
    assertThat(scorer.scores().statementF1()).isZero();
  }

  @Test
  void optionalRowsCountNeitherWay() {
    GoldStatement optional = gold("Ilse Varn", "person", Stance.FAVOR, true, "wants talks");
    Scorer missed = new Scorer();
    missed.add(article(optional), List.of());
    assertThat(missed.scores().pairs()).isZero();
    Scorer hit = new Scorer();
    List<Finding> findings =
        hit.add(article(optional), List.of(found("Ilse Varn", Stance.FAVOR, 10)));
    assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.OPTIONAL);
    assertThat(hit.scores().pair().precision()).isZero();
  }

  @Test
  void bothSidesOfAnActorAreMixed() {
    Scorer scorer = new Scorer();
    GoldStatement other = gold("Ilse Varn", "person", Stance.AGAINST, false, "rejects talks");
    List<Finding> findings =
        scorer.add(
            article(VARN, other),
            List.of(found("Ilse Varn", Stance.AGAINST, 40), found("Ilse Varn", Stance.FAVOR, 10)));
    assertThat(findings).extracting(Finding::expected).containsExactly("MIXED");
    assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.RIGHT);
  }

  @Test
  void statementsOfARightPairAreToldApart() {
    Scorer scorer = new Scorer();
    GoldStatement second = gold("Ilse Varn", "person", Stance.FAVOR, false, "rejects talks");
    GoldStatement optional = gold("Ilse Varn", "person", Stance.FAVOR, true, "The guild");
    Finding finding =
        scorer
            .add(
                article(VARN, second, optional),
                List.of(found("Ilse Varn", Stance.FAVOR, 10), found("Ilse Varn", Stance.FAVOR, 12)))
            .get(0);
    assertThat(finding.kind()).isEqualTo(Finding.Kind.RIGHT);
    assertThat(finding.faultless()).isFalse();
    assertThat(finding.gold()).extracting(Finding.Gold::missed).containsExactly(false, true, false);
    assertThat(finding.found()).extracting(Finding.Found::met).containsExactly(true, false);
    assertThat(scorer.scores().statementF1()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void statementsOnTopicsThatWereNotAnnotatedAreLeftOut() {
    Scorer scorer = new Scorer();
    GoldArticle article = new GoldArticle("x", "en", null, TEXT, List.of("sanctions"), List.of());
    assertThat(scorer.add(article, List.of(found("Ilse Varn", Stance.FAVOR, 10)))).isEmpty();
  }

  private static GoldArticle article(GoldStatement... statements) {
    return new GoldArticle("a", "en", null, TEXT, List.of("talks"), List.of(statements));
  }

  private static GoldStatement gold(
      String actor, String type, Stance stance, boolean optional, String evidence) {
    return new GoldStatement(actor, List.of(), type, "talks", stance, optional, evidence);
  }

  private static Statement found(String actor, Stance stance, int at) {
    double polarity =
        switch (stance) {
          case FAVOR -> 1;
          case AGAINST -> -1;
          case NEUTRAL -> 0;
        };
    return new Statement(
        null,
        "talks",
        actor,
        actor,
        ActorType.PERSON,
        actor,
        List.of(),
        List.of(),
        Mode.INDIRECT,
        false,
        stance,
        polarity,
        1,
        "wants",
        "talks",
        new Span(at, at + 8),
        List.of(),
        false);
  }
}
