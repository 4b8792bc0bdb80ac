package org.stanceline.grammar;

import java.util.List;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/** What stands behind a word that may open a clause or a phrase: a look ahead over plain tokens. */
final class NounSpan {
  private static final int LONGEST = 12;

  private NounSpan() {}

  /** Whether a noun with its complements stands here and no verb of its own behind it. */
  static boolean standsAlone(List<Token> tokens, int from, FunctionWords words) {
    int end = end(tokens, from, words);
    return end > from && !verbAt(tokens, end);
  }

  /** Whether a noun with its complements stands here and a finite verb right behind it. */
  static boolean opensClause(List<Token> tokens, int from, FunctionWords words) {
    int end = end(tokens, from, words);
    return !words.headFirst()
        && end > from
        && verbAt(tokens, end)
        && !agentBehind(tokens, end, words);
  }

  /** "that her group", "that the army": no second determiner stands behind a demonstrative. */
  static boolean determinerFollows(List<Token> tokens, int at, FunctionWords words) {
    return !words.headFirst()
        && at < tokens.size()
        && (tokens.get(at).pos() == Pos.DET || words.is("possessives", tokens.get(at).norm()));
  }

  /** "$4 billion": a sign of money before a number belongs to it. */
  static boolean isCurrency(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && Character.getType(tokens.get(at).form().codePointAt(0)) == Character.CURRENCY_SYMBOL
        && tokens.get(at + 1).pos() == Pos.NUM;
  }

  /** "Donald J. Trump": a stop behind a single capital and before a name. */
  static boolean isInitialsStop(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).form().equals(".")
        && tokens.get(at - 1).form().length() == 1
        && Character.isUpperCase(tokens.get(at - 1).form().charAt(0))
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at + 1).pos() == Pos.PROPN
        && Character.isUpperCase(tokens.get(at + 1).form().charAt(0));
  }

  /** The first token behind a noun and its genitives, or {@code from} where no noun stands. */
  private static int end(List<Token> tokens, int from, FunctionWords words) {
    boolean noun = false;
    int at = from;
    while (at < tokens.size() && at < from + LONGEST) {
      Token token = tokens.get(at);
      boolean owned = words.isPossessive(token.norm()) || token.form().equals("'");
      boolean genitive = words.is("genitives", token.norm());
      switch (token.pos()) {
        case NOUN, PROPN -> noun = true;
        case DET, ADJ, NUM, X -> {}
        case ADP, PART, PUNCT, CCONJ -> {
          boolean joins = token.pos() == Pos.CCONJ && words.is("coordinators", token.norm());
          if (!noun || !(owned || genitive || joins)) {
            return noun ? at : from;
          }
        }
        default -> {
          boolean possessive = !noun && words.is("possessives", token.norm());
          if (!possessive) {
            return noun ? at : from;
          }
        }
      }
      at++;
    }
    return noun ? at : from;
  }

  private static boolean verbAt(List<Token> tokens, int at) {
    int verb = at;
    while (verb < tokens.size() && tokens.get(verb).pos() == Pos.ADV) {
      verb++;
    }
    if (verb >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(verb);
    return token.pos() == Pos.AUX
        || (token.pos() == Pos.VERB && token.morph().mood().finite())
        || (token.pos() == Pos.VERB
            && token.morph().mood() == org.stanceline.text.Morph.Mood.INFINITIVE);
  }

  /** "a plan rejected by …": a participle. */
  private static boolean agentBehind(List<Token> tokens, int verb, FunctionWords words) {
    return verb + 1 < tokens.size() && words.is("agents", tokens.get(verb + 1).norm());
  }
}
