package org.stanceline.actor;

import java.util.ArrayList;
import java.util.List;
import org.stanceline.stance.CoreEngines;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/**
 * A text whose noun phrases are marked by hand: {@code [la *ministre |de la Merlande] dort}. A star
 * stands before the head, a bar before the complements, {@code =[} opens a second name of the
 * phrase before it. One sentence a text; no phrase has a preposition.
 */
record MarkedText(List<Phrase> phrases, List<Token> tokens) {
  /** A phrase with its second names. */
  record Phrase(Nominal own, List<Nominal> apposed) {}

  private record Mark(int start, int head, int inner, int end, boolean apposed) {}

  static MarkedText of(Lang lang, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int start = 0;
    int head = -1;
    int inner = -1;
    boolean apposed = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '=' -> apposed = true;
        case '[' -> start = text.length();
        case '*' -> head = text.length();
        case '|' -> inner = text.length();
        case ']' -> {
          int end = text.length();
          marks.add(new Mark(start, head, inner < 0 ? end : inner, end, apposed));
          head = -1;
          inner = -1;
          apposed = false;
        }
        default -> text.append(c);
      }
    }
    Sentence sentence = CoreEngines.of(lang).sentences(text.toString()).get(0);
    List<Phrase> phrases = new ArrayList<>();
    for (Mark mark : marks) {
      Nominal nominal =
          new Nominal(
              sentence.tokens(),
              at(sentence, mark.start()),
              at(sentence, mark.inner()),
              at(sentence, mark.head()),
              at(sentence, mark.end()),
              false,
              false);
      if (mark.apposed()) {
        phrases.get(phrases.size() - 1).apposed().add(nominal);
      } else {
        phrases.add(new Phrase(nominal, new ArrayList<>()));
      }
    }
    return new MarkedText(phrases, sentence.tokens());
  }

  /** Where a pronoun behind everything would stand. */
  Span behind() {
    int end = tokens.get(tokens.size() - 1).end();
    return new Span(end, end + 1);
  }

  /** The first token at or behind an offset of the text. */
  private static int at(Sentence sentence, int offset) {
    int i = 0;
    while (i < sentence.tokens().size() && sentence.tokens().get(i).start() < offset) {
      i++;
    }
    return i;
  }
}
