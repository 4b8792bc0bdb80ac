package org.stanceline.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stanceline.config.YamlNode;

/** Reads texts per language: a map from ISO 639-1 code to one text or a list of texts. */
final class Texts {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Texts() {}

  /** The texts of a map; an unknown code is a problem, and an absent value is empty. */
  static Map<String, List<String>> read(Map<String, YamlNode> entries, String key) {
    Map<String, List<String>> out = new TreeMap<>();
    YamlNode node = entries.get(key);
    if (node != null) {
      node.entries()
          .forEach(
              (lang, value) -> {
                checkLanguage(lang, value);
                out.put(lang, list(value));
              });
    }
    return out;
  }

  static void checkLanguage(String lang, YamlNode at) {
    if (!CODES.contains(lang)) {
      at.problem("'" + lang + "' is no language; use an ISO 639-1 code such as fr");
    }
  }

  /** One text or a list of them. */
  static List<String> list(YamlNode node) {
    if (node.isList()) {
      return node.texts();
    }
    String text = node.text();
    return text.isBlank() ? List.of() : List.of(text);
  }

  /** A value that must be true or false; false when absent. */
  static boolean flag(Map<String, YamlNode> entries, String key, boolean absent) {
    YamlNode node = entries.get(key);
    if (node == null) {
      return absent;
    }
    String text = node.text();
    if (!text.equals("true") && !text.equals("false")) {
      node.problem("must be true or false, not '" + text + "'");
    }
    return text.equals("true");
  }
}
