package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Span;

/** What is said, thought, wanted or done: the spans of a sentence that a cue attributes. */
final class Contents {
  private Contents() {}

  /** The clause that hangs on a cue, from its "that" to where the sentence leaves it. */
  static List<Span> clause(Tree tree, int cue, int verb) {
    int from = Math.max(cue + 1, Math.min(tree.chunk(verb).start(), opening(tree, cue, verb)));
    return Spans.between(tree, from, end(tree, cue, from));
  }

  /** First token of a complement clause: its connector, its subject, or whatever comes first. */
  private static int opening(Tree tree, int cue, int verb) {
    int from = tree.leftmost(verb);
    if (from <= cue) {
      from = tree.clause(verb).map(Clause::start).filter(s -> s > cue).orElse(verb);
    }
    int first = tree.chunkIndex(cue) + 1;
    int last = tree.chunkIndex(Math.max(cue + 1, verb));
    for (int c = first; c <= last && c < tree.chunks().size(); c++) {
      if (tree.chunks().get(c) instanceof Chunk.Mark mark) {
        if (mark.kind() == Chunk.Kind.THAT
            || mark.kind() == Chunk.Kind.WHETHER
            || (mark.kind() == Chunk.Kind.BREAK && mark.words().equals(":"))) {
          return mark.start();
        }
      }
    }
    return from;
  }

  /**
   * Where the content of a cue ends: before the next clause whose subject stands before the
   * content, at a semicolon, or at the end of the sentence.
   */
  private static int end(Tree tree, int cue, int from) {
    int end = tree.tokens().size();
    for (Chunk chunk : tree.chunks()) {
      if (chunk.start() > from && chunk instanceof Chunk.Mark mark && ends(tree, mark)) {
        end = Math.min(end, mark.start());
        break;
      }
    }
    for (Clause clause : tree.clauses()) {
      boolean outer =
          clause.finite()
              && clause.verb() > from
              && clause.subject() >= 0
              && clause.subject() < from
              && clause.subject() != clause.verb()
              && !hangsOn(tree, clause.verb(), cue);
      int opens = before(tree, from, tree.chunk(clause.verb()).start());
      boolean apart = opens < tree.chunk(clause.verb()).start() || clause.subject() == cue;
      boolean around =
          clause.verb() > from
              && clause.verb() != cue
              && tree.dependents(clause.verb(), Relation.PARENTHETIC).stream()
                  .anyMatch(told -> told < clause.verb());
      if (apart && (outer || around || goesOn(tree, clause, from))) {
        return Math.min(end, opens);
      }
    }
    return end;
  }

  /** ", and thanked …": behind a comma and a conjunction the report's own clause goes on. */
  private static boolean goesOn(Tree tree, Clause clause, int from) {
    int c = tree.chunkIndex(clause.verb()) - 1;
    return clause.finite()
        && clause.verb() > from
        && c >= 1
        && tree.chunks().get(c) instanceof Chunk.Mark and
        && and.kind() == Chunk.Kind.AND
        && tree.chunks().get(c - 1) instanceof Chunk.Mark comma
        && comma.kind() == Chunk.Kind.COMMA;
  }

  /** A semicolon, or dots behind which another sentence begins. */
  private static boolean ends(Tree tree, Chunk.Mark mark) {
    if (mark.kind() == Chunk.Kind.BREAK) {
      return !mark.words().equals(":");
    }
    int next = mark.end();
    boolean several = false;
    while (next < tree.tokens().size() && tree.token(next).form().equals(".")) {
      several = true;
      next++;
    }
    return mark.kind() == Chunk.Kind.STOP
        && (several || !mark.words().equals("."))
        && next < tree.tokens().size()
        && Character.isUpperCase(tree.token(next).form().codePointAt(0));
  }

  private static boolean hangsOn(Tree tree, int word, int cue) {
    int up = word;
    for (int steps = 0; up >= 0 && steps <= tree.tokens().size(); steps++) {
      if (up == cue) {
        return true;
      }
      up = tree.governor(up);
    }
    return false;
  }

  /** Back over adverbs and conjunctions to the comma or conjunction that opens a clause. */
  private static int before(Tree tree, int from, int start) {
    int c = tree.chunkIndex(start) - 1;
    int at = start;
    boolean joined = false;
    while (c >= 0
        && tree.chunks().get(c).start() > from
        && tree.chunks().get(c) instanceof Chunk.Mark mark) {
      boolean joins =
          switch (mark.kind()) {
            case COMMA, AND, BUT, QUOTE, CLOSE -> true;
            case BREAK,
                OPEN,
                THAT,
                WHETHER,
                RELATIVE,
                SUBORDINATOR,
                ADJECTIVE,
                ADVERB,
                NEGATOR,
                PREPOSITION,
                STOP,
                OTHER ->
                false;
          };
      if (joined && !joins) {
        break;
      }
      joined |= joins;
      at = joined ? mark.start() : at;
      c--;
    }
    return at;
  }

  /** A noun phrase with what follows it, up to the next mark or clause. */
  static List<Span> phrase(Tree tree, int cue, int head) {
    int from = tree.chunk(head).start();
    if (tree.chunk(head) instanceof Chunk.Phrase phrase && phrase.preposition() >= 0) {
      from = phrase.start();
    }
    for (int owner : tree.dependents(head, Relation.MODIFIER)) {
      from = owner > cue ? Math.min(from, tree.chunk(owner).start()) : from;
    }
    int end = tree.chunk(head).end();
    for (int c = tree.chunkIndex(head) + 1; c < tree.chunks().size(); c++) {
      Chunk next = tree.chunks().get(c);
      boolean goesOn =
          (next instanceof Chunk.Phrase phrase && tree.relation(phrase.head()) != Relation.SOURCE)
              || (next instanceof Chunk.Verbal verbal
                  && tree.clause(verbal.head()).filter(cl -> !cl.finite()).isPresent())
              || (next instanceof Chunk.Mark mark && links(mark.kind()));
      if (!goesOn) {
        break;
      }
      end = next instanceof Chunk.Mark ? end : next.end();
    }
    return Spans.between(tree, from, end);
  }

  private static boolean links(Chunk.Kind kind) {
    return switch (kind) {
      case AND, ADVERB, ADJECTIVE, QUOTE -> true;
      case COMMA,
          BREAK,
          OPEN,
          CLOSE,
          BUT,
          THAT,
          WHETHER,
          RELATIVE,
          SUBORDINATOR,
          NEGATOR,
          PREPOSITION,
          STOP,
          OTHER ->
          false;
    };
  }

  /**
   * The sentence around an inserted report: "…, said X, …".
   *
   * @param speaker head of its speaker, or -1
   */
  static List<Span> around(Tree tree, Clause report, int speaker) {
    int left = report.verbal().start();
    int right = report.verbal().end();
    if (speaker >= 0) {
      if (speaker < left) {
        left = Math.min(left, tree.leftmost(speaker));
      } else {
        right = Math.max(right, Spans.sourceEnd(tree, speaker));
      }
    }
    List<Span> before = before(tree, left);
    int next = resumption(tree, report.verb(), right, finiteBefore(tree, left));
    List<Span> out = new ArrayList<>(before);
    if (next >= 0) {
      out.addAll(Spans.between(tree, next, tree.tokens().size()));
    }
    return out;
  }

  /** The sentence before a report. */
  static List<Span> before(Tree tree, int left) {
    int start = start(tree, left);
    boolean said =
        tree.chunks().stream()
            .filter(c -> c.start() >= start && c.end() <= left)
            .anyMatch(c -> !(c instanceof Chunk.Mark mark) || mark.kind() == Chunk.Kind.ADVERB);
    // "As the judge said, …": a conjunction alone is not told.
    return said ? Spans.between(tree, start, left) : List.of();
  }

  /** Behind the last semicolon, or inside a quotation that is still open or just closed. */
  private static int start(Tree tree, int left) {
    int from = 0;
    for (Chunk chunk : tree.chunks()) {
      if (chunk.end() > left) {
        break;
      }
      if (chunk instanceof Chunk.Mark mark
          && mark.kind() == Chunk.Kind.BREAK
          && opensQuote(tree, mark)) {
        from = mark.end();
      }
    }
    return from;
  }

  private static boolean opensQuote(Tree tree, Chunk.Mark mark) {
    int next = tree.chunkIndex(mark.start()) + 1;
    return next < tree.chunks().size()
        && tree.chunks().get(next) instanceof Chunk.Mark quote
        && quote.kind() == Chunk.Kind.QUOTE;
  }

  private static boolean finiteBefore(Tree tree, int left) {
    return tree.clauses().stream().anyMatch(c -> c.finite() && c.verb() < left);
  }

  /** First token of what goes on behind an inserted report, or -1. */
  private static int resumption(Tree tree, int verb, int right, boolean complete) {
    for (int c = tree.chunkIndex(right - 1) + 1; c < tree.chunks().size(); c++) {
      if (!(tree.chunks().get(c) instanceof Chunk.Mark mark)) {
        continue;
      }
      if (mark.kind() == Chunk.Kind.QUOTE && c + 1 < tree.chunks().size()) {
        return mark.start();
      }
      if (mark.kind() == Chunk.Kind.STOP || mark.kind() == Chunk.Kind.RELATIVE) {
        return -1;
      }
      if (mark.kind() == Chunk.Kind.COMMA && c + 1 < tree.chunks().size()) {
        Chunk next = tree.chunks().get(c + 1);
        if (!complete || resumes(tree, verb, right, next)) {
          return next.start();
        }
      }
    }
    return -1;
  }

  private static boolean resumes(Tree tree, int verb, int right, Chunk next) {
    if (next instanceof Chunk.Mark mark) {
      return switch (mark.kind()) {
        case THAT, WHETHER, AND, BUT, SUBORDINATOR, QUOTE, NEGATOR -> true;
        case COMMA, BREAK, OPEN, CLOSE, RELATIVE, ADJECTIVE, ADVERB, PREPOSITION, STOP, OTHER ->
            false;
      };
    }
    int head = tree.headOf(next.start());
    if (next instanceof Chunk.Verbal) {
      return tree.relation(head) != Relation.PARTICIPLE;
    }
    int governor = tree.governor(head);
    return tree.relation(head) == Relation.SUBJECT && governor >= right && governor != verb;
  }

  /** The rest of a sentence around a source phrase, between the semicolons around it. */
  static List<Span> besides(Tree tree, int from, int to) {
    int start = 0;
    int end = tree.tokens().size();
    for (Chunk chunk : tree.chunks()) {
      if (chunk instanceof Chunk.Mark mark
          && mark.kind() == Chunk.Kind.BREAK
          && !mark.words().equals(":")) {
        start = mark.end() <= from ? mark.end() : start;
        end = mark.start() >= to ? Math.min(end, mark.start()) : end;
      }
    }
    List<Span> out = new ArrayList<>(Spans.between(tree, start, from));
    out.addAll(Spans.between(tree, to, end));
    return out;
  }
}
