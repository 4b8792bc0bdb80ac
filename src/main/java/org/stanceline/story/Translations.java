package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells the independent translations of a story: a reprint, a cut or an edited copy says again what
 * its source said and is no second witness; a text translated anew is one.
 */
final class Translations {
  /**
   * Least share of the shorter text's three-word sequences that copies of one translation have in
   * common after editing. In annotated copy two translations into one language that were made apart
   * have 0.24 to 0.53, edited copies of one translation 0.67 to 0.76, reprints 0.99. A copy that an
   * editor reworked beyond that counts as a translation of its own.
   */
  static final double SAME_WORDING = 0.6;

  private Translations() {}

  /**
   * Article ids to the id of the article that stands for their translation: the first of it, by day
   * and id. The order of the versions does not matter.
   */
  static Map<String, String> of(Collection<Version> versions) {
    Map<String, String> out = new TreeMap<>();
    Map<Long, String> copies = new HashMap<>();
    List<Sample> firsts = new ArrayList<>();
    versions.stream()
        .map(Version::fingerprint)
        .sorted(Comparator.comparing(Fingerprint::day).thenComparing(Fingerprint::articleId))
        .forEach(
            article ->
                out.computeIfAbsent(
                    article.articleId(),
                    id -> copies.computeIfAbsent(article.textHash(), k -> of(article, firsts))));
    return out;
  }

  private static String of(Fingerprint article, List<Sample> firsts) {
    Sample sample = Sample.of(article);
    for (Sample first : firsts) {
      if (first.article().lang().equals(article.lang())
          && SharedText.of(first, sample).share() >= SAME_WORDING) {
        return first.article().articleId();
      }
    }
    firsts.add(sample);
    return article.articleId();
  }
}
