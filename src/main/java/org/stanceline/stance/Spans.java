package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/** From tokens of a tree to spans of the reading. */
final class Spans {
  private Spans() {}

  /** The tokens from {@code from} to {@code to}, exclusive, without the marks around them. */
  static List<Span> between(Tree tree, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && trims(tree.token(first))) {
      first++;
    }
    while (last > first && trims(tree.token(last - 1))) {
      last--;
    }
    return first < last ? List.of(of(tree, first, last)) : List.of();
  }

  static Span of(Tree tree, int from, int to) {
    return new Span(tree.token(from).start(), tree.token(to - 1).end());
  }

  private static boolean trims(Token token) {
    return switch (token.form()) {
      case ",", ".", ";", ":", "–", "—", "-", "…", "'" -> true;
      default -> false;
    };
  }

  /** A verb with its auxiliaries, without what was inserted before or behind it. */
  static Span verb(Tree tree, int verb) {
    if (!(tree.chunk(verb) instanceof Chunk.Verbal verbal)) {
      return tree.token(verb).span();
    }
    return of(tree, Math.min(verbal.first(), verb), Math.max(verbal.first(), verb) + 1);
  }

  /** A source with its descriptions, up to a comma that opens no apposition. */
  static Span source(Tree tree, int head) {
    Chunk chunk = tree.chunk(head);
    if (!(chunk instanceof Chunk.Phrase phrase)) {
      return tree.token(head).span();
    }
    int from = phrase.preposition() >= 0 ? phrase.preposition() + 1 : phrase.start();
    for (int owner : tree.dependents(head, Relation.MODIFIER)) {
      if (owner < from) {
        from = Math.min(from, tree.chunk(owner).start());
      }
    }
    return of(tree, Math.min(from, head), sourceEnd(tree, head));
  }

  /** End of a source's description, exclusive. */
  static int sourceEnd(Tree tree, int head) {
    int end = tree.chunk(head).end();
    boolean told = false;
    for (int c = tree.chunkIndex(head) + 1; c < tree.chunks().size(); c++) {
      Chunk next = tree.chunks().get(c);
      if (next instanceof Chunk.Phrase phrase && describes(tree, head, phrase.head())) {
        end = phrase.end();
      } else if (next instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.OPEN) {
        int close = closing(tree, c);
        if (close > c) {
          end = tree.chunks().get(close).end();
          c = close;
        }
      } else if (next instanceof Chunk.Verbal verbal
          && tree.relation(verbal.head()) == Relation.PARTICIPLE
          && end == verbal.start()
          && describes(tree, head, tree.governor(verbal.head()))) {
        end = verbal.end();
        told = true;
      } else if (told || !(next instanceof Chunk.Mark mark) || !joins(mark)) {
        break;
      }
    }
    return end;
  }

  /** The chunk that closes what another opens, or the opening one itself. */
  private static int closing(Tree tree, int open) {
    for (int c = open + 1; c < tree.chunks().size(); c++) {
      if (tree.chunks().get(c) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.CLOSE) {
        return c;
      }
    }
    return open;
  }

  private static boolean joins(Chunk.Mark mark) {
    return switch (mark.kind()) {
      case COMMA, OPEN, CLOSE, AND, ADJECTIVE, QUOTE -> true;
      case BREAK,
          BUT,
          THAT,
          WHETHER,
          RELATIVE,
          SUBORDINATOR,
          ADVERB,
          NEGATOR,
          PREPOSITION,
          STOP,
          OTHER ->
          false;
    };
  }

  private static boolean describes(Tree tree, int head, int word) {
    int up = word;
    for (int steps = 0; up >= 0 && steps <= tree.tokens().size(); steps++) {
      if (up == head) {
        return true;
      }
      Relation relation = tree.relation(up);
      int above = tree.governor(up);
      boolean ofParticiple = above >= 0 && tree.relation(above) == Relation.PARTICIPLE;
      if (relation != Relation.MODIFIER
          && relation != Relation.APPOSITION
          && relation != Relation.PARTICIPLE
          && !ofParticiple) {
        return false;
      }
      up = above;
    }
    return false;
  }

  /** Every head below a head, itself first. */
  static List<Integer> subtree(Tree tree, int head) {
    List<Integer> out = new ArrayList<>(List.of(head));
    for (int i = 0; i < out.size(); i++) {
      for (int below : tree.dependents(out.get(i))) {
        if (!out.contains(below)) {
          out.add(below);
        }
      }
    }
    return out;
  }
}
