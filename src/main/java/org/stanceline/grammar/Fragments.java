package org.stanceline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stanceline.text.Pos;
import org.stanceline.text.Sentence;
import org.stanceline.text.Token;

/**
 * Joins orphan fragments to the sentence that a stray full stop tore them from: short pieces
 * without a finite verb, or that begin with a relative pronoun, later in the same paragraph.
 */
public final class Fragments {
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:hH]\\d{2}");
  private static final Set<String> DASHES = Set.of("-", "–", "—", ":", ".");
  private static final int LONGEST = 12;
  private static final int LONGEST_OBJECT = 30;
  private static final int LONGEST_DATELINE = 14;
  private static final int LONGEST_PLACE = 4;

  private Fragments() {}

  /** The sentences with their fragments joined; the stray stop is left out of the tokens. */
  public static List<Sentence> join(List<Sentence> sentences, FunctionWords words) {
    List<Sentence> out = new ArrayList<>();
    for (Sentence whole : sentences) {
      Sentence sentence = withoutDateline(withoutClock(whole));
      Sentence before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null
          && before.paragraph() == sentence.paragraph()
          && endsPlainly(before)
          && (isOrphan(sentence, words) || isTornObject(before, sentence, words))) {
        List<Token> tokens = new ArrayList<>(before.tokens());
        tokens.remove(tokens.size() - 1);
        tokens.addAll(sentence.tokens());
        out.set(
            out.size() - 1,
            new Sentence(before.span().union(sentence.span()), before.paragraph(), tokens));
      } else {
        out.add(sentence);
      }
    }
    return out;
  }

  /** "08:30 The minister …": the entry of a running report begins behind the time. */
  private static Sentence withoutClock(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size()
        && from < 2
        && (CLOCK.matcher(tokens.get(from).form()).matches()
            || (from > 0 && DASHES.contains(tokens.get(from).form())))) {
      from++;
    }
    return from == 0 || from >= tokens.size()
        ? sentence
        : new Sentence(sentence.span(), sentence.paragraph(), tokens.subList(from, tokens.size()));
  }

  /** "KARLE, 2 mai (ALP) – La récolte …": what stands before the dash is no clause. */
  private static Sentence withoutDateline(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (sentence.paragraph() > 2 || tokens.size() < 4) {
      return sentence;
    }
    String first = tokens.get(0).form();
    boolean shouts =
        first.equals("(")
            || (first.length() > 2
                && first.equals(first.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(first.codePointAt(0)));
    boolean capital = Character.isUpperCase(first.codePointAt(0));
    int close = -1;
    for (int i = 0; i < tokens.size() && i < LONGEST_DATELINE; i++) {
      Token token = tokens.get(i);
      if (token.pos() == Pos.VERB && token.morph().mood().finite() && !shouts) {
        return sentence;
      }
      String form = token.form();
      if (form.equals(")")) {
        close = i;
      }
      boolean dash = form.equals("–") || form.equals("—") || form.equals("-");
      boolean place =
          i <= LONGEST_PLACE
              && capital
              && tokens.subList(0, i).stream()
                  .allMatch(t -> t.pos() == Pos.PROPN || t.form().equals(","));
      if (dash && i > 0 && (shouts || place || (capital && close >= 0))) {
        int from = i + 1;
        while (from < tokens.size() && tokens.get(from).form().equals("-")) {
          from++;
        }
        return from >= tokens.size()
            ? sentence
            : new Sentence(
                sentence.span(), sentence.paragraph(), tokens.subList(from, tokens.size()));
      }
    }
    return sentence;
  }

  private static boolean endsPlainly(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() > 3 && tokens.get(tokens.size() - 1).form().equals(".");
  }

  /** "… a planté hier. Un tilleul portant …": an object without a verb of its own. */
  private static boolean isTornObject(Sentence before, Sentence sentence, FunctionWords words) {
    List<Token> told = before.tokens();
    List<Token> tokens = sentence.tokens();
    if (told.size() > LONGEST || tokens.size() > LONGEST_OBJECT || tokens.size() < 3) {
      return false;
    }
    Token last = told.get(told.size() - 2);
    boolean open =
        last.pos() == Pos.VERB
            || (words.is("times", last.lemma()) && told.get(told.size() - 3).pos() == Pos.VERB);
    boolean article =
        tokens.get(0).pos() == Pos.DET && words.is("indefinite", tokens.get(0).norm());
    return open
        && article
        && tokens.stream()
            .noneMatch(
                t -> (t.pos() == Pos.VERB && t.morph().mood().finite()) || t.pos() == Pos.AUX);
  }

  private static boolean isOrphan(Sentence sentence, FunctionWords words) {
    List<Token> tokens = sentence.tokens();
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return false;
    }
    Token first = tokens.get(0);
    if (!Character.isLetter(first.form().codePointAt(0))) {
      return false;
    }
    if (words.is("subject-relatives", first.norm())
        && first.pos() == Pos.PRON
        && !endsAsking(tokens)) {
      return true;
    }
    boolean side = opensSide(tokens, words);
    for (Token token : tokens) {
      // "s'est opposé" opens no condition.
      side |=
          token.pos() == Pos.SCONJ
              || (token.pos() != Pos.PRON && words.is("conditions", token.norm()));
      boolean main =
          !side
              && ((token.pos() == Pos.VERB && token.morph().mood().finite())
                  || token.pos() == Pos.AUX);
      if (main
          || token.form().equals(",")
          || token.form().equals("?")
          || token.form().equals("!")
          || token.form().equals(":")) {
        return false;
      }
    }
    return true;
  }

  /** "Du gouvernement si la trêve est signée", "Because they fear …": no clause stands alone so. */
  private static boolean opensSide(List<Token> tokens, FunctionWords words) {
    Token first = tokens.get(0);
    return first.pos() == Pos.SCONJ || words.is("conditions", first.norm());
  }

  private static boolean endsAsking(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).form().equals("?");
  }
}
