package org.stanceline.job.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stanceline.job.evaluation.StoryVersion.EDITED;
import static org.stanceline.job.evaluation.StoryVersion.ORIGINAL;
import static org.stanceline.job.evaluation.StoryVersion.OTHER_LANGUAGE;
import static org.stanceline.job.evaluation.StoryVersion.REPRINT;
import static org.stanceline.job.evaluation.StoryVersion.RETRANSLATED;
import static org.stanceline.job.evaluation.StoryVersion.SINGLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryScorerTest {
  private static final List<StoryArticle> ARTICLES =
      List.of(
          article("a", "s1", "en", ORIGINAL),
          article("b", "s1", "en", REPRINT),
          article("c", "s1", "en", EDITED),
          article("d", "s1", "fr", OTHER_LANGUAGE),
          article("e", "s2", "en", SINGLE),
          article("f", "s3", "fr", SINGLE));

  @Test
  void kindIsThatOfTheHarderVersion() {
    assertThat(kind("en", ORIGINAL, "en", REPRINT)).isEqualTo(PairKind.REPRINT);
    assertThat(kind("en", REPRINT, "en", EDITED)).isEqualTo(PairKind.EDITED);
    assertThat(kind("en", EDITED, "en", RETRANSLATED)).isEqualTo(PairKind.RETRANSLATED);
    assertThat(kind("fr", OTHER_LANGUAGE, "fr", OTHER_LANGUAGE)).isEqualTo(PairKind.RETRANSLATED);
    assertThat(kind("fr", REPRINT, "en", OTHER_LANGUAGE)).isEqualTo(PairKind.OTHER_LANGUAGE);
    assertThat(kind("en", SINGLE, "en", EDITED)).isEqualTo(PairKind.EDITED);
  }

  @Test
  void allLinkedAsAnnotatedIsPerfect() {
    StoryScores scores = StoryScorer.score(ARTICLES, Map.of("b", "a", "c", "a", "d", "a"));
    assertThat(scores.all()).isEqualTo(new StoryScores.Count(6, 6, 6));
    assertThat(scores.all().ratio().f1()).isEqualTo(1);
    assertThat(scores.stories()).isEqualTo(3);
    assertThat(scores.found()).isEqualTo(3);
    assertThat(scores.errors()).isEmpty();
  }

  @Test
  void missedAndFalsePairsAreCountedByKind() {
    StoryScores scores = StoryScorer.score(ARTICLES, Map.of("b", "a", "e", "a"));
    assertThat(scores.kinds())
        .containsEntry(PairKind.REPRINT, new StoryScores.Count(1, 3, 1))
        .containsEntry(PairKind.EDITED, new StoryScores.Count(2, 0, 0))
        .containsEntry(PairKind.RETRANSLATED, new StoryScores.Count(0, 0, 0))
        .containsEntry(PairKind.OTHER_LANGUAGE, new StoryScores.Count(3, 0, 0));
    assertThat(scores.hardNegatives()).isEqualTo(2);
    assertThat(scores.errors()).hasSize(7);
    assertThat(scores.errors()).filteredOn(error -> !error.missed()).hasSize(2);
  }

  @Test
  void articleThatLinkingDoesNotNameStandsAlone() {
    assertThat(StoryScorer.score(ARTICLES, Map.of()).all())
        .isEqualTo(new StoryScores.Count(6, 0, 0));
  }

  private static PairKind kind(String lang, StoryVersion a, String other, StoryVersion b) {
    return PairKind.of(article("a", "s", lang, a), article("b", "s", other, b));
  }

  private static StoryArticle article(String id, String story, String lang, StoryVersion version) {
    return new StoryArticle(
        id, story, lang, "", "", LocalDate.EPOCH, "", "", version, List.of(), List.of(), List.of());
  }
}
