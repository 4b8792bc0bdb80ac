package org.stanceline.grammar;

import java.util.ArrayList;
import java.util.List;
import org.stanceline.text.Span;

/**
 * Finds quotations by a state machine over a whole reading: any pair of marks, nested, unbalanced,
 * running over paragraphs. A quotation that nobody closes ends with its paragraph, unless the next
 * one closes it before opening another.
 */
public final class Quotes {
  private Quotes() {}

  /** Spans between the marks, outermost only, in order; the marks themselves are outside. */
  public static List<Span> in(String text) {
    List<Span> out = new ArrayList<>();
    int open = -1;
    int depth = 0;
    char mark = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paragraphEnd = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (paragraphEnd && open >= 0) {
        if (!closesFirst(text, i + 2, mark)) {
          add(out, open, i);
          open = -1;
          depth = 0;
        }
        continue;
      }
      boolean opens =
          c == '«' || c == '“' || (c == '"' && (open < 0 || (mark != '"' && opensAt(text, i))));
      boolean closes = c == '»' || c == '”' || (c == '"' && !opens);
      if (opens) {
        if (open < 0) {
          open = i + 1;
          depth = 1;
          mark = c;
        } else if (afterBreak(text, i)) {
          // A paragraph of a running quotation repeats the opening mark.
          depth = 1;
        } else {
          depth++;
        }
      } else if (closes && open >= 0) {
        depth--;
        if (depth <= 0 || c == closing(mark)) {
          add(out, open, i);
          open = -1;
          depth = 0;
        }
      }
    }
    if (open >= 0) {
      add(out, open, text.length());
    }
    return out;
  }

  private static void add(List<Span> out, int start, int end) {
    if (end > start) {
      out.add(new Span(start, end));
    }
  }

  private static char closing(char mark) {
    return mark == '«' ? '»' : mark == '“' ? '”' : '"';
  }

  private static boolean opensAt(String text, int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
  }

  private static boolean afterBreak(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\n';
  }

  /** Whether the paragraph that starts here closes a quotation before it opens one. */
  private static boolean closesFirst(String text, int from, char mark) {
    int plain = 0;
    for (int i = from;
        i < text.length()
            && !(text.charAt(i) == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
        i++) {
      char c = text.charAt(i);
      if (c == '»' || c == '”') {
        return true;
      }
      if (c == '«' || c == '“') {
        return i == from;
      }
      if (c == '"') {
        if (mark != '"') {
          return !opensAt(text, i);
        }
        plain++;
      }
    }
    return plain % 2 == 1;
  }
}
