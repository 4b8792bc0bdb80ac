package org.stanceline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stanceline.actor.NameMatch.Kind;
import org.stanceline.config.YamlNode;

/** Reads the entries under {@code actors} and {@code additions}. */
final class ActorReader {
  private static final Set<String> WORD_KEYS = Set.of("names", "capital", "adjectives", "demonyms");
  private static final Set<String> ADDITION_KEYS =
      Set.of("id", "names", "capital", "adjectives", "demonyms", "groups", "omit", "ambiguous");
  private static final Set<String> ACTOR_KEYS =
      Set.of(
          "id",
          "wikidata",
          "name",
          "type",
          "names",
          "capital",
          "adjectives",
          "demonyms",
          "ambiguous",
          "roles",
          "groups",
          "members",
          "as_of");
  private static final Set<String> ROLE_KEYS = Set.of("title", "of", "from", "to");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final RegistryDraft draft;

  ActorReader(RegistryDraft draft) {
    this.draft = draft;
  }

  void actor(YamlNode node) {
    Map<String, YamlNode> entries = node.entries(ACTOR_KEYS);
    Optional<YamlNode> id = node.required(entries, "id");
    Optional<String> name = node.required(entries, "name").map(YamlNode::text);
    Optional<ActorType> type =
        node.required(entries, "type").flatMap(t -> t.oneOf(ActorType.class));
    LocalDate asOf = Term.date(entries, "as_of");
    YamlNode wikidata = entries.get("wikidata");
    if (id.isEmpty() || name.isEmpty()) {
      return;
    }
    if (!ID.matcher(id.get().text()).matches()) {
      id.get().problem("must be lower-case letters, digits and single hyphens");
    }
    ActorDraft actor =
        new ActorDraft(
            id.get(),
            id.get().text(),
            name.get(),
            type.orElse(ActorType.GROUP),
            asOf,
            wikidata == null ? null : wikidata.text());
    words(entries, actor);
    actor.ambiguous = Texts.flag(entries, "ambiguous", false);
    draft.add(actor);
    Groups.read(entries, "groups").forEach(link -> draft.group(actor, link));
    Groups.read(entries, "members").forEach(link -> draft.member(actor, link));
    YamlNode roles = entries.get("roles");
    if (roles != null) {
      if (asOf == null && !entries.containsKey("as_of")) {
        roles.problem("needs 'as_of' beside it: the day up to which the roles were checked");
      }
      roles.items().forEach(role -> role(role, actor, asOf == null ? LocalDate.MAX : asOf));
    }
  }

  /** More words and groups for an actor that another file defines. */
  void addition(YamlNode node) {
    Map<String, YamlNode> entries = node.entries(ADDITION_KEYS);
    Optional<ActorDraft> actor = node.required(entries, "id").flatMap(draft::known);
    if (actor.isEmpty()) {
      return;
    }
    actor.get().omit(Texts.read(entries, "omit"));
    words(entries, actor.get());
    actor.get().ambiguous |= Texts.flag(entries, "ambiguous", false);
    Groups.read(entries, "groups").forEach(link -> draft.group(actor.get(), link));
  }

  private void role(YamlNode node, ActorDraft actor, LocalDate asOf) {
    Map<String, YamlNode> entries = node.entries(ROLE_KEYS);
    node.required(entries, "title");
    Map<String, List<String>> title = Texts.read(entries, "title");
    YamlNode of = entries.get("of");
    Term term = Term.read(node, entries, asOf);
    if (!title.isEmpty()) {
      draft.role(node, actor, title, of, term);
    }
  }

  private static void words(Map<String, YamlNode> entries, ActorDraft actor) {
    for (String key : WORD_KEYS) {
      actor.add(kind(key), Texts.read(entries, key));
    }
  }

  private static Kind kind(String key) {
    return switch (key) {
      case "capital" -> Kind.CAPITAL;
      case "adjectives" -> Kind.ADJECTIVE;
      case "demonyms" -> Kind.DEMONYM;
      default -> Kind.NAME;
    };
  }
}
