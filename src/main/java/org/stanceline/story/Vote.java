package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a story says of an actor on a topic on a day, all versions together.
 *
 * @param polarity in [-1, 1]
 * @param weight how sure that is, in (0, 1]
 */
public record Vote(double polarity, double weight) {
  /** Nothing that was read weighs nothing. */
  private static final double LEAST = 0.05;

  /**
   * The weighted mean over the translations of the story: one voice each, shared by its copies,
   * weighted by how sure its statements are and how clean it is. What is outvoted has no say. The
   * weight is the mean confidence, times the share of the voices that take the side of the outcome.
   *
   * @param ballots of one story, actor, topic and day
   * @return empty where nothing has a say
   */
  public static Optional<Vote> of(Collection<Ballot> ballots) {
    List<Voice> voices = voices(ballots.stream().filter(ballot -> !ballot.outvoted()).toList());
    if (voices.isEmpty()) {
      return Optional.empty();
    }
    double total = voices.stream().mapToDouble(Voice::weight).sum();
    double polarity = voices.stream().mapToDouble(v -> v.weight() * v.polarity()).sum() / total;
    double confidence = voices.stream().mapToDouble(v -> v.weight() * v.confidence()).sum() / total;
    double agreeing =
        voices.stream()
            .filter(v -> polarity == 0 || v.polarity() * polarity > 0)
            .mapToDouble(Voice::weight)
            .sum();
    return Optional.of(
        new Vote(
            Math.max(-1, Math.min(1, polarity)),
            Math.max(LEAST, Math.min(1, confidence * agreeing / total))));
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
      articles.values().forEach(article -> out.add(voice(article, articles.size())));
    }
    return out;
  }

  /** One article's, weighted among the copies of its translation. */
  private static Voice voice(List<Ballot> article, int copies) {
    double sure = 0;
    double polarity = 0;
    for (Ballot ballot : article) {
      double confidence = Math.max(LEAST, ballot.confidence());
      sure += confidence;
      polarity += confidence * ballot.polarity();
    }
    double mean = sure / article.size();
    double voice = Version.voice(article.get(0).translationNoise());
    return new Voice(mean * voice / copies, polarity / sure, mean);
  }
}
