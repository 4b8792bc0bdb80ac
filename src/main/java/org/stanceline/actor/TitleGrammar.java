package org.stanceline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceline.text.Folding;

/**
 * How a language puts a title and its institution together.
 *
 * @param forms patterns of <code>{title}</code>, <code>{head}</code>, <code>{rest}</code>, <code>
 *     {link}</code>, <code>{adjective}</code>, <code>{name}</code>, <code>{capital}</code> and
 *     plain words
 * @param links what may stand for <code>{link}</code>
 * @param splits words before which a title falls into head and rest
 * @param display patterns for a reader, best first
 */
record TitleGrammar(
    List<String> forms, List<String> links, Set<String> splits, List<String> display) {
  /** Token patterns of a title: plain tokens and the slots adjective, name and capital. */
  List<List<String>> patterns(String title) {
    Parts parts = parts(title);
    List<List<String>> out = new ArrayList<>();
    for (String form : forms) {
      String filled = fill(form, title, parts);
      if (filled == null) {
        continue;
      }
      if (filled.contains("{link}")) {
        links.forEach(link -> out.add(NameTokens.of(filled.replace("{link}", link))));
      } else {
        out.add(NameTokens.of(filled));
      }
    }
    return out;
  }

  /** The title with an adjective, for a reader. */
  String display(String title, String adjective) {
    Parts parts = parts(title);
    for (String form : display) {
      String filled = fill(form, title, parts);
      if (filled != null) {
        return filled.replace("{adjective}", adjective);
      }
    }
    return title + " (" + adjective + ")";
  }

  private record Parts(String head, @Nullable String rest) {}

  private static @Nullable String fill(String form, String title, Parts parts) {
    if (parts.rest() == null) {
      return form.contains("{rest}") ? null : form.replace("{title}", title);
    }
    return form.replace("{title}", title)
        .replace("{head}", parts.head())
        .replace("{rest}", parts.rest());
  }

  private Parts parts(String title) {
    for (int space = title.indexOf(' '); space > 0; space = title.indexOf(' ', space + 1)) {
      String word = Folding.fold(title.substring(space + 1).split(" ", 2)[0]);
      int elision = word.indexOf('\'');
      if (splits.contains(word) || splits.contains(word.substring(0, elision + 1))) {
        return new Parts(title.substring(0, space), title.substring(space + 1));
      }
    }
    return new Parts(title, null);
  }
}
