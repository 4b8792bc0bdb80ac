package org.stanceline.stance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.actor.Mention;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Morph;
import org.stanceline.text.Span;

/** Makes the claims of one article: looks up who stands behind a source and which side it takes. */
final class Claims {
  private final Scene scene;
  private final FunctionWords words;
  private final Verdicts verdicts;

  Claims(Scene scene, FunctionWords words, Verdicts verdicts) {
    this.scene = scene;
    this.words = words;
    this.verdicts = verdicts;
  }

  Claim of(
      int s,
      int source,
      int word,
      Span cue,
      @Nullable SenseClass sense,
      AttributionKind kind,
      int complement,
      List<Span> content) {
    Tree tree = scene.tree(s);
    boolean direct =
        kind == AttributionKind.DIRECT
            || scene.quotes().stream()
                .anyMatch(quote -> content.stream().anyMatch(quote::overlaps));
    return new Claim(
        s,
        word,
        source,
        Spans.source(tree, source),
        scene.mention(s, source).orElse(null),
        cue,
        tree.token(word).lemma(),
        sense == null ? "" : sense.id(),
        kind,
        direct,
        verdicts.of(s, source, word, sense, complement),
        content);
  }

  /** Whether a verb only lends a position to its subject: "issue a warning". */
  boolean lends(Tree tree, int verb) {
    return words.is("support-verbs", tree.token(verb).lemma());
  }

  /** Whether a complement is a question: "asked why …". */
  boolean asks(Tree tree, int verb, int below) {
    for (int i = verb + 1; i < below; i++) {
      String norm = tree.token(i).norm();
      if (words.is("factive-interrogatives", norm) || words.is("interrogatives", norm)) {
        return true;
      }
      if (words.is("that", norm)) {
        return false;
      }
    }
    return false;
  }

  /** The same for an act: "has an agreement" reports none. */
  boolean does(Tree tree, int verb) {
    return lends(tree, verb) && !words.is("perfect-auxiliaries", tree.token(verb).lemma());
  }

  /** Who speaks at a head: the actor, or anybody whom the words describe. */
  static Optional<Mention> anybody(Scene scene, int s, int head) {
    Optional<Mention> named = scene.mention(s, head);
    if (named.isPresent()) {
      return named;
    }
    Span span = Spans.source(scene.tree(s), head);
    String words = scene.tree(s).token(head).form();
    return Optional.of(
        new Mention(
            "",
            words,
            ActorType.GROUP,
            words,
            span,
            true,
            false,
            Morph.GrammaticalNumber.NONE,
            Morph.Gender.NONE));
  }
}
