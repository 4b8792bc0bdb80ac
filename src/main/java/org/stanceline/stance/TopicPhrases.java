package org.stanceline.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Pos;
import org.stanceline.text.Span;

/**
 * Places of a sentence that can mean a topic: noun phrases with their complements ("an end to the
 * fighting"), and verbs with what they are said of ("bring the fighting to an end").
 */
final class TopicPhrases {
  /** Words with a meaning of their own that a place must have: one word says too little. */
  private static final int FEWEST = 2;

  /** A longer place says more than one thing. */
  private static final int LONGEST = 12;

  private TopicPhrases() {}

  /** The places of a sentence, in the order of the text, the longer of two with one start first. */
  static List<Span> of(Tree tree) {
    Set<Span> out = new LinkedHashSet<>();
    for (Chunk chunk : tree.chunks()) {
      if (chunk instanceof Chunk.Phrase phrase && !phrase.pronoun()) {
        int start = Math.max(phrase.start(), phrase.preposition() + 1);
        add(tree, start, end(tree, phrase.head(), phrase.end()), out);
        add(tree, start, phrase.end(), out);
      } else if (chunk instanceof Chunk.Verbal verbal) {
        add(tree, verbal.head(), end(tree, verbal.head(), verbal.end()), out);
      }
    }
    return new ArrayList<>(out);
  }

  /** Where the complements of a head end that stand behind it. */
  private static int end(Tree tree, int head, int own) {
    int end = own;
    for (int dependent : tree.dependents(head)) {
      if (dependent > head && belongs(tree.relation(dependent))) {
        end = Math.max(end, end(tree, dependent, tree.chunk(dependent).end()));
      }
    }
    return end;
  }

  private static boolean belongs(Relation relation) {
    return switch (relation) {
      case OBJECT, OBLIQUE, MODIFIER, PREDICATE -> true;
      case ROOT,
          SUBJECT,
          AGENT,
          COORDINATE,
          APPOSITION,
          THAT,
          WHETHER,
          INFINITIVE,
          PURPOSE,
          PARTICIPLE,
          RELATIVE,
          ADVERBIAL,
          SOURCE,
          PARENTHETIC ->
          false;
    };
  }

  private static void add(Tree tree, int first, int end, Set<Span> out) {
    int start = first;
    while (start < end && tree.token(start).pos() == Pos.DET) {
      start++;
    }
    int content = 0;
    for (int i = start; i < end; i++) {
      Pos pos = tree.token(i).pos();
      content += pos == Pos.NOUN || pos == Pos.VERB || pos == Pos.ADJ || pos == Pos.PROPN ? 1 : 0;
    }
    if (content >= FEWEST && end - start <= LONGEST) {
      out.add(new Span(tree.token(start).start(), tree.token(end - 1).end()));
    }
  }
}
