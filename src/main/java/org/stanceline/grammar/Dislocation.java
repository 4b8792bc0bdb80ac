package org.stanceline.grammar;

import java.util.Collection;
import java.util.List;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/**
 * What is set off before its clause and taken up by a pronoun: "négocier, c'est trahir", "cette
 * trêve, c'est un piège". It is the subject in fact.
 */
final class Dislocation {
  private final FunctionWords words;

  Dislocation(FunctionWords words) {
    this.words = words;
  }

  /** Makes each head so set off the subject of its clause, in the arrays of the tree. */
  void attach(
      List<Token> tokens,
      List<Chunk> chunks,
      Collection<Clause> clauses,
      int[] governor,
      Relation[] relation) {
    for (Clause clause : clauses) {
      int subject = clause.subject();
      if (subject < 0
          || !clause.finite()
          || clause.restated()
          || !words.is("resumptives", tokens.get(subject).norm())
          || !words.is("copulas", tokens.get(clause.verb()).lemma())) {
        continue;
      }
      int comma = chunkOf(chunks, subject) - 1;
      if (comma > 0
          && chunks.get(comma) instanceof Chunk.Mark mark
          && mark.kind() == Chunk.Kind.QUOTE) {
        comma--;
      }
      if (comma <= 0
          || !(chunks.get(comma) instanceof Chunk.Mark mark)
          || mark.kind() != Chunk.Kind.COMMA) {
        continue;
      }
      int head = head(tokens, chunks, comma - 1, governor, relation);
      if (head >= 0 && head != clause.verb() && !above(clause.verb(), head, governor)) {
        governor[head] = clause.verb();
        relation[head] = Relation.SUBJECT;
      }
    }
  }

  private static boolean above(int verb, int head, int[] governor) {
    int up = verb;
    for (int steps = 0; up >= 0 && steps < 30; steps++) {
      if (up == head) {
        return true;
      }
      up = governor[up];
    }
    return false;
  }

  /** The root before the comma: an infinitive or a phrase that nothing else governs. */
  private int head(
      List<Token> tokens, List<Chunk> chunks, int from, int[] governor, Relation[] relation) {
    int best = -1;
    for (int c = from; c >= 0; c--) {
      Chunk chunk = chunks.get(c);
      if (chunk instanceof Chunk.Verbal verbal) {
        if (tokens.get(verbal.first()).morph().mood() != Morph.Mood.INFINITIVE) {
          return -1;
        }
        return verbal.head();
      }
      if (chunk instanceof Chunk.Mark mark) {
        if (mark.kind() == Chunk.Kind.ADVERB
            || mark.kind() == Chunk.Kind.ADJECTIVE
            || mark.kind() == Chunk.Kind.NEGATOR) {
          continue;
        }
        break;
      }
      if (chunk instanceof Chunk.Phrase phrase) {
        if (phrase.plain().isEmpty()
            && (governor[phrase.head()] < 0 || relation[phrase.head()] != Relation.SUBJECT)
            && tokens.get(phrase.head()).pos() != Pos.PRON) {
          best = phrase.head();
        }
      }
    }
    return best;
  }

  private static int chunkOf(List<Chunk> chunks, int token) {
    for (int c = 0; c < chunks.size(); c++) {
      if (chunks.get(c).start() <= token && token < chunks.get(c).end()) {
        return c;
      }
    }
    return 0;
  }
}
