package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a story says of an actor on a topic on a day, all versions together.
 *
 * @param polarity in [-1, 1]
 * @param weight how sure that is, in (0, 1]
 */
public record Vote(double polarity, double weight) {
  private static final double LEAST = 0.05;

  /** A wholly garbled version still has this much of a voice. */
  private static final double LEAST_CLEAN = 0.05;

  /**
   * The weighted mean over the translations of the story: one voice each, shared by its copies,
   * weighted by how sure its statements are and how clean it is. Where versions contradict one
   * another, those that are outweighed have no say; where neither outweighs the other, all have.
   * The weight is the mean confidence, times the share of the voices that agree with the outcome.
   *
   * @param ballots of one story, actor, topic and day; at least one
   */
  public static Vote of(Collection<Ballot> ballots) {
    if (ballots.isEmpty()) {
      throw new IllegalArgumentException("a vote needs a ballot");
    }
    List<Ballot> valid = ballots.stream().filter(ballot -> !ballot.conflict()).toList();
    List<Voice> voices = voices(valid.isEmpty() ? List.copyOf(ballots) : valid);
    double weights = voices.stream().mapToDouble(Voice::weight).sum();
    double polarity = voices.stream().mapToDouble(v -> v.weight() * v.polarity()).sum() / weights;
    double confidence =
        voices.stream().mapToDouble(v -> v.weight() * v.confidence()).sum() / weights;
    double all = voices(List.copyOf(ballots)).stream().mapToDouble(Voice::weight).sum();
    double agreeing =
        voices(List.copyOf(ballots)).stream()
            .filter(v -> v.polarity() * polarity > 0 || polarity == 0)
            .mapToDouble(Voice::weight)
            .sum();
    return new Vote(
        Math.max(-1, Math.min(1, polarity)), Math.max(LEAST, confidence * agreeing / all));
  }

  private record Voice(double weight, double polarity, double confidence) {}

  private static List<Voice> voices(List<Ballot> ballots) {
    TreeMap<String, TreeMap<String, List<Ballot>>> translations = new TreeMap<>();
    for (Ballot ballot : ballots) {
      translations
          .computeIfAbsent(ballot.translation(), k -> new TreeMap<>())
          .computeIfAbsent(ballot.articleId(), k -> new ArrayList<>())
          .add(ballot);
    }
    List<Voice> out = new ArrayList<>();
    for (Map<String, List<Ballot>> articles : translations.values()) {
      for (List<Ballot> article : articles.values()) {
        double sure = article.stream().mapToDouble(Ballot::confidence).sum();
        double mean = sure / article.size();
        double polarity =
            sure == 0
                ? article.stream().mapToDouble(Ballot::polarity).average().orElse(0)
                : article.stream().mapToDouble(b -> b.confidence() * b.polarity()).sum() / sure;
        double clean = Math.max(LEAST_CLEAN, 1 - article.get(0).translationNoise());
        out.add(new Voice(Math.max(LEAST, mean) * clean / articles.size(), polarity, mean));
      }
    }
    return out;
  }
}
