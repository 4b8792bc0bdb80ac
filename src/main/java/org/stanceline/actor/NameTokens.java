package org.stanceline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceline.text.Folding;

/**
 * Splits names as the tokenizer splits text: at white space and punctuation; an elided word keeps
 * its apostrophe and stands alone ({@code d'}, {@code Israël}), so does the English possessive
 * ({@code 's}); hyphenated words and abbreviations with points stay whole.
 */
final class NameTokens {
  private static final String WORD = "[\\p{L}\\p{N}\\p{M}]+";

  /** Alternatives in order: slot, possessive, abbreviation, elided word, word, mark. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\{\\p{L}+\\}"
              + "|'s(?![\\p{L}\\p{N}])"
              + "|(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}]))?"
              + "|(?iu:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])'(?=[\\p{L}{\\s]|$)"
              + ("|" + WORD + "(?:(?:-|'(?!s(?![\\p{L}\\p{N}])))" + WORD + ")*")
              + "|\\S");

  private NameTokens() {}

  /** The folded tokens of a name. */
  static List<String> of(String name) {
    return written(name).stream().map(Folding::fold).toList();
  }

  /** The tokens of a name with its capitals and accents. */
  static List<String> written(String name) {
    Matcher matcher = TOKEN.matcher(name.replace('\u2019', '\''));
    List<String> out = new ArrayList<>();
    while (matcher.find()) {
      out.add(matcher.group());
    }
    return out;
  }
}
