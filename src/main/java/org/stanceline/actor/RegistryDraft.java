package org.stanceline.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.YamlNode;

/** What has been read so far. Links between entries wait until every file has been read. */
final class RegistryDraft {
  private final Map<String, ActorDraft> actors = new TreeMap<>();
  private final Map<String, Office> offices = new TreeMap<>();
  private final Map<String, TitleKind> titles = new TreeMap<>();
  private final Map<String, TitleGrammar> grammars = new TreeMap<>();
  private final List<Runnable> links = new ArrayList<>();

  Collection<ActorDraft> actors() {
    return actors.values();
  }

  Map<String, Office> offices() {
    return offices;
  }

  Map<String, TitleKind> titles() {
    return titles;
  }

  Map<String, TitleGrammar> grammars() {
    return grammars;
  }

  void add(ActorDraft actor) {
    ActorDraft earlier = actors.putIfAbsent(actor.id, actor);
    if (earlier != null) {
      actor.at.problem(
          "'" + actor.id + "' stands also in " + place(earlier.at) + "; keep one of them");
    }
  }

  void title(YamlNode at, TitleKind kind) {
    if (titles.putIfAbsent(kind.id(), kind) != null) {
      at.problem("'" + kind.id() + "' stands twice; keep one of them");
    }
  }

  void grammar(YamlNode at, String lang, TitleGrammar grammar) {
    if (grammars.putIfAbsent(lang, grammar) != null) {
      at.problem("'" + lang + "' stands twice; keep one of them");
    }
  }

  /** The actor that a node names; a problem and empty when there is none. */
  Optional<ActorDraft> known(YamlNode node) {
    ActorDraft actor = actors.get(node.text());
    if (actor == null) {
      node.problem("'" + node.text() + "' is the id of no actor; correct it or add the actor");
    }
    return Optional.ofNullable(actor);
  }

  Office office(String slug, @Nullable String of) {
    return offices.computeIfAbsent(Office.id(of, slug), id -> new Office(slug, of));
  }

  void group(ActorDraft actor, Groups.Link link) {
    links.add(() -> known(link.at()).ifPresent(group -> actor.join(link.to(group.id))));
  }

  void member(ActorDraft group, Groups.Link link) {
    links.add(() -> known(link.at()).ifPresent(actor -> actor.join(link.to(group.id))));
  }

  /** A role that stands with its actor; a title without institution is taken as it is. */
  void role(
      YamlNode at,
      ActorDraft actor,
      Map<String, List<String>> title,
      @Nullable YamlNode of,
      Term term) {
    links.add(
        () -> {
          String institution = of == null ? null : known(of).map(known -> known.id).orElse(null);
          Office office = office(slug(title), institution);
          Office.merge(institution == null ? office.forms : office.title, title);
          hold(at, actor, office, term, true);
        });
  }

  /** Enters a holder: with the office, as a role, and as a member of the institution. */
  void hold(YamlNode at, ActorDraft actor, Office office, Term term, boolean member) {
    Role role =
        new Role(office.id(), titleOf(office), office.of, term.from(), term.to(), term.asOf());
    office.hold(at, actor.id, role);
    actor.roles.add(role);
    if (member && office.of != null) {
      actor.join(new Membership(office.of, role.from(), role.lastDay()));
    }
  }

  /** Resolves what refers to other entries; to be called once, when all files have been read. */
  void link() {
    links.forEach(Runnable::run);
    links.clear();
  }

  private Map<String, List<String>> titleOf(Office office) {
    Map<String, List<String>> out = new TreeMap<>();
    TitleKind kind = titles.get(office.slug);
    if (kind != null) {
      Office.merge(out, kind.title());
    }
    Office.merge(out, office.title);
    if (out.isEmpty()) {
      Office.merge(out, office.forms);
    }
    return out;
  }

  /** From the English title where there is one: the same whatever the order of languages. */
  private static String slug(Map<String, List<String>> title) {
    List<String> english = title.getOrDefault("en", List.of());
    return english.isEmpty()
        ? title.values().stream().flatMap(List::stream).findFirst().map(Registry::idOf).orElse("")
        : Registry.idOf(english.get(0));
  }

  private static String place(YamlNode at) {
    return at.file() + ":" + at.line();
  }
}
