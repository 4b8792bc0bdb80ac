package org.stanceline.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Mention;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.grammar.Valency;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/** Who is quoted where: for each quotation of an article its speaker, if the text tells. */
final class Speakers {
  /** Quotations shorter than this are words in scare quotes, not speech. */
  private static final int SHORTEST = 25;

  /** Shorter ones than this are no speech, whatever stands beside them. */
  private static final int BRIEF = 3;

  /** A report within so many characters belongs to the quotation before it. */
  private static final int TOUCHING = 4;

  /** Longer ones are speech even without a finite verb. */
  private static final int LONG = 50;

  private final Scene scene;
  private final Naming naming;
  private final Valency valency;
  private final Senses senses;
  private final Map<Integer, Speaker> byQuote = new HashMap<>();

  /**
   * Somebody quoted, and the word that says so.
   *
   * @param others who say it together with the first
   * @param sense of that word; null where the lexicon does not have it
   * @param verb index of that word in its sentence
   */
  record Speaker(
      Mention mention,
      List<Mention> others,
      String cue,
      @Nullable SenseClass sense,
      int sentence,
      int verb) {
    /** Whether a position was found as what this speaker says, by the same word. */
    boolean says(Found found) {
      return cue.equals(found.cue()) && mention.actorId().equals(found.holder().actorId());
    }
  }

  /** Who stands behind a head of a sentence. */
  interface Naming {
    Optional<Mention> at(int sentence, int head);
  }

  Speakers(Scene scene, Lexicon lexicon) {
    this(scene, lexicon, scene::mention);
  }

  /**
   * Finds the speakers of an article.
   *
   * @param naming whom a subject names; a subject that names nobody speaks nowhere
   */
  Speakers(Scene scene, Lexicon lexicon, Naming naming) {
    this.scene = scene;
    this.naming = naming;
    this.valency = lexicon;
    this.senses = new Senses(lexicon);
    for (int q = 0; q < scene.quotes().size(); q++) {
      Span quote = scene.quotes().get(q);
      Speaker found = saysSomething(quote) ? find(q) : quote.length() >= BRIEF ? beside(q) : null;
      if (found != null) {
        byQuote.put(q, found);
      }
    }
  }

  private Speaker speaker(Mention mention, int sentence, int verb) {
    Tree tree = scene.tree(sentence);
    int subject = tree.clause(verb).map(Clause::subject).orElse(-1);
    return new Speaker(
        mention,
        subject < 0
            ? List.of()
            : tree.members(subject).stream()
                .filter(member -> member != subject)
                .flatMap(member -> scene.mention(sentence, member).stream())
                .toList(),
        tree.token(verb).form(),
        reporting(tree, verb).map(LexicalEntry::sense).orElse(null),
        sentence,
        verb);
  }

  /** The sense in which a verb reports: "avertit que", before that of "avertit contre". */
  private Optional<LexicalEntry> reporting(Tree tree, int verb) {
    return senses.verb(tree, verb, "that").or(() -> senses.any(tree, verb));
  }

  /** The speaker of a quotation by its number. */
  Optional<Speaker> of(int quote) {
    return Optional.ofNullable(byQuote.get(quote));
  }

  /** The speaker of the quotation that holds a token. */
  Optional<Speaker> of(int sentence, Token token) {
    int quote = scene.quoteOf(token);
    if (quote < 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(byQuote.get(quote));
  }

  /** Whether a quotation is speech rather than words in scare quotes. */
  private boolean saysSomething(Span quote) {
    if (quote.length() >= LONG || behindColon(quote)) {
      return true;
    }
    for (int s = 0; s < scene.size(); s++) {
      for (Token token : scene.sentence(s).tokens()) {
        if (quote.contains(token.span())
            && (token.pos() == org.stanceline.text.Pos.VERB
                || token.pos() == org.stanceline.text.Pos.AUX)
            && (token.morph().mood().finite()
                || token.morph().mood() == org.stanceline.text.Morph.Mood.INFINITIVE)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "was very clear: « No talks »": what stands behind a colon is said, verb or not. */
  private boolean behindColon(Span quote) {
    for (int s = 0; s < scene.size(); s++) {
      if (!scene.sentence(s).span().contains(quote)) {
        continue;
      }
      String last = "";
      for (Token token : scene.sentence(s).tokens()) {
        boolean mark = token.pos() == org.stanceline.text.Pos.PUNCT;
        if (token.start() >= quote.start() && !mark) {
          break;
        }
        last = mark && token.form().equals(":") ? ":" : mark ? last : "";
      }
      return last.equals(":");
    }
    return false;
  }

  /** "Not one more bullet," says X: words without a verb, and the report right beside them. */
  private @Nullable Speaker beside(int q) {
    Span quote = scene.quotes().get(q);
    for (int s = 0; s < scene.size(); s++) {
      Tree tree = scene.tree(s);
      for (Clause clause : tree.clauses()) {
        Token verb = tree.token(clause.verbal().start());
        boolean right = verb.start() >= quote.end() && verb.start() - quote.end() <= TOUCHING;
        if (right
            && clause.finite()
            && clause.subject() >= 0
            && (valency.reports(tree.tokens(), clause.verb())
                || valency.takes(tree.tokens(), clause.verb(), "that"))
            && tree.dependents(clause.verb(), Relation.THAT).isEmpty()) {
          Optional<Mention> subject = naming.at(s, clause.subject());
          if (subject.isPresent()) {
            return speaker(subject.get(), s, clause.verb());
          }
        }
      }
    }
    return null;
  }

  /** "« … », selon X": the source phrase right behind the quotation. */
  private @Nullable Speaker source(int s, Span quote) {
    Tree tree = scene.tree(s);
    for (int i = 0; i < tree.tokens().size(); i++) {
      if (tree.relation(i) != Relation.SOURCE || tree.headOf(i) != i) {
        continue;
      }
      int start = tree.token(tree.chunk(i).start()).start();
      if (start >= quote.end() && start - quote.end() <= TOUCHING) {
        Optional<Mention> named = scene.mention(s, i);
        if (named.isPresent()) {
          return speaker(named.get(), s, tree.chunk(i).start());
        }
      }
    }
    return null;
  }

  private @Nullable Speaker find(int q) {
    Span quote = scene.quotes().get(q);
    int from = -1;
    int to = -1;
    for (int s = 0; s < scene.size(); s++) {
      Span span = scene.sentence(s).span();
      if (span.start() < quote.end() + 2 && quote.start() < span.end() + 2) {
        from = from < 0 ? s : from;
        to = s;
      }
    }
    if (from < 0) {
      return null;
    }
    // The attribution stands behind the quotation, inside it as an inserted clause, or before it.
    Speaker found = source(to, quote);
    if (found == null) {
      found = clauseNear(to, quote, true);
    }
    if (found == null && from != to) {
      found = clauseNear(from, quote, true);
    }
    for (int s = from; s <= to && found == null; s++) {
      found = inserted(s, quote);
    }
    if (found == null && to + 1 < scene.size() && samePlace(to, to + 1)) {
      found = opening(to + 1, quote);
    }
    if (found == null && from > 0 && endsWithColon(from - 1)) {
      found = anySubject(from - 1);
    }
    if (found == null && q > 0 && byQuote.containsKey(q - 1)) {
      Span before = scene.quotes().get(q - 1);
      int last = sentenceAt(before.end());
      boolean near =
          last >= 0
              && scene.sentence(from).paragraph() - scene.sentence(last).paragraph() <= 1
              && quote.start() - before.end() < 400;
      if (near && (from == last || startsWith(from, quote))) {
        found = byQuote.get(q - 1);
      }
    }
    if (found == null
        && quote.length() >= SHORTEST
        && from > 0
        && samePlace(from - 1, from)
        && startsWith(from, quote)) {
      found = anySubject(from - 1);
    }
    return found;
  }

  private boolean startsWith(int sentence, Span quote) {
    return quote.start() - scene.sentence(sentence).span().start() <= 2;
  }

  private boolean samePlace(int a, int b) {
    return scene.sentence(a).paragraph() == scene.sentence(b).paragraph();
  }

  private int sentenceAt(int offset) {
    for (int s = 0; s < scene.size(); s++) {
      if (scene.sentence(s).span().end() + 1 >= offset) {
        return s;
      }
    }
    return -1;
  }

  private boolean endsWithColon(int sentence) {
    Tree tree = scene.tree(sentence);
    int last = tree.tokens().size() - 1;
    return last >= 0 && tree.token(last).form().equals(":");
  }

  /** A clause outside the quotation in its own sentence, the nearest first. */
  private @Nullable Speaker clauseNear(int s, Span quote, boolean anyVerb) {
    Tree tree = scene.tree(s);
    Speaker best = null;
    int nearest = Integer.MAX_VALUE;
    for (Clause clause : tree.clauses()) {
      Token verb = tree.token(clause.verb());
      if (!clause.finite() || scene.quoteOf(verb) >= 0 || clause.subject() < 0) {
        continue;
      }
      boolean reports = valency.reports(tree.tokens(), clause.verb());
      int distance =
          verb.start() >= quote.end()
              ? verb.start() - quote.end()
              : verb.end() <= quote.start() ? quote.start() - verb.end() : 0;
      if (tree.relation(clause.verb()) == Relation.RELATIVE) {
        distance += 60;
      }
      if (!reports) {
        distance += 80;
      }
      Optional<Mention> subject = naming.at(s, clause.subject());
      if (subject.isPresent() && distance < nearest && (reports || anyVerb)) {
        nearest = distance;
        best = speaker(subject.get(), s, clause.verb());
      }
    }
    return best;
  }

  /** "…, a-t-il dit, …" between the marks. */
  private @Nullable Speaker inserted(int s, Span quote) {
    Tree tree = scene.tree(s);
    for (Clause clause : tree.clauses()) {
      Token verb = tree.token(clause.verb());
      boolean inverted = clause.verbal().inverted() >= 0;
      if (!quote.contains(verb.span())
          || !(valency.reports(tree.tokens(), clause.verb()) || inverted)
          || clause.subject() < 0) {
        continue;
      }
      boolean behind = clause.subject() > clause.verbal().first();
      int before = tree.chunkIndex(clause.verb()) - 1;
      boolean comma =
          before >= 0
              && tree.chunks().get(before) instanceof Chunk.Mark mark
              && mark.kind() == Chunk.Kind.COMMA;
      if (behind && comma) {
        Optional<Mention> subject = naming.at(s, clause.subject());
        if (subject.isPresent()) {
          return speaker(subject.get(), s, clause.verb());
        }
      }
    }
    return null;
  }

  /** The next sentence opens with the attribution: "… ." A dit le ministre. */
  private @Nullable Speaker opening(int s, Span quote) {
    Tree tree = scene.tree(s);
    for (Clause clause : tree.clauses()) {
      Token verb = tree.token(clause.verb());
      if (valency.reports(tree.tokens(), clause.verb())
          && clause.subject() >= 0
          && scene.quoteOf(verb) < 0
          && verb.start() - quote.end() < 80
          && tree.dependents(clause.verb(), Relation.THAT).isEmpty()
          && tree.dependents(clause.verb(), Relation.OBJECT).isEmpty()) {
        Optional<Mention> subject = naming.at(s, clause.subject());
        if (subject.isPresent()) {
          return speaker(subject.get(), s, clause.verb());
        }
      }
    }
    return null;
  }

  private @Nullable Speaker anySubject(int s) {
    Tree tree = scene.tree(s);
    Speaker best = null;
    for (Clause clause : tree.clauses()) {
      Token verb = tree.token(clause.verb());
      if (clause.finite() && clause.subject() >= 0 && scene.quoteOf(verb) < 0) {
        Optional<Mention> subject = naming.at(s, clause.subject());
        if (subject.isPresent()
            && (best == null || valency.reports(tree.tokens(), clause.verb()))) {
          best = speaker(subject.get(), s, clause.verb());
        }
      }
    }
    return best;
  }
}
