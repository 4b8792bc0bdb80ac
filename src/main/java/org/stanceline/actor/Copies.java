package org.stanceline.actor;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Unmodifiable copies of texts per language, sorted by language. */
final class Copies {
  private Copies() {}

  static Map<String, List<String>> of(Map<String, List<String>> texts) {
    TreeMap<String, List<String>> out = new TreeMap<>();
    texts.forEach((lang, list) -> out.put(lang, List.copyOf(list)));
    return Collections.unmodifiableMap(out);
  }
}
