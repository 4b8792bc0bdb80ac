package org.stanceline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stanceline.text.Token;

/**
 * A light dependency tree over one sentence: heads of noun phrases, verbs and predicative
 * adjectives have a governor; other tokens have none of their own and belong to their chunk.
 */
public final class Tree {
  private final List<Token> tokens;
  private final List<Chunk> chunks;
  private final int[] governor;
  private final Relation[] relation;
  private final String[] preposition;
  private final int[] chunkOf;
  private final TreeMap<Integer, Clause> clauses;
  private final Set<String> markers;

  Tree(
      List<Token> tokens,
      List<Chunk> chunks,
      int[] governor,
      Relation[] relation,
      String[] preposition,
      Map<Integer, Clause> clauses,
      Set<String> markers) {
    this.markers = markers;
    this.tokens = List.copyOf(tokens);
    this.chunks = List.copyOf(chunks);
    this.governor = governor;
    this.relation = relation;
    this.preposition = preposition;
    this.clauses = new TreeMap<>(clauses);
    this.chunkOf = new int[tokens.size()];
    for (int c = 0; c < chunks.size(); c++) {
      for (int i = chunks.get(c).start(); i < chunks.get(c).end(); i++) {
        chunkOf[i] = c;
      }
    }
  }

  /** The same tree, with no clause negated. */
  public Tree affirmed() {
    Map<Integer, Clause> plain = new TreeMap<>();
    clauses.forEach((verb, clause) -> plain.put(verb, clause.affirmed()));
    return new Tree(tokens, chunks, governor, relation, preposition, plain, markers);
  }

  /** Whether a preposition before an infinitive is no more than its mark: "to", "de". */
  public boolean isMarker(String preposition) {
    return markers.contains(preposition);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public List<Chunk> chunks() {
    return chunks;
  }

  /** Index in {@link #chunks()} of the chunk that holds a token. */
  public int chunkIndex(int token) {
    return chunkOf[token];
  }

  public Chunk chunk(int token) {
    return chunks.get(chunkOf[token]);
  }

  /** The head of the chunk that holds a token: what carries its relation. */
  public int headOf(int token) {
    Chunk chunk = chunk(token);
    if (chunk instanceof Chunk.Phrase phrase) {
      return phrase.head();
    }
    return chunk instanceof Chunk.Verbal verbal ? verbal.head() : token;
  }

  /** Governor of a head, or -1. */
  public int governor(int head) {
    return governor[head];
  }

  public Relation relation(int head) {
    return relation[head];
  }

  /** Plain preposition by which a head hangs on its governor; empty without one. */
  public String preposition(int head) {
    return preposition[head];
  }

  /** The clause of a verb. */
  public Optional<Clause> clause(int verb) {
    return Optional.ofNullable(clauses.get(verb));
  }

  /** All clauses by the place of their verb. */
  public List<Clause> clauses() {
    return List.copyOf(clauses.values());
  }

  /** Heads that hang on this one by that relation, in order. */
  public List<Integer> dependents(int head, Relation wanted) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (governor[i] == head && relation[i] == wanted) {
        out.add(i);
      }
    }
    return out;
  }

  /** All heads that hang on this one, in order. */
  public List<Integer> dependents(int head) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (governor[i] == head) {
        out.add(i);
      }
    }
    return out;
  }

  /** A head and the members coordinated with it. */
  public List<Integer> members(int head) {
    List<Integer> out = new ArrayList<>();
    out.add(head);
    for (int i = 0; i < out.size(); i++) {
      out.addAll(dependents(out.get(i), Relation.COORDINATE));
    }
    return out;
  }

  /** First token of the subtree of a head, inclusive. */
  public int leftmost(int head) {
    int left = chunk(head).start();
    for (int dependent : dependents(head)) {
      if (dependent != head) {
        left = Math.min(left, leftmost(dependent));
      }
    }
    return left;
  }

  /** Last token of the subtree of a head, exclusive. */
  public int rightmost(int head) {
    int right = chunk(head).end();
    for (int dependent : dependents(head)) {
      if (dependent != head) {
        right = Math.max(right, rightmost(dependent));
      }
    }
    return right;
  }

  /** One line a head, for traces and tests. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Chunk chunk : chunks) {
      int head = headOf(chunk.start());
      if (chunk instanceof Chunk.Mark mark) {
        if (relation[head] == Relation.ROOT && governor[head] < 0) {
          out.append("  [").append(mark.kind()).append(' ').append(mark.words()).append("]\n");
          continue;
        }
      }
      out.append("  ");
      for (int i = chunk.start(); i < chunk.end(); i++) {
        out.append(tokens.get(i).form()).append(' ');
      }
      out.append("<-").append(relation[head]);
      if (!preposition[head].isEmpty()) {
        out.append(':').append(preposition[head]);
      }
      if (governor[head] >= 0) {
        out.append("- ").append(tokens.get(governor[head]).form());
      }
      Clause clause = clauses.get(head);
      if (clause != null) {
        out.append(clause.negated() ? " NEG" : "").append(clause.passive() ? " PASSIVE" : "");
        out.append(" subject=")
            .append(clause.subject() < 0 ? "-" : tokens.get(clause.subject()).form());
      }
      out.append('\n');
    }
    return out.toString();
  }
}
