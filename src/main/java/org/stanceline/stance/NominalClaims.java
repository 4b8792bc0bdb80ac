package org.stanceline.stance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stanceline.actor.Mention;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;

/** "the minister's refusal to …", "l'appel de X à …", "sa volonté de …": positions as nouns. */
final class NominalClaims {
  private final Scene scene;
  private final Senses senses;
  private final Doers doers;
  private final FunctionWords words;
  private final Claims claims;

  NominalClaims(Scene scene, Senses senses, Doers doers, FunctionWords words, Claims claims) {
    this.scene = scene;
    this.senses = senses;
    this.doers = doers;
    this.words = words;
    this.claims = claims;
  }

  void in(int s, Consumer<Claim> out) {
    Tree tree = scene.tree(s);
    for (Chunk chunk : tree.chunks()) {
      if (chunk instanceof Chunk.Phrase phrase && !phrase.pronoun()) {
        int owner = owner(s, phrase);
        if (owner >= 0) {
          position(s, phrase.head(), owner, out);
        }
      }
    }
  }

  private void position(int s, int noun, int owner, Consumer<Claim> out) {
    Tree tree = scene.tree(s);
    for (Relation relation :
        List.of(Relation.INFINITIVE, Relation.THAT, Relation.MODIFIER, Relation.OBLIQUE)) {
      for (int below : tree.dependents(noun, relation)) {
        if (below == owner || below < noun) {
          continue;
        }
        Optional<LexicalEntry> entry =
            senses
                .noun(tree, noun, Senses.frame(tree, below))
                .filter(e -> e.sense().kind().takesPosition() || e.sense().kind().reports());
        if (entry.isPresent()) {
          out.accept(
              claims.of(
                  s,
                  owner,
                  noun,
                  tree.token(noun).span(),
                  entry.get().sense(),
                  AttributionKind.NOMINAL,
                  below,
                  tree.chunk(below) instanceof Chunk.Verbal
                      ? Contents.clause(tree, noun, below)
                      : Contents.phrase(tree, noun, below)));
          return;
        }
      }
    }
  }

  /** Whose position a noun is: a genitive that names somebody, or a possessive. */
  private int owner(int s, Chunk.Phrase phrase) {
    Tree tree = scene.tree(s);
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (words.is("possessives", tree.token(i).norm())) {
        return possessor(s, i, phrase.head());
      }
    }
    if (phrase.possessor() >= 0 && scene.mention(s, phrase.possessor()).isPresent()) {
      return phrase.possessor();
    }
    for (int below : tree.dependents(phrase.head(), Relation.MODIFIER)) {
      if (words.is("genitives", tree.preposition(below)) && scene.mention(s, below).isPresent()) {
        return below;
      }
    }
    return -1;
  }

  /** "reiterated its demand": the one who does it, where nothing says that it is another's. */
  private int possessor(int s, int possessive, int noun) {
    Tree tree = scene.tree(s);
    Optional<Mention> named = scene.mention(s, possessive);
    int governor = tree.governor(noun);
    if (governor >= 0 && Senses.isVerb(tree, governor)) {
      for (int doer : doers.of(s, governor)) {
        Optional<Mention> does = scene.mention(s, doer);
        if (doer < possessive
            && (named.isEmpty()
                || does.filter(d -> d.actorId().equals(named.get().actorId())).isPresent())) {
          return doer;
        }
      }
    }
    return named.isPresent() ? possessive : -1;
  }
}
