package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The vote of one story on an actor's stance on a topic, on one day: what counts once, however many
 * outlets carried it. One row per story, topic, actor and day.
 *
 * @param actorType wire form of the actor's type, for example {@code person}
 * @param day the day on which it was said
 * @param polarity the story's vote, in [-1, 1]
 * @param weight how sure the vote is, in (0, 1]
 * @param statements statements behind it, copies included; at least 1
 * @param versions articles that carried it; at least 1
 * @param outlets distinct known outlets; empty where none is known
 * @param langs distinct languages of its versions
 * @param translationNoise mean over its versions, in artefacts per 100 words
 * @param conflict whether two translations of it cannot both be right
 * @param instruments what read it (engine and configuration), distinct
 * @param evidence the statements to show, strongest first
 */
public record StoryStance(
    String storyId,
    String topic,
    String actorId,
    String actorName,
    String actorType,
    LocalDate day,
    double polarity,
    double weight,
    int statements,
    int versions,
    List<String> outlets,
    List<String> langs,
    double translationNoise,
    boolean conflict,
    List<String> instruments,
    List<Evidence> evidence) {
  public StoryStance {
    if (!(polarity >= -1 && polarity <= 1)) {
      throw new IllegalArgumentException("polarity must be in [-1, 1]: " + polarity);
    }
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("weight must be in (0, 1]: " + weight);
    }
    if (!(translationNoise >= 0)) {
      throw new IllegalArgumentException(
          "translation noise must not be negative: " + translationNoise);
    }
    if (statements < 1 || versions < 1) {
      throw new IllegalArgumentException(
          "a vote rests on a statement in a version, got %d in %d".formatted(statements, versions));
    }
    outlets = List.copyOf(outlets);
    langs = List.copyOf(langs);
    instruments = List.copyOf(instruments);
    evidence = List.copyOf(evidence);
  }
}
