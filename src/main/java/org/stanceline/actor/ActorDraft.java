package org.stanceline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.NameMatch.Kind;
import org.stanceline.config.YamlNode;

/** An actor while the files are read: additions, offices and member lists fill it up. */
final class ActorDraft {
  final YamlNode at;
  final String id;
  final String name;
  final ActorType type;
  final @Nullable LocalDate asOf;
  final @Nullable String wikidata;

  /** Words per kind and language, most usual first. */
  final Map<Kind, Map<String, List<String>>> words = new TreeMap<>();

  final List<Role> roles = new ArrayList<>();
  final List<Membership> groups = new ArrayList<>();
  boolean ambiguous;

  ActorDraft(
      YamlNode at,
      String id,
      String name,
      ActorType type,
      @Nullable LocalDate asOf,
      @Nullable String wikidata) {
    this.at = at;
    this.id = id;
    this.name = name;
    this.type = type;
    this.asOf = asOf;
    this.wikidata = wikidata;
  }

  /** Adds words behind those that are there; one that is there already stays where it is. */
  void add(Kind kind, Map<String, List<String>> added) {
    added.forEach(
        (lang, list) -> {
          List<String> target = modifiable(kind, lang);
          list.stream().filter(word -> !target.contains(word)).forEach(target::add);
        });
  }

  /** Takes words away, of whatever kind. */
  void omit(Map<String, List<String>> omitted) {
    omitted.forEach(
        (lang, list) ->
            words.values().forEach(byLang -> byLang.getOrDefault(lang, List.of()).removeAll(list)));
  }

  /** Words of a kind in a language; empty when there are none. */
  List<String> words(Kind kind, String lang) {
    return words.getOrDefault(kind, Map.of()).getOrDefault(lang, List.of());
  }

  void join(Membership membership) {
    if (!groups.contains(membership)) {
      groups.add(membership);
    }
  }

  Actor actor() {
    List<Role> sorted = new ArrayList<>(roles);
    sorted.sort(
        Comparator.comparing((Role role) -> role.from() == null ? LocalDate.MIN : role.from())
            .thenComparing(Role::office));
    LocalDate checked =
        asOf != null
            ? asOf
            : sorted.stream().map(Role::asOf).max(Comparator.naturalOrder()).orElse(null);
    return new Actor(
        id, name, type, words.getOrDefault(Kind.NAME, Map.of()), sorted, groups, checked, wikidata);
  }

  private List<String> modifiable(Kind kind, String lang) {
    return words
        .computeIfAbsent(kind, k -> new TreeMap<>())
        .computeIfAbsent(lang, l -> new ArrayList<>());
  }
}
