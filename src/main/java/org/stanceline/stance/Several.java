package org.stanceline.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.actor.Cast;
import org.stanceline.actor.Mention;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;

/**
 * Words of one article that stand for several who are named one by one: "both" for the two named
 * last, and a counted group whose names follow it ("two senators, A and B"). One per article.
 */
final class Several {
  private static final int REACH = 700;

  private final FunctionWords words;
  private final Cast cast;
  private final Map<Integer, Map<Integer, List<Mention>>> pairs = new HashMap<>();
  private final Map<String, List<Mention>> named = new HashMap<>();
  private List<Mention> joint = List.of();
  private int jointAt = -1;

  Several(FunctionWords words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** Notes for whom "both" stands where it is read. */
  void pair(int sentence, Tree tree, Chunk.Phrase phrase) {
    StringBuilder norms = new StringBuilder();
    for (int i = Math.max(phrase.start(), phrase.preposition() + 1); i < phrase.end(); i++) {
      norms.append(norms.isEmpty() ? "" : " ").append(tree.token(i).norm());
    }
    boolean latter = words.is("latters", norms.toString());
    if ((latter || words.is("formers", norms.toString()))
        && tree.relation(phrase.head()) == Relation.SUBJECT) {
      List<Mention> two = cast.lastPersons(latter ? 1 : 2, tree.token(phrase.head()).span(), REACH);
      if (!two.isEmpty()) {
        pairs
            .computeIfAbsent(sentence, k -> new HashMap<>())
            .put(phrase.head(), List.of(two.get(two.size() - 1)));
      }
      return;
    }
    boolean they =
        words
            .pronoun(norms.toString())
            .filter(a -> a.number() == Morph.GrammaticalNumber.PLURAL)
            .isPresent();
    if (they && joint.size() > 1 && sentence - jointAt <= 1) {
      pairs.computeIfAbsent(sentence, k -> new HashMap<>()).put(phrase.head(), joint);
      return;
    }
    if (words.is("duals", norms.toString()) && tree.relation(phrase.head()) == Relation.SUBJECT) {
      List<Mention> two = cast.lastPersons(2, tree.token(phrase.head()).span(), REACH);
      if (two.size() == 2) {
        pairs.computeIfAbsent(sentence, k -> new HashMap<>()).put(phrase.head(), two);
      }
    }
  }

  /** Notes the subjects of a sentence that are joined by name. */
  private void joint(int sentence, Tree tree, Map<Integer, Mention> mentions) {
    for (Clause clause : tree.clauses()) {
      if (clause.subject() < 0) {
        continue;
      }
      List<Mention> members = new ArrayList<>();
      for (int member : tree.members(clause.subject())) {
        Mention one = mentions.get(member);
        if (one != null && tree.token(member).pos() == Pos.PROPN) {
          members.add(one);
        }
      }
      if (members.size() > 1 && members.size() == tree.members(clause.subject()).size()) {
        joint = List.copyOf(members);
        jointAt = sentence;
        return;
      }
    }
  }

  /** Notes the groups of a sentence whose names follow them. */
  void note(int sentence, Tree tree, Map<Integer, Mention> mentions) {
    joint(sentence, tree, mentions);
    mentions.forEach(
        (head, group) -> {
          if (group.type() != ActorType.GROUP || !counted(tree, head) || hasParts(tree, head)) {
            return;
          }
          List<Mention> members = new ArrayList<>();
          for (int member : tree.members(head)) {
            Mention one = mentions.get(member);
            if (member != head && (one == null || tree.token(member).pos() != Pos.PROPN)) {
              return;
            }
            if (member != head) {
              members.add(one);
            }
          }
          if (members.size() >= 2) {
            named.put(group.actorId(), List.copyOf(members));
          }
        });
  }

  /** "three senators, including A and B": those who are named are not all. */
  private boolean hasParts(Tree tree, int head) {
    return tree.dependents(head, Relation.COORDINATE).stream()
        .map(tree::chunkIndex)
        .filter(c -> c > 0 && tree.chunks().get(c - 1) instanceof Chunk.Mark)
        .map(c -> (Chunk.Mark) tree.chunks().get(c - 1))
        .anyMatch(mark -> words.is("including", mark.words()));
  }

  /** "two senators": a number within the phrase of a plural. */
  private static boolean counted(Tree tree, int head) {
    Chunk chunk = tree.chunk(head);
    boolean number = false;
    for (int i = chunk.start(); i < chunk.end(); i++) {
      number |= tree.token(i).pos() == Pos.NUM;
    }
    return number
        && (tree.token(head).morph().number() == Morph.GrammaticalNumber.PLURAL
            || tree.token(head).pos() == Pos.NUM);
  }

  /** Those for whom a head stands; empty where it stands for one. */
  List<Mention> of(int sentence, int head, @Nullable Mention mention) {
    List<Mention> pair = pairs.getOrDefault(sentence, Map.of()).get(head);
    if (pair != null) {
      return pair;
    }
    return mention == null ? List.of() : named.getOrDefault(mention.actorId(), List.of());
  }
}
