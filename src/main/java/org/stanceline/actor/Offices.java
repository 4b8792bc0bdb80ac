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
  private static final String ADJECTIVE = "{adjective}";

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
    if (office == null && id.isEmpty()) {
      return Optional.empty();
    }
    TitleKind kind = kinds.get(id.map(Id::slug).orElse(""));
    List<String> forms = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    if (office != null) {
      forms.addAll(office.forms.getOrDefault(lang, List.of()));
      titles.addAll(office.title.getOrDefault(lang, List.of()));
    }
    if (kind != null) {
      forms.addAll(kind.forms().getOrDefault(lang, List.of()));
      titles.addAll(kind.title().getOrDefault(lang, List.of()));
    }
    ActorDraft institution = id.map(Id::of).map(actors::get).orElse(null);
    return composed(forms, titles, institution, lang)
        .or(() -> forms.stream().filter(form -> !form.contains("{")).findFirst())
        .or(() -> titles.stream().findFirst());
  }

  /** A form with a slot is made for this title and sounds best; else the language's pattern. */
  private Optional<String> composed(
      List<String> forms, List<String> titles, @Nullable ActorDraft institution, String lang) {
    if (institution == null) {
      return Optional.empty();
    }
    Optional<String> slot = forms.stream().filter(form -> form.contains(ADJECTIVE)).findFirst();
    Optional<String> adjective = institution.words(Kind.ADJECTIVE, lang).stream().findFirst();
    if (adjective.isEmpty()) {
      return forms.isEmpty() && !titles.isEmpty()
          ? Optional.of(titles.get(0) + " (" + institution.name + ")")
          : Optional.empty();
    }
    if (slot.isPresent()) {
      return Optional.of(slot.get().replace(ADJECTIVE, adjective.get()));
    }
    TitleGrammar grammar = grammars.get(lang);
    return grammar == null || titles.isEmpty()
        ? Optional.empty()
        : Optional.of(grammar.display(titles.get(0), adjective.get()));
  }

  private record Id(String of, String slug) {}

  private Optional<Id> id(String officeId) {
    String[] parts = officeId.split(":", -1);
    return officeId.startsWith(Office.PREFIX) && parts.length == 3
        ? Optional.of(new Id(parts[1], parts[2]))
        : Optional.empty();
  }

  private boolean exists(TitleIndex.Hit hit) {
    TitlePattern pattern = hit.pattern();
    if (pattern.kind() == null) {
      return hit.institution() == null || hit.institution().equals(pattern.of());
    }
    if (hit.institution() == null) {
      return false;
    }
    ActorDraft actor = actors.get(hit.institution());
    boolean common = pattern.kind().everywhere() || pattern.kind().institution();
    return (common && actor != null && actor.type == ActorType.GOVERNMENT)
        || recorded.containsKey(Office.id(hit.institution(), pattern.slug()));
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
