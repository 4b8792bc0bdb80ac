package org.stanceline.stance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Token;

/**
 * Words that take up a topic named shortly before, from {@code data/lexicon/<lang>/anaphors.yaml}.
 *
 * @param nouns general nouns, by lemma
 * @param events nouns for what somebody did or demanded: they have the side of the act
 * @param views nouns for what somebody thinks or wants: they have the side of whoever holds it
 * @param same words before a noun that say it is the one told before
 * @param pronouns pronouns that may stand for a thing
 * @param clitics object pronouns within a verb group
 * @param demonstratives determiners that point back whatever stands behind the noun
 * @param greetings sense classes of verbs that greet or blame what was told before
 * @param positions nouns of support or refusal that may leave out of what
 */
record AnaphorNouns(
    Set<String> nouns,
    Set<String> events,
    Set<String> views,
    Set<String> same,
    Set<String> pronouns,
    Set<String> clitics,
    Set<String> demonstratives,
    Set<String> greetings,
    Set<String> positions) {
  private static final Set<String> KEYS =
      Set.of(
          "nouns",
          "events",
          "pronouns",
          "clitics",
          "demonstratives",
          "greetings",
          "positions",
          "views",
          "same");

  static AnaphorNouns read(String lang, DataFiles data, Problems problems) {
    return data.parse("lexicon/" + lang + "/anaphors.yaml", problems)
        .map(
            root -> {
              Map<String, YamlNode> keys = root.entries(KEYS);
              return new AnaphorNouns(
                  words(root, keys, "nouns"),
                  words(root, keys, "events"),
                  words(root, keys, "views"),
                  words(root, keys, "same"),
                  words(root, keys, "pronouns"),
                  words(root, keys, "clitics"),
                  words(root, keys, "demonstratives"),
                  words(root, keys, "greetings"),
                  words(root, keys, "positions"));
            })
        .orElse(
            new AnaphorNouns(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                Set.of()));
  }

  private static Set<String> words(YamlNode root, Map<String, YamlNode> keys, String key) {
    return Set.copyOf(root.required(keys, key).map(YamlNode::texts).orElse(List.of()));
  }

  boolean has(Token noun) {
    return nouns.contains(noun.lemma()) || events.contains(noun.lemma());
  }

  boolean isEvent(Token noun) {
    return events.contains(noun.lemma());
  }

  /** Whether a noun names what somebody thinks or wants: "cet avis", "leur refus". */
  boolean isView(Token noun) {
    return views.contains(noun.lemma());
  }

  boolean isSame(Token word) {
    return same.contains(word.lemma()) || same.contains(word.norm());
  }

  boolean isPronoun(Token token) {
    return pronouns.contains(token.norm());
  }

  boolean isClitic(Token token) {
    return clitics.contains(token.norm());
  }

  boolean greets(String senseClass) {
    return greetings.contains(senseClass);
  }

  boolean isPosition(Token noun) {
    return positions.contains(noun.lemma());
  }

  boolean isDemonstrative(Token token) {
    return demonstratives.contains(token.norm());
  }
}
