package org.stanceline.actor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enters every title of a draft into the index of a language. */
final class TitleBook {
  private final String lang;
  private final @Nullable TitleGrammar grammar;
  private final TitleIndex index;

  private TitleBook(String lang, @Nullable TitleGrammar grammar, TitleIndex index) {
    this.lang = lang;
    this.grammar = grammar;
    this.index = index;
  }

  static TitleIndex index(String lang, RegistryDraft draft, NameIndex names) {
    TitleIndex index = new TitleIndex(names);
    TitleBook book = new TitleBook(lang, draft.grammars().get(lang), index);
    for (TitleKind kind : draft.titles().values()) {
      TitlePattern pattern = new TitlePattern(kind.id(), null, kind);
      book.compose(kind.title(), pattern);
      book.take(kind.forms(), pattern);
    }
    for (Office office : draft.offices().values()) {
      TitlePattern pattern = new TitlePattern(office.slug, office.of, null);
      book.compose(office.title, pattern);
      book.take(office.forms, pattern);
    }
    return index;
  }

  private void compose(Map<String, List<String>> titles, TitlePattern pattern) {
    if (grammar == null) {
      return;
    }
    for (String title : titles.getOrDefault(lang, List.of())) {
      grammar.patterns(title).forEach(tokens -> index.put(tokens, pattern));
    }
  }

  private void take(Map<String, List<String>> forms, TitlePattern pattern) {
    for (String form : forms.getOrDefault(lang, List.of())) {
      index.put(NameTokens.of(form), pattern);
    }
  }
}
