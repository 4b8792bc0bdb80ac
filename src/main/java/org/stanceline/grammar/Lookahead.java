package org.stanceline.grammar;

import java.util.List;
import java.util.function.Predicate;
import org.stanceline.text.Morph;
import org.stanceline.text.Token;

/**
 * What comes behind a chunk, where English order alone tells what it is: the questions that the
 * clause analysis asks about chunks not yet read.
 */
final class Lookahead {
  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final FunctionWords words;
  private final Predicate<Token> adverbialNoun;

  Lookahead(
      List<Token> tokens, List<Chunk> chunks, FunctionWords words, Predicate<Token> adverbialNoun) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.words = words;
    this.adverbialNoun = adverbialNoun;
  }

  /**
   * "a colonel reached by telephone said": a past form that only phrases with prepositions part
   * from a finite verb without a subject of its own.
   */
  boolean reducedRelative(int c) {
    if (words.headFirst()
        || !(chunks.get(c) instanceof Chunk.Verbal verbal)
        || verbal.verbs().size() != 1
        || tokens.get(verbal.head()).morph().tense() != Morph.Tense.PAST) {
      return false;
    }
    boolean phrase = false;
    for (int k = c + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal next) {
        return phrase && next.marker().isEmpty() && isFinite(next);
      }
      if (chunk instanceof Chunk.Phrase behind) {
        boolean time = adverbialNoun.test(tokens.get(behind.head()));
        if (behind.plain().isEmpty() && !time) {
          return false;
        }
        phrase = true;
      } else if (chunk instanceof Chunk.Mark mark
          && mark.kind() != Chunk.Kind.ADVERB
          && mark.kind() != Chunk.Kind.PREPOSITION) {
        return false;
      }
    }
    return false;
  }

  /** "that "to talk is …"": an infinitive comes next, so no relative clause opens here. */
  boolean infinitiveNext(int c) {
    for (int k = c + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal) {
        return !verbal.marker().isEmpty();
      }
      if (!(chunk instanceof Chunk.Mark mark) || mark.kind() != Chunk.Kind.QUOTE) {
        return false;
      }
    }
    return false;
  }

  /** "a bill Monday that would bar …": a finite verb comes next, with no subject before it. */
  boolean verbNext(int c) {
    for (int k = c + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal) {
        return verbal.marker().isEmpty() && isFinite(verbal);
      }
      if (!(chunk instanceof Chunk.Mark mark) || mark.kind() != Chunk.Kind.ADVERB) {
        return false;
      }
    }
    return false;
  }

  /** "said the deal was dead": the phrase behind a verb has a verb of its own right behind. */
  boolean ownVerbBehindNext(int c) {
    if (words.headFirst()
        || c + 1 >= chunks.size()
        || !(chunks.get(c + 1) instanceof Chunk.Phrase subject)
        || !subject.plain().isEmpty()) {
      return false;
    }
    for (int k = c + 2; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal) {
        return verbal.marker().isEmpty() && isFinite(verbal);
      }
      if (!(chunk instanceof Chunk.Phrase phrase)
          || !(words.is("genitives", phrase.plain()) || words.isPossessive(phrase.plain()))) {
        return false;
      }
    }
    return false;
  }

  /**
   * "l'heure des négociations est venue": what a time is for comes next, then a verb that tells of
   * its coming.
   */
  boolean arrives(int c) {
    for (int k = c + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal && verbal.marker().isEmpty()) {
        return isFinite(verbal) && words.is("arrivals", tokens.get(verbal.head()).lemma());
      }
      boolean passes =
          chunk instanceof Chunk.Verbal
              || (chunk instanceof Chunk.Phrase phrase && !phrase.plain().isEmpty())
              || (chunk instanceof Chunk.Mark mark
                  && (mark.kind() == Chunk.Kind.ADVERB || mark.kind() == Chunk.Kind.ADJECTIVE));
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** Whether behind a comma further on a finite verb comes without a subject before it. */
  boolean resumesAfterComma(int c) {
    for (int k = c + 1; k + 1 < chunks.size(); k++) {
      if (chunks.get(k) instanceof Chunk.Mark mark) {
        if (mark.kind() == Chunk.Kind.BREAK || mark.kind() == Chunk.Kind.STOP) {
          return false;
        }
        if (mark.kind() == Chunk.Kind.COMMA
            && chunks.get(k + 1) instanceof Chunk.Verbal verbal
            && verbal.marker().isEmpty()
            && isFinite(verbal)) {
          return true;
        }
      }
    }
    return false;
  }

  /** '"The sanctions," X said, "must be …"': behind the report a comma and then a finite verb. */
  boolean resumesAfterReport(int c) {
    boolean report = false;
    boolean closed = false;
    for (int k = c + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal) {
        if (report) {
          return closed && verbal.marker().isEmpty() && isFinite(verbal);
        }
        report = true;
      } else if (chunk instanceof Chunk.Phrase phrase) {
        if (closed || (report && phrase.plain().isEmpty() && !time(phrase))) {
          return false;
        }
      } else if (chunk instanceof Chunk.Mark mark) {
        switch (mark.kind()) {
          case COMMA -> closed |= report;
          case QUOTE, ADVERB -> {}
          case BREAK,
              OPEN,
              CLOSE,
              AND,
              BUT,
              THAT,
              WHETHER,
              RELATIVE,
              SUBORDINATOR,
              ADJECTIVE,
              PREPOSITION,
              NEGATOR,
              STOP,
              OTHER -> {
            return false;
          }
        }
      }
    }
    return false;
  }

  private boolean time(Chunk.Phrase phrase) {
    return adverbialNoun.test(tokens.get(phrase.head()));
  }

  /** The possessive determiner of a phrase, or -1. */
  int ownedBy(Chunk.Phrase phrase) {
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (words.is("possessives", tokens.get(i).norm())) {
        return i;
      }
    }
    return -1;
  }

  /** How many finite verbs follow before the next full break or quotation mark. */
  int finiteVerbs(int c) {
    int count = 0;
    for (int k = c + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal && verbal.marker().isEmpty() && isFinite(verbal)) {
        count++;
      }
      if (chunk instanceof Chunk.Mark mark
          && (mark.kind() == Chunk.Kind.BREAK
              || mark.kind() == Chunk.Kind.STOP
              || mark.kind() == Chunk.Kind.QUOTE)) {
        return count;
      }
    }
    return count;
  }

  /** Whether since a verb there were but adverbs and phrases of time. */
  boolean onlyTimeSince(int verb, int c) {
    for (int k = c - 1; k >= 0; k--) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal) {
        return verbal.head() == verb || k == c - 1;
      }
      boolean time =
          chunk instanceof Chunk.Phrase phrase && adverbialNoun.test(tokens.get(phrase.head()));
      boolean adverb = chunk instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.ADVERB;
      if (words.headFirst() || !(time || adverb)) {
        return false;
      }
    }
    return false;
  }

  /** Head of an interrogative that opens the sentence two chunks before a verb, or -1. */
  int interrogativeBefore(int verb) {
    for (int k = 2; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof Chunk.Verbal verbal && verbal.head() == verb) {
        int at = chunks.get(k - 2).start();
        boolean opens = k == 2 || chunks.get(k - 3) instanceof Chunk.Mark;
        return opens
                && chunks.get(k - 1) instanceof Chunk.Phrase
                && words.is("interrogatives", tokens.get(at).norm())
            ? at
            : -1;
      }
    }
    return -1;
  }

  /** The preposition before the quotation mark before a chunk; empty where none stands so. */
  String prepositionBeforeQuote(int c) {
    return !words.headFirst()
            && c > 1
            && chunks.get(c - 1) instanceof Chunk.Mark quote
            && quote.kind() == Chunk.Kind.QUOTE
            && chunks.get(c - 2) instanceof Chunk.Mark preposition
            && preposition.kind() == Chunk.Kind.PREPOSITION
        ? preposition.words()
        : "";
  }

  /** Whether a clause with a verb of its own follows before the next full break. */
  boolean finiteVerb(int c) {
    for (int k = c + 1; k < chunks.size(); k++) {
      Chunk chunk = chunks.get(k);
      if (chunk instanceof Chunk.Verbal verbal && verbal.marker().isEmpty() && isFinite(verbal)) {
        return true;
      }
      if (chunk instanceof Chunk.Mark mark
          && (mark.kind() == Chunk.Kind.BREAK || mark.kind() == Chunk.Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFinite(Chunk.Verbal verbal) {
    Token first = tokens.get(verbal.first());
    return first.morph().mood().finite()
        || first.pos() == org.stanceline.text.Pos.AUX
        || first.morph().mood() == Morph.Mood.INFINITIVE;
  }
}
