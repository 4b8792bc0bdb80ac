package org.stanceline.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Folding;

/** Reads {@code languages} and {@code titles}: how titles are composed, and which there are. */
final class TitleReader {
  private static final Set<String> LANGUAGE_KEYS = Set.of("forms", "links", "splits", "display");
  private static final Set<String> TITLE_KEYS =
      Set.of("id", "everywhere", "institution", "title", "forms");

  private final RegistryDraft draft;

  TitleReader(RegistryDraft draft) {
    this.draft = draft;
  }

  void languages(YamlNode node) {
    node.entries()
        .forEach(
            (lang, value) -> {
              Texts.checkLanguage(lang, value);
              draft.grammar(value, lang, grammar(value));
            });
  }

  void title(YamlNode node) {
    Map<String, YamlNode> entries = node.entries(TITLE_KEYS);
    Optional<YamlNode> id = node.required(entries, "id");
    TitleKind kind =
        new TitleKind(
            id.map(YamlNode::text).orElse(""),
            Texts.flag(entries, "everywhere", false),
            Texts.flag(entries, "institution", false),
            Texts.read(entries, "title"),
            Texts.read(entries, "forms"));
    id.ifPresent(at -> draft.title(at, kind));
  }

  private static TitleGrammar grammar(YamlNode node) {
    Map<String, YamlNode> entries = node.entries(LANGUAGE_KEYS);
    node.required(entries, "forms");
    Set<String> splits = new TreeSet<>();
    texts(entries, "splits").forEach(word -> splits.add(Folding.fold(word)));
    return new TitleGrammar(
        texts(entries, "forms"), texts(entries, "links"), splits, texts(entries, "display"));
  }

  private static List<String> texts(Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    return node == null ? List.of() : node.texts();
  }
}
