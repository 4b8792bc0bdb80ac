package org.stanceline.actor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;

/** Nouns that name holders by role, from {@code data/lexicon/<lang>/roles.yaml}; folded lemmas. */
public final class RoleNouns {
  /** What a noun makes of its phrase. */
  public enum Kind {
    /** One person by role: minister, general. */
    PERSONS,
    /** In the plural, a group that can hold a position: officials, senators. */
    GROUPS,
    /** A body that can hold a position: parliament, ministry. */
    ORGANISATIONS,
    /** With a state's adjective or name, that state: government, authorities. */
    GOVERNMENTS,
    /** Those who only relay: sources, media. */
    RELAYS,
    /** Forms of address before a name. */
    TITLES,
    /** Those who speak for somebody else, and so are not who is spoken of. */
    SPOKESPEOPLE,
    /** Second names for somebody already named: the leader, the official. */
    EPITHETS,
    /** Tell that a name is a woman's. */
    FEMININE,
    /** Tell that a name is a man's. */
    MASCULINE,
    /** Given names of women. */
    GIVEN_FEMININE,
    /** Given names of men. */
    GIVEN_MASCULINE,
    /** Bodies whose bare noun takes up the one named before: the movement, the agency. */
    BODIES,
    /** Possessive determiners. */
    OWNERS,
    /** Words for a state that do not name it: the country. */
    COUNTRIES,
    /** Adjectives behind a name that are no part of it: « la Merlande voisine ». */
    BYWORDS,
    /** Articles of what is not yet known: "a spokesman". */
    INDEFINITES,
    /** Marks between an owner and what is owned. */
    OWNER_MARKS,
    /** Never a holder. */
    NOT_ACTORS;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private RoleNouns() {}

  /** Reads a language; what is wrong is added to the problems. */
  public static RoleNouns read(String lang, DataFiles data, Problems problems) {
    RoleNouns out = new RoleNouns();
    Set<String> known = new java.util.TreeSet<>();
    for (Kind kind : Kind.values()) {
      known.add(kind.key());
    }
    data.parse("lexicon/" + lang + "/roles.yaml", problems)
        .ifPresent(
            root -> {
              Map<String, YamlNode> keys = root.entries(known);
              for (Kind kind : Kind.values()) {
                List<String> list =
                    root.required(keys, kind.key()).map(YamlNode::texts).orElse(List.of());
                out.words.put(kind, Set.copyOf(new java.util.HashSet<>(list)));
              }
            });
    return out;
  }

  /** Whether a folded lemma or form stands in the list. */
  public boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** As {@link #is(Kind, String)}; a compound counts as its last part: "vice-speaker". */
  boolean is(Kind kind, org.stanceline.text.Token token) {
    if (is(kind, token.lemma()) || is(kind, token.norm())) {
      return true;
    }
    int hyphen = token.lemma().lastIndexOf('-');
    // « état-major » is listed whole: no kind of major.
    return hyphen > 0
        && (kind == Kind.PERSONS || kind == Kind.GROUPS)
        && words.values().stream().noneMatch(list -> list.contains(token.lemma()))
        && is(kind, token.lemma().substring(hyphen + 1));
  }
}
