package org.stanceline.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stanceline.actor.NameMatch.Kind;
import org.stanceline.text.Folding;

/** The names, capitals, adjectives and demonyms of one language. */
final class NameIndex {
  private final TokenTrie<Name> trie = new TokenTrie<>();

  private NameIndex() {}

  /** Indexes a language; a name that several actors share unmarked is a problem. */
  static NameIndex of(String lang, RegistryDraft draft) {
    NameIndex out = new NameIndex();
    Map<String, ActorDraft> owners = new LinkedHashMap<>();
    for (ActorDraft actor : draft.actors()) {
      for (Kind kind : List.of(Kind.NAME, Kind.CAPITAL, Kind.ADJECTIVE, Kind.DEMONYM)) {
        for (String word : names(actor, kind, lang)) {
          out.put(kind, actor, word);
          String key = kind + " " + String.join(" ", NameTokens.of(word));
          ActorDraft other = owners.putIfAbsent(key, actor);
          if (other != null && !other.id.equals(actor.id)) {
            checkShared(lang, word, actor, other);
          }
        }
      }
    }
    return out;
  }

  List<TokenTrie.Hit<Name>> at(List<String> norms, int from) {
    return trie.at(norms, from);
  }

  /** Whether some spelling of the matched name has no more capitals than the text. */
  boolean fits(List<String> forms, int from, NameMatch match) {
    List<String> norms = forms.stream().map(Folding::fold).toList();
    for (TokenTrie.Hit<Name> hit : trie.at(norms, from)) {
      Name name = hit.value();
      if (hit.length() == match.length()
          && name.kind() == match.kind()
          && name.actorId().equals(match.actorId())
          && name.fits(forms, from)) {
        return true;
      }
    }
    return false;
  }

  private static void checkShared(String lang, String word, ActorDraft one, ActorDraft other) {
    if (!one.ambiguous || !other.ambiguous) {
      one.at.problem(
          "'"
              + word
              + "' ("
              + lang
              + ") also names '"
              + other.id
              + "'; take it from one of them, or mark both 'ambiguous: true'");
    }
  }

  /** A person's full name holds in every language; another's where no name is given. */
  private static Set<String> names(ActorDraft actor, Kind kind, String lang) {
    Set<String> out = new LinkedHashSet<>(actor.words(kind, lang));
    if (kind == Kind.NAME && (actor.type == ActorType.PERSON || out.isEmpty())) {
      out.add(actor.name);
    }
    return out;
  }

  private void put(Kind kind, ActorDraft actor, String word) {
    List<String> written = NameTokens.written(word);
    Name name = new Name(kind, actor.id, actor.type != ActorType.PERSON, written);
    trie.put(NameTokens.of(word), name);
    if (written.size() > 1 && written.get(0).endsWith("'")) {
      // N'Djamena: a tokenizer that knows no elision leaves it whole.
      List<String> whole = new ArrayList<>(written.subList(1, written.size()));
      whole.set(0, written.get(0) + whole.get(0));
      trie.put(
          whole.stream().map(Folding::fold).toList(),
          new Name(kind, actor.id, name.institution(), whole));
    }
  }

  /** Languages in which anything is named. */
  static Set<String> languages(RegistryDraft draft) {
    Set<String> out = new TreeSet<>(draft.grammars().keySet());
    for (ActorDraft actor : draft.actors()) {
      actor
          .words
          .values()
          .forEach((Map<String, List<String>> byLang) -> out.addAll(byLang.keySet()));
    }
    draft.offices().values().forEach(office -> out.addAll(new TreeMap<>(office.forms).keySet()));
    return out;
  }
}
