package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.stance.Stance;

/**
 * Compares what the versions of one story say of the same actor on the same topic. Two translations
 * of one piece of copy that put the actor on opposite sides cannot both be right: mostly a negation
 * was lost or added.
 *
 * <p>Each translation has one voice, however many copies of it there are, weighted by how sure the
 * reading is and how clean the translation. The side with the greater weight stands; statements of
 * the other are in conflict. An article that gives the actor both sides tells of a change of mind:
 * it takes part in no conflict, and where such articles weigh much nothing is concluded.
 */
public final class Reconciliation {
  /**
   * Less sure readings are not held against other versions: there the disagreement may be of our
   * making. Of readings from here on, about three of four are right ({@code data/confidence.yaml}).
   */
  static final double SURE = 0.7;

  /** The same where one version stands against one, and each is as likely to have been misread. */
  static final double SURE_OF_TWO = 0.85;

  /** How many times the lighter side the heavier one must weigh to decide. */
  static final double DECIDES = 1.5;

  /** Share of the weight from which articles with both sides forbid a conclusion. */
  private static final double MIXED = 1.0 / 3;

  private static final Comparator<Reading> SUREST_FIRST =
      Comparator.comparingDouble((Reading r) -> -r.confidence())
          .thenComparing(Reading::statementId);

  private Reconciliation() {}

  /**
   * Reconciles one story. The order of versions and readings does not matter.
   *
   * @param versions its articles; those without a reading may be left out
   * @param readings its statements, on all topics; each of an article among the versions
   * @throws IllegalArgumentException if a reading is of another article
   */
  public static Reconciled of(Collection<Version> versions, Collection<Reading> readings) {
    Map<String, String> translations = Translations.of(versions);
    Map<String, Double> noise = new HashMap<>();
    versions.forEach(version -> noise.put(version.articleId(), version.translationNoise()));
    for (Reading reading : readings) {
      if (!noise.containsKey(reading.articleId())) {
        throw new IllegalArgumentException(
            "a reading of " + reading.articleId() + ", which is no version of the story");
      }
    }
    Map<String, String> actors = VersionActors.of(readings);
    record Key(String topic, String actor) implements Comparable<Key> {
      @Override
      public int compareTo(Key that) {
        int byTopic = topic.compareTo(that.topic);
        return byTopic != 0 ? byTopic : actor.compareTo(that.actor);
      }
    }
    TreeMap<Key, List<Reading>> positions = new TreeMap<>();
    for (Reading reading : readings) {
      String actor = actors.getOrDefault(reading.actorId(), reading.actorId());
      positions
          .computeIfAbsent(new Key(reading.topic(), actor), k -> new ArrayList<>())
          .add(reading);
    }
    List<Conflict> conflicts = new ArrayList<>();
    positions
        .values()
        .forEach(position -> conflicts.addAll(conflicts(stands(position, translations, noise))));
    conflicts.sort(Comparator.comparing((Conflict c) -> c.odd().statementId()));
    return new Reconciled(actors, translations, conflicts);
  }

  /** One actor on one topic, by article. */
  static List<Stand> stands(
      Collection<Reading> position, Map<String, String> translations, Map<String, Double> noise) {
    TreeMap<String, List<Reading>> byArticle = new TreeMap<>();
    position.forEach(r -> byArticle.computeIfAbsent(r.articleId(), k -> new ArrayList<>()).add(r));
    Map<String, Integer> copies = new HashMap<>();
    byArticle
        .keySet()
        .forEach(id -> copies.merge(translations.getOrDefault(id, id), 1, Integer::sum));
    List<Stand> stands = new ArrayList<>();
    byArticle.forEach(
        (id, readings) -> {
          String translation = translations.getOrDefault(id, id);
          double voice = Version.voice(noise.getOrDefault(id, 0.0));
          stands.add(
              new Stand(id, translation, voice / copies.getOrDefault(translation, 1), readings));
        });
    return stands;
  }

  private static List<Conflict> conflicts(List<Stand> stands) {
    double favor = Stand.weight(stands, Stance.FAVOR);
    double against = Stand.weight(stands, Stance.AGAINST);
    double mixed = stands.stream().filter(Stand::isMixed).mapToDouble(Stand::weight).sum();
    if (favor == 0 || against == 0 || mixed >= MIXED * (favor + against + mixed)) {
      return List.of();
    }
    Stance heavier = favor >= against ? Stance.FAVOR : Stance.AGAINST;
    Stance lighter = heavier == Stance.FAVOR ? Stance.AGAINST : Stance.FAVOR;
    boolean decided = Math.max(favor, against) >= DECIDES * Math.min(favor, against);
    List<Conflict> conflicts = new ArrayList<>(conflicts(stands, lighter, heavier, decided));
    if (!decided) {
      conflicts.addAll(conflicts(stands, heavier, lighter, false));
    }
    return conflicts;
  }

  /** The sure statements of a side, against those of the other. */
  private static List<Conflict> conflicts(
      List<Stand> stands, Stance odd, Stance others, boolean decided) {
    List<Reading> siblings = surest(stands, others);
    double sure = decided && siblings.size() > 1 ? SURE : SURE_OF_TWO;
    List<Conflict> conflicts = new ArrayList<>();
    if (siblings.isEmpty() || siblings.get(0).confidence() < sure) {
      return conflicts;
    }
    for (Stand stand : stands) {
      if (stand.side() != odd || stand.confidence(odd) < sure) {
        continue;
      }
      stand.readings().stream()
          .filter(reading -> reading.stance() == odd)
          .forEach(
              reading ->
                  conflicts.add(new Conflict(reading, others, siblings.size(), decided, siblings)));
    }
    return conflicts;
  }

  /** The surest statement of a side in each translation. */
  private static List<Reading> surest(List<Stand> stands, Stance side) {
    Map<String, Reading> byTranslation = new LinkedHashMap<>();
    for (Stand stand : stands) {
      if (stand.side() == side && stand.confidence(side) >= SURE) {
        for (Reading reading : stand.readings()) {
          if (reading.stance() == side) {
            byTranslation.merge(
                stand.translation(), reading, (a, b) -> SUREST_FIRST.compare(a, b) <= 0 ? a : b);
          }
        }
      }
    }
    return byTranslation.values().stream().sorted(SUREST_FIRST).toList();
  }
}
