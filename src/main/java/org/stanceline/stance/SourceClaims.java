package org.stanceline.stance;

import java.util.List;
import java.util.function.Consumer;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Span;

/** "According to X, …", "de l'avis de X": the sentence around the phrase is its content. */
final class SourceClaims {
  private final Scene scene;
  private final Lexicon lexicon;
  private final FunctionWords words;
  private final Claims claims;

  SourceClaims(Scene scene, Lexicon lexicon, FunctionWords words, Claims claims) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.words = words;
    this.claims = claims;
  }

  void in(int s, Consumer<Claim> out) {
    Tree tree = scene.tree(s);
    for (Chunk chunk : tree.chunks()) {
      if (chunk instanceof Chunk.Phrase phrase
          && phrase.preposition() >= phrase.start()
          && tree.relation(phrase.head()) == Relation.SOURCE
          && !words.is("relatives", tree.token(phrase.head()).norm())) {
        claims(s, phrase, out);
      }
    }
  }

  private void claims(int s, Chunk.Phrase phrase, Consumer<Claim> out) {
    Tree tree = scene.tree(s);
    int end = Spans.sourceEnd(tree, phrase.head());
    List<Span> content = content(tree, phrase.start(), end);
    if (content.isEmpty()) {
      return;
    }
    Span cue = Spans.of(tree, phrase.start(), phrase.preposition() + 1);
    SenseClass sense =
        lexicon.phrases(tree.token(phrase.start())).stream()
            .filter(e -> e.sense().kind().reports() && e.sense().effect() > 0)
            .map(LexicalEntry::sense)
            .findFirst()
            .orElse(null);
    for (int source : tree.members(phrase.head())) {
      out.accept(
          claims.of(
              s, source, phrase.start(), cue, sense, AttributionKind.SOURCE_PHRASE, -1, content));
    }
  }

  /** Behind a colon the quotation alone, else the sentence around the phrase. */
  private List<Span> content(Tree tree, int from, int to) {
    int next = tree.chunkIndex(to - 1) + 1;
    if (next < tree.chunks().size()
        && tree.chunks().get(next) instanceof Chunk.Mark mark
        && mark.words().equals(":")) {
      int end = mark.end();
      List<Span> quoted = quoted(tree, end);
      return quoted.isEmpty() ? Spans.between(tree, end, tree.tokens().size()) : quoted;
    }
    return Contents.besides(tree, from, to);
  }

  /** The quotation that opens at a token or right behind it. */
  private List<Span> quoted(Tree tree, int at) {
    if (at >= tree.tokens().size()) {
      return List.of();
    }
    Span opening = Spans.of(tree, at, Math.min(tree.tokens().size(), at + 2));
    return scene.quotes().stream().filter(opening::overlaps).toList();
  }
}
