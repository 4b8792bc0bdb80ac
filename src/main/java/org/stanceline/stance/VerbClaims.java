package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Span;

/** What verbs attribute to those who do them: reports, wishes, demands and acts. */
final class VerbClaims {
  /** The mark and the space before a quotation. */
  private static final int MARK = 2;

  private final Scene scene;
  private final Lexicon lexicon;
  private final Senses senses;
  private final Doers doers;
  private final Charges charges;
  private final Claims claims;

  /** Quotations by the verb that introduces them, as {@code sentence:verb}. */
  private final Map<String, List<Span>> quoted;

  VerbClaims(
      Scene scene,
      Lexicon lexicon,
      Senses senses,
      Doers doers,
      Charges charges,
      Claims claims,
      Map<String, List<Span>> quoted) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.senses = senses;
    this.doers = doers;
    this.charges = charges;
    this.claims = claims;
    this.quoted = quoted;
  }

  /** What one verb shows: how it attributes, in which sense, and what. */
  private record Reading(
      AttributionKind kind,
      @Nullable SenseClass sense,
      int complement,
      List<Span> content,
      int source) {
    /** With whoever does what the verb says as its source. */
    Reading(AttributionKind kind, @Nullable SenseClass sense, int complement, List<Span> content) {
      this(kind, sense, complement, content, -1);
    }
  }

  void in(int s, Consumer<Claim> out) {
    Tree tree = scene.tree(s);
    for (Clause clause : tree.clauses()) {
      read(s, clause)
          .ifPresent(
              reading -> {
                List<Integer> sources =
                    reading.source() >= 0
                        ? tree.members(reading.source())
                        : doers.of(s, clause.verb());
                for (int source : sources) {
                  out.accept(claim(s, source, clause.verb(), reading));
                }
              });
    }
  }

  private Claim claim(int s, int source, int verb, Reading reading) {
    return claims.of(
        s,
        source,
        verb,
        cue(scene.tree(s), verb, reading),
        reading.sense(),
        reading.kind(),
        reading.complement(),
        reading.content());
  }

  /** The verb; with "is ready" also what the copula says. */
  private static Span cue(Tree tree, int verb, Reading reading) {
    Span span = Spans.verb(tree, verb);
    int governor = reading.complement() < 0 ? -1 : tree.governor(reading.complement());
    return governor > verb
            && tree.governor(governor) == verb
            && tree.relation(governor) == Relation.PREDICATE
        ? span.union(tree.token(governor).span())
        : span;
  }

  private Optional<Reading> read(int s, Clause clause) {
    Tree tree = scene.tree(s);
    int verb = clause.verb();
    List<Span> quotes = quoted.getOrDefault(s + ":" + verb, List.of());
    Optional<Reading> clausal = clausal(tree, verb);
    if (clausal.isPresent() && (quotes.isEmpty() || !isQuoted(clausal.get(), quotes))) {
      return clausal;
    }
    if (!quotes.isEmpty()) {
      return Optional.of(
          new Reading(
              AttributionKind.DIRECT,
              reporting(tree, verb),
              -1,
              quotes,
              Inversions.speaker(scene, lexicon, s, clause).orElse(-1)));
    }
    return misread(s, clause)
        .or(() -> inserted(tree, clause))
        .or(() -> undergone(tree, clause))
        .or(() -> done(tree, clause) ? conduct(tree, verb) : Optional.empty())
        .or(() -> wished(tree, verb))
        .or(() -> done(tree, clause) ? acted(tree, verb) : Optional.empty());
  }

  /** "said that …", "asked whether …". */
  private Optional<Reading> clausal(Tree tree, int verb) {
    for (Relation relation : List.of(Relation.THAT, Relation.WHETHER)) {
      for (int below : tree.dependents(verb, relation)) {
        if (below < verb) {
          continue;
        }
        String frame = claims.asks(tree, verb, below) ? "si" : Senses.frame(tree, below);
        Optional<LexicalEntry> entry =
            senses
                .explicit(tree, verb, frame)
                .or(() -> senses.verb(tree, verb, frame))
                .or(() -> senses.any(tree, verb).filter(e -> e.sense().kind().reports()))
                .filter(e -> attributes(e.sense().kind()));
        if (entry.isPresent()) {
          return Optional.of(
              new Reading(
                  AttributionKind.INDIRECT,
                  entry.get().sense(),
                  below,
                  Contents.clause(tree, verb, below)));
        }
      }
    }
    return Optional.empty();
  }

  /** "…, said X": the sentence around it, whatever marks translation has dropped. */
  private Optional<Reading> inserted(Tree tree, Clause clause) {
    int verb = clause.verb();
    List<Integer> told = tree.dependents(verb, Relation.PARENTHETIC);
    if (told.isEmpty() || !lexicon.reports(tree.tokens(), verb) || follows(tree, clause)) {
      return Optional.empty();
    }
    int first = told.get(0);
    List<Span> content =
        first > verb
                && clause.verbal().inverted() < 0
                && clause.subject() >= 0
                && clause.subject() < verb
                && told.size() == 1
            ? Contents.clause(tree, verb, first)
            : Contents.around(tree, clause, clause.subject());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(AttributionKind.INDIRECT, reporting(tree, verb), first, content));
  }

  /** "…, and revealed details": what a conjunction joins is no inserted report. */
  private static boolean follows(Tree tree, Clause clause) {
    int before = tree.chunkIndex(clause.verbal().start()) - 1;
    return before >= 0
        && tree.chunks().get(before) instanceof Chunk.Mark mark
        && (mark.kind() == Chunk.Kind.AND || mark.kind() == Chunk.Kind.BUT)
        && mark.start() > 0;
  }

  /** What follows a colon is the quotation alone, although the tree has a clause there. */
  private static boolean isQuoted(Reading reading, List<Span> quotes) {
    return reading.content().stream()
        .allMatch(
            span ->
                quotes.stream()
                    .anyMatch(q -> span.start() >= q.start() - MARK && span.start() < q.end()));
  }

  /** ", écrit X", "X, the mayor said, …": a report that the tree gives to another subject. */
  private Optional<Reading> misread(int s, Clause clause) {
    Tree tree = scene.tree(s);
    return Inversions.speaker(scene, lexicon, s, clause)
        .map(
            speaker ->
                new Reading(
                    AttributionKind.INDIRECT,
                    reporting(tree, clause.verb()),
                    -1,
                    Contents.around(tree, clause, speaker),
                    speaker))
        .filter(reading -> !reading.content().isEmpty());
  }

  /** "is opposed to …", "est favorable à …": a participle that says what its subject is like. */
  private Optional<Reading> undergone(Tree tree, Clause clause) {
    if (!clause.passive()
        || clause.subject() < 0
        || !tree.dependents(clause.verb(), Relation.AGENT).isEmpty()) {
      return Optional.empty();
    }
    for (int below : complements(tree, clause.verb())) {
      Optional<LexicalEntry> entry =
          senses
              .adjective(tree, clause.verb(), Senses.frame(tree, below))
              .filter(e -> attributes(e.sense().kind()));
      if (entry.isPresent()) {
        return Optional.of(
            new Reading(
                AttributionKind.INDIRECT,
                entry.get().sense(),
                below,
                content(tree, clause.verb(), below),
                clause.subject()));
      }
    }
    return Optional.empty();
  }

  /** The sense in which a verb introduces words, if the lexicon has one. */
  private @Nullable SenseClass reporting(Tree tree, int verb) {
    return senses
        .verb(tree, verb, "that")
        .filter(e -> attributes(e.sense().kind()))
        .or(() -> senses.any(tree, verb).filter(e -> attributes(e.sense().kind())))
        .map(LexicalEntry::sense)
        .orElse(null);
  }

  /** "wants to …", "rejects …", "calls on X to …". */
  private Optional<Reading> wished(Tree tree, int verb) {
    for (int below : complements(tree, verb)) {
      Optional<LexicalEntry> entry =
          senses
              .verb(
                  tree,
                  verb,
                  Senses.frame(tree, below),
                  kind -> attributes(kind) && kind != SenseKind.CONDUCT)
              .filter(e -> !e.names(tree.token(below)) || e.more().size() > 1);
      if (entry.isPresent()) {
        return Optional.of(
            new Reading(
                AttributionKind.INDIRECT, entry.get().sense(), below, content(tree, verb, below)));
      }
    }
    return predicate(tree, verb).or(() -> voiced(tree, verb));
  }

  /** "is ready to …", "is opposed to …". */
  private Optional<Reading> predicate(Tree tree, int copula) {
    for (int said : tree.dependents(copula, Relation.PREDICATE)) {
      if (Senses.isVerb(tree, said)) {
        continue;
      }
      List<Integer> about = new ArrayList<>(complements(tree, said));
      about.addAll(tree.dependents(said, Relation.THAT));
      about.addAll(complements(tree, copula));
      for (int below : about) {
        String frame = Senses.frame(tree, below);
        Optional<LexicalEntry> entry =
            senses
                .adjective(tree, said, frame)
                .or(() -> senses.noun(tree, said, frame))
                .filter(e -> attributes(e.sense().kind()));
        if (entry.isPresent() && below > said) {
          return reading(entry.get(), tree, said, below);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> reading(LexicalEntry entry, Tree tree, int above, int below) {
    return Optional.of(
        new Reading(AttributionKind.INDIRECT, entry.sense(), below, content(tree, above, below)));
  }

  /** "issued an ultimatum to …", "a lancé un appel à …": the noun is the position. */
  private Optional<Reading> voiced(Tree tree, int verb) {
    for (int object : tree.dependents(verb, Relation.OBJECT)) {
      Optional<LexicalEntry> alone =
          senses.any(tree, object).filter(e -> e.sense().kind().takesPosition());
      if (tree.dependents(object).isEmpty() && alone.isPresent() && claims.lends(tree, verb)) {
        return reading(alone.get(), tree, verb, object);
      }
      for (int below : tree.dependents(object)) {
        Optional<LexicalEntry> entry =
            senses
                .noun(tree, object, Senses.frame(tree, below))
                .filter(e -> attributes(e.sense().kind()));
        if (entry.isPresent() && claims.lends(tree, verb)) {
          return reading(entry.get(), tree, object, below);
        }
      }
    }
    return Optional.empty();
  }

  /** What is wanted, feared or asked for is no act that was done. */
  private boolean done(Tree tree, Clause clause) {
    Relation relation = tree.relation(clause.verb());
    if (relation == Relation.PARTICIPLE) {
      return true;
    }
    boolean wished =
        relation == Relation.THAT
            && senses
                .verb(
                    tree,
                    tree.governor(clause.verb()),
                    "that",
                    kind -> attributes(kind) && kind != SenseKind.CONDUCT)
                .filter(e -> e.sense().kind().wishes())
                .isPresent();
    return clause.finite()
        && !wished
        && relation != Relation.INFINITIVE
        && relation != Relation.PURPOSE;
  }

  /** "attacked …", "accused …": what is done to somebody. */
  private Optional<Reading> conduct(Tree tree, int verb) {
    return charges
        .charged(tree, verb)
        .filter(e -> e.sense().kind() == SenseKind.CONDUCT)
        .map(
            e -> {
              int complement =
                  complements(tree, verb).stream()
                      .filter(
                          d ->
                              tree.relation(d) == Relation.OBJECT
                                  || e.frames().contains(Senses.frame(tree, d)))
                      .findFirst()
                      .orElse(-1);
              List<Span> content = suffered(tree, verb, complement);
              return new Reading(AttributionKind.ACT, e.sense(), complement, content);
            });
  }

  /** The one who undergoes it, or the verb where nobody does. */
  private static List<Span> suffered(Tree tree, int verb, int complement) {
    Optional<Clause> passive = tree.clause(verb).filter(c -> c.passive() && c.subject() >= 0);
    return passive.isPresent()
        ? List.of(Spans.source(tree, passive.get().subject()))
        : complement < 0 ? List.of(Spans.verb(tree, verb)) : content(tree, verb, complement);
  }

  /** "imposed sanctions on …", "lifted the curfew": done to a thing that favours or harms. */
  private Optional<Reading> acted(Tree tree, int verb) {
    for (int below : complements(tree, verb)) {
      Optional<LexicalEntry> entry =
          senses
              .verb(tree, verb, Senses.frame(tree, below))
              .filter(e -> e.sense().kind() == SenseKind.ACT);
      boolean lends = claims.does(tree, verb) && tree.relation(below) == Relation.OBJECT;
      if ((entry.isPresent() || lends) && charges.of(tree, below) != 0) {
        return Optional.of(
            new Reading(
                AttributionKind.ACT,
                entry.map(LexicalEntry::sense).orElse(null),
                below,
                content(tree, verb, below)));
      }
    }
    return Optional.empty();
  }

  private static List<Span> content(Tree tree, int cue, int below) {
    return tree.chunk(below) instanceof Chunk.Verbal
        ? Contents.clause(tree, cue, below)
        : Contents.phrase(tree, cue, below);
  }

  private static boolean attributes(SenseKind kind) {
    return switch (kind) {
      case SPEECH, BELIEF, ATTITUDE, URGING, DEFERRAL, CONDUCT -> true;
      case ACT, EVALUATION, MODAL, OUTCOME -> false;
    };
  }

  /** Complements of a word: infinitives first, then objects, then those with a preposition. */
  private static List<Integer> complements(Tree tree, int word) {
    List<Integer> out = new ArrayList<>();
    for (Relation relation :
        List.of(
            Relation.INFINITIVE,
            Relation.OBJECT,
            Relation.OBLIQUE,
            Relation.MODIFIER,
            Relation.PURPOSE)) {
      out.addAll(tree.dependents(word, relation));
    }
    return out;
  }
}
