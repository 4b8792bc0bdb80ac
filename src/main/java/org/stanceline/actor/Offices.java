package org.stanceline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.NameMatch.Kind;

/** The recorded offices, and those that every government has. */
final class Offices {
  private final Map<String, Office> recorded;
  private final Map<String, TitleKind> kinds;
  private final Map<String, TitleGrammar> grammars;
  private final Map<String, ActorDraft> actors = new TreeMap<>();

  Offices(RegistryDraft draft) {
    recorded = draft.offices();
    kinds = draft.titles();
    grammars = draft.grammars();
    draft.actors().forEach(actor -> actors.put(actor.id, actor));
  }

  /** Offices with at least one holder. */
  long held() {
    return recorded.values().stream().filter(Office::held).count();
  }

  /** The most specific titles of each length, as actors at a date. */
  List<NameMatch> resolve(List<TitleIndex.Hit> hits, @Nullable LocalDate date) {
    Map<Integer, Integer> most = new TreeMap<>();
    List<TitleIndex.Hit> valid = hits.stream().filter(this::exists).toList();
    valid.forEach(hit -> most.merge(hit.length(), hit.words(), Math::max));
    List<NameMatch> out = new ArrayList<>(valid.size());
    for (TitleIndex.Hit hit : valid) {
      if (hit.words() == most.getOrDefault(hit.length(), 0)) {
        out.add(match(hit, date));
      }
    }
    return out;
  }

  /** The institution of an office id. */
  Optional<String> institution(String officeId) {
    return id(officeId).map(Id::of);
  }

  /** The office for a reader in a language; empty where the language has no word for it. */
  Optional<String> name(String officeId, String lang) {
    Office office = recorded.get(officeId);
    Optional<Id> id = id(officeId);
    String slug = office != null ? office.slug : id.map(Id::slug).orElse("");
    String institution = office != null ? office.of : id.map(Id::of).orElse(null);
    Optional<String> full = first(office == null ? Map.of() : office.forms, lang);
    Optional<String> title = shortTitle(office, slug, lang);
    TitleGrammar grammar = grammars.get(lang);
    if (title.isEmpty() || institution == null || grammar == null) {
      return full.or(() -> title);
    }
    ActorDraft actor = actors.get(institution);
    if (actor == null) {
      return full.or(() -> title);
    }
    List<String> adjectives = actor.words(Kind.ADJECTIVE, lang);
    if (adjectives.isEmpty()) {
      return full.or(() -> Optional.of(title.get() + " (" + actor.name + ")"));
    }
    return Optional.of(grammar.display(title.get(), adjectives.get(0)));
  }

  private record Id(String of, String slug) {}

  private Optional<Id> id(String officeId) {
    String[] parts = officeId.split(":", -1);
    return officeId.startsWith(Office.PREFIX) && parts.length == 3
        ? Optional.of(new Id(parts[1], parts[2]))
        : Optional.empty();
  }

  private Optional<String> shortTitle(@Nullable Office office, String slug, String lang) {
    Optional<String> own = first(office == null ? Map.of() : office.title, lang);
    TitleKind kind = kinds.get(slug);
    return own.isPresent() || kind == null ? own : first(kind.title(), lang);
  }

  private static Optional<String> first(Map<String, List<String>> texts, String lang) {
    return texts.getOrDefault(lang, List.of()).stream().findFirst();
  }

  private boolean exists(TitleIndex.Hit hit) {
    TitlePattern pattern = hit.pattern();
    if (pattern.kind() == null) {
      return hit.institution() == null || hit.institution().equals(pattern.of());
    }
    if (hit.institution() == null) {
      return false;
    }
    if (pattern.kind().everywhere() || pattern.kind().institution()) {
      ActorDraft actor = actors.get(hit.institution());
      return actor != null && actor.type == ActorType.GOVERNMENT
          || recorded.containsKey(Office.id(hit.institution(), pattern.slug()));
    }
    return recorded.containsKey(Office.id(hit.institution(), pattern.slug()));
  }

  private NameMatch match(TitleIndex.Hit hit, @Nullable LocalDate date) {
    TitlePattern pattern = hit.pattern();
    String of = pattern.of() != null ? pattern.of() : hit.institution();
    if (of != null && pattern.kind() != null && pattern.kind().institution()) {
      return new NameMatch(hit.length(), Kind.NAME, of);
    }
    String id = Office.id(of, pattern.slug());
    Office office = recorded.get(id);
    Optional<String> holder = office == null ? Optional.empty() : office.holder(date);
    return new NameMatch(hit.length(), Kind.TITLE, holder.orElse(id));
  }
}
