package org.stanceline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stanceline.config.YamlNode;

/** Reads the entries under {@code offices}: an institution, a title, its holders one by one. */
final class OfficeReader {
  private static final Set<String> KEYS =
      Set.of("kind", "of", "title", "forms", "member", "as_of", "holders");
  private static final Set<String> HOLDER_KEYS = Set.of("actor", "from", "to");

  private final RegistryDraft draft;

  OfficeReader(RegistryDraft draft) {
    this.draft = draft;
  }

  void office(YamlNode node) {
    Map<String, YamlNode> entries = node.entries(KEYS);
    Optional<YamlNode> kind = node.required(entries, "kind");
    Optional<ActorDraft> of = node.required(entries, "of").flatMap(draft::known);
    Optional<LocalDate> asOf = node.required(entries, "as_of").flatMap(YamlNode::date);
    if (kind.isEmpty() || of.isEmpty()) {
      return;
    }
    Map<String, List<String>> title = Texts.read(entries, "title");
    Map<String, List<String>> forms = Texts.read(entries, "forms");
    String slug = kind.get().text();
    if (title.isEmpty() && forms.isEmpty() && !draft.titles().containsKey(slug)) {
      kind.get().problem("is no known title; give 'title' or 'forms' here, or add it to 'titles'");
    }
    Office office = draft.office(slug, of.get().id);
    Office.merge(office.title, title);
    Office.merge(office.forms, forms);
    boolean member = Texts.flag(entries, "member", true);
    YamlNode holders = entries.get("holders");
    if (holders != null) {
      for (YamlNode holder : holders.items()) {
        holder(holder, office, asOf.orElse(LocalDate.MIN), member);
      }
    }
  }

  private void holder(YamlNode node, Office office, LocalDate asOf, boolean member) {
    Map<String, YamlNode> entries = node.entries(HOLDER_KEYS);
    Optional<ActorDraft> actor = node.required(entries, "actor").flatMap(draft::known);
    Term term = Term.read(node, entries, asOf);
    if (term.from() != null && term.from().isAfter(asOf) && asOf.isAfter(LocalDate.MIN)) {
      node.problem("begins after 'as_of' (" + asOf + "); move 'as_of' on");
    }
    actor.ifPresent(known -> draft.hold(node, known, office, term, member));
  }
}
