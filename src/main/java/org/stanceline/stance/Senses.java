package org.stanceline.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/** Chooses the sense of a word by the complement on which it acts. */
final class Senses {

  private final Lexicon lexicon;

  Senses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The sense of a verb toward a complement.
   *
   * @param frame how the complement hangs on it: object, that, inf, subject, or a preposition
   */
  Optional<LexicalEntry> verb(Tree tree, int verb, String frame) {
    Token token = tree.token(verb);
    boolean reflexive = tree.clause(verb).map(Clause::reflexive).orElse(false);
    return choose(tree, verb, lexicon.verbs(token), frame, reflexive);
  }

  /**
   * The sense of a verb together with the infinitive on it, as in "refuser de commenter".
   *
   * @param frame how the complement hangs on the infinitive
   */
  Optional<LexicalEntry> joint(Tree tree, int verb, int infinitive, String frame) {
    return lexicon.verbs(tree.token(verb)).stream()
        .filter(e -> e.more().contains(tree.token(infinitive).lemma()))
        .filter(e -> e.frames().contains(frame) && follows(tree, verb, e.more()))
        .findFirst();
  }

  /** The same among senses of some kinds. */
  Optional<LexicalEntry> verb(
      Tree tree, int verb, String frame, java.util.function.Predicate<SenseKind> kinds) {
    boolean reflexive = tree.clause(verb).map(Clause::reflexive).orElse(false);
    List<LexicalEntry> entries =
        lexicon.verbs(tree.token(verb)).stream().filter(e -> kinds.test(e.sense().kind())).toList();
    return choose(tree, verb, entries, frame, reflexive);
  }

  /** The sense that names a frame among its own. */
  Optional<LexicalEntry> explicit(Tree tree, int verb, String frame) {
    return lexicon.verbs(tree.token(verb)).stream()
        .filter(e -> e.frames().contains(frame) && follows(tree, verb, e.more()))
        .filter(e -> !e.reflexive() || tree.clause(verb).map(Clause::reflexive).orElse(false))
        .findFirst();
  }

  /** Whether the last word of an entry is the marker of an infinitive that must follow it. */
  private static boolean marks(Tree tree, int word, LexicalEntry entry) {
    String last = entry.more().get(entry.more().size() - 1);
    for (int dependent : tree.dependents(word, Relation.INFINITIVE)) {
      if (tree.preposition(dependent).equals(last)) {
        return true;
      }
    }
    return false;
  }

  Optional<LexicalEntry> noun(Tree tree, int noun, String frame) {
    List<LexicalEntry> entries = lexicon.nouns(tree.token(noun));
    Optional<LexicalEntry> found = choose(tree, noun, entries, frame, false);
    // "interdiction de négocier" as "interdiction de vente": the noun takes both alike.
    return found.isEmpty() && frame.equals("inf")
        ? choose(tree, noun, entries, lexicon.genitive(), false)
        : found;
  }

  Optional<LexicalEntry> adjective(Tree tree, int adjective, String frame) {
    return choose(tree, adjective, lexicon.adjectives(tree.token(adjective)), frame, false);
  }

  /** Any sense of a word, whatever the complement: what a bare cue shows. */
  Optional<LexicalEntry> any(Tree tree, int word) {
    boolean reflexive = tree.clause(word).map(Clause::reflexive).orElse(false);
    return lexicon.entries(tree.tokens(), word).stream()
        .filter(e -> (reflexive || !e.reflexive()) && follows(tree, word, e.more()))
        .findFirst();
  }

  /** A sense that needs no complement: "voted against", "s'est abstenu". */
  Optional<LexicalEntry> bare(Tree tree, int word) {
    return lexicon.entries(tree.tokens(), word).stream()
        .filter(e -> isBare(e) && follows(tree, word, e.more()))
        .filter(e -> !e.frames().contains("denied") || denied(tree, word))
        .filter(e -> standsAlone(tree, word, e) && !takesUp(tree, word, e))
        .findFirst();
  }

  /** A sense by which somebody sides with, or against, what was told before: "donner raison". */
  Optional<LexicalEntry> echo(Tree tree, int word) {
    return lexicon.entries(tree.tokens(), word).stream()
        .filter(e -> e.frames().contains("echo") && follows(tree, word, e.more()))
        .findFirst();
  }

  /** What a word says of the thing it is said of: a judgement, or a thing good or bad to have. */
  Optional<LexicalEntry> judgement(Tree tree, int head) {
    for (int i = tree.chunk(head).start(); i < head; i++) {
      // "the least bad way": the words of a phrase together before any of them alone.
      Optional<LexicalEntry> together = said(tree, i).filter(e -> !e.more().isEmpty());
      if (together.isPresent()) {
        return together;
      }
    }
    Optional<LexicalEntry> own =
        adjective(tree, head, "").filter(Senses::judges).or(() -> said(tree, head));
    if (own.isPresent() || !(tree.chunk(head) instanceof Chunk.Phrase phrase)) {
      return own;
    }
    // "a beautiful thing", "une mauvaise idée"
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (i != head && tree.token(i).pos() == Pos.ADJ) {
        Optional<LexicalEntry> attribute = said(tree, i);
        if (attribute.isPresent()) {
          return attribute;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LexicalEntry> said(Tree tree, int word) {
    // « d'absurde » is read as a noun.
    return Stream.concat(
            lexicon.entries(tree.tokens(), word).stream(),
            lexicon.adjectives(tree.token(word)).stream())
        .filter(e -> judges(e) && follows(tree, word, e.more()))
        .findFirst();
  }

  private static boolean judges(LexicalEntry entry) {
    return entry.sense().kind() == SenseKind.EVALUATION
        || entry.sense().kind() == SenseKind.OUTCOME;
  }

  /** Whether a noun names a thing that is good or bad to have. */
  Optional<LexicalEntry> outcome(Tree tree, int noun) {
    return lexicon.entries(tree.tokens(), noun).stream()
        .filter(
            e ->
                e.sense().kind() == SenseKind.OUTCOME
                    || (e.sense().kind() == SenseKind.EVALUATION && e.frames().contains("subject")))
        .filter(e -> follows(tree, noun, e.more()))
        .findFirst();
  }

  /** Whether a word by itself declines to take a side. */
  boolean evades(Tree tree, int word) {
    return bare(tree, word).filter(e -> e.sense().kind() == SenseKind.DEFERRAL).isPresent();
  }

  /** "n'a pas répondu": some words decline only where they are denied. */
  private static boolean denied(Tree tree, int word) {
    return tree.clause(word).map(Clause::negated).orElse(false)
        || Senses.isPhrase(tree, word)
        || (tree.governor(word) >= 0
            && tree.clause(tree.governor(word)).map(Clause::negated).orElse(false));
  }

  private static boolean isBare(LexicalEntry entry) {
    boolean evades = entry.sense().kind() == SenseKind.DEFERRAL && !entry.more().isEmpty();
    return evades || entry.frames().contains("bare");
  }

  /** "is not open for spies" is no "be for": the last word has a phrase of its own. */
  private static boolean takesUp(Tree tree, int word, LexicalEntry entry) {
    if (entry.more().isEmpty() || tree.token(word).pos() != Pos.AUX) {
      return false;
    }
    String last = entry.more().get(entry.more().size() - 1);
    for (int i = word + 1; i < Math.min(tree.tokens().size(), word + Lexicon.WINDOW); i++) {
      if (Lexicon.is(tree.token(i), last)) {
        return tree.chunk(i) instanceof Chunk.Phrase phrase && phrase.preposition() == i;
      }
    }
    return false;
  }

  /** Whether nothing but the entry's own words stands beside a word as its complement. */
  private static boolean standsAlone(Tree tree, int word, LexicalEntry entry) {
    return tree.dependents(word).stream()
        .filter(
            d ->
                switch (tree.relation(d)) {
                  case OBJECT, THAT, WHETHER, INFINITIVE, PARENTHETIC -> true;
                  case OBLIQUE -> entry.frames().contains(tree.preposition(d));
                  case SUBJECT,
                      MODIFIER,
                      AGENT,
                      PREDICATE,
                      COORDINATE,
                      APPOSITION,
                      PURPOSE,
                      PARTICIPLE,
                      RELATIVE,
                      ADVERBIAL,
                      SOURCE,
                      ROOT ->
                      false;
                })
        .allMatch(d -> entry.names(tree.token(d)));
  }

  /** Whether a verb by itself says that something must be. */
  boolean modal(Tree tree, int verb) {
    return lexicon.verbs(tree.token(verb)).stream()
        .anyMatch(e -> e.more().isEmpty() && e.sense().kind() == SenseKind.MODAL);
  }

  /** A fixed phrase that begins within the tokens, the longest first. */
  Optional<LexicalEntry> phrase(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      for (LexicalEntry entry : lexicon.phrases(tree.token(i))) {
        if (adjacent(tree, i, entry.more())) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LexicalEntry> choose(
      Tree tree, int word, List<LexicalEntry> entries, String frame, boolean reflexive) {
    for (LexicalEntry entry : entries) {
      if (entry.reflexive() != reflexive && entry.reflexive()) {
        continue;
      }
      if (reflexive && !entry.reflexive() && entries.stream().anyMatch(LexicalEntry::reflexive)) {
        continue;
      }
      if (!follows(tree, word, entry.more()) && !reaches(tree, word, entry, frame)) {
        continue;
      }
      if (entry.frames().contains("denied") && !denied(tree, word)) {
        continue;
      }
      if (accepts(entry, frame)) {
        if (frame.equals("inf")
            && !entry.more().isEmpty()
            && tree.isMarker(entry.more().get(entry.more().size() - 1))
            && !marks(tree, word, entry)) {
          continue;
        }
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static boolean accepts(LexicalEntry entry, String frame) {
    Set<String> frames = entry.frames();
    return entry.endsIn(frame)
        || (frame.equals("si") && frames.contains("that"))
        || frames.contains(frame)
        || frames.contains("addressee-" + frame)
        || (frames.isEmpty() && !entry.more().isEmpty())
        // A multi-word verb takes up its own preposition: the complement counts as its object.
        || (!entry.more().isEmpty() && frame.equals("object") && !frames.contains("echo"));
  }

  /** Whether the further words of an entry follow a word. */
  boolean follow(Tree tree, int word, LexicalEntry entry) {
    return follows(tree, word, entry.more());
  }

  /** Whether the words follow near a word, with no mark and no other verb between. */
  private static boolean follows(Tree tree, int word, List<String> more) {
    return Lexicon.follow(
        tree.tokens(),
        word,
        more,
        at ->
            (tree.token(at).pos() == Pos.PUNCT
                    && !Lexicon.isQuote(tree.token(at))
                    && !inserts(tree, at))
                || (at > word + 1
                    && tree.chunk(at) instanceof Chunk.Verbal
                    && tree.chunkIndex(at) != tree.chunkIndex(word)));
  }

  /**
   * "voted in favour of" as "vote for": the complement hangs on the word by what the entry ends in.
   */
  private static boolean reaches(Tree tree, int word, LexicalEntry entry, String frame) {
    List<String> more = entry.more();
    return entry.endsIn(frame)
        && tree.tokens().stream().skip(word + 1L).noneMatch(t -> Lexicon.is(t, frame))
        && follows(tree, word, more.subList(0, more.size() - 1));
  }

  /** "ne posera, lui, aucune pierre": a comma of a pair around one or two words. */
  private static boolean inserts(Tree tree, int at) {
    return isComma(tree, at)
        && (isComma(tree, at + 2)
            || isComma(tree, at - 2)
            || isComma(tree, at + 3)
            || isComma(tree, at - 3));
  }

  private static boolean isComma(Tree tree, int at) {
    return at >= 0 && at < tree.tokens().size() && tree.token(at).form().equals(",");
  }

  private static boolean adjacent(Tree tree, int word, List<String> more) {
    int at = word + 1;
    for (String wanted : more) {
      if (at >= tree.tokens().size() || !Lexicon.is(tree.token(at), wanted)) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** The frame by which a dependent hangs on a word. */
  static String frame(Tree tree, int dependent) {
    return switch (tree.relation(dependent)) {
      case OBJECT -> "object";
      case SUBJECT -> "subject";
      case THAT, PARENTHETIC -> "that";
      case WHETHER -> "si";
      case INFINITIVE ->
          tree.isMarker(tree.preposition(dependent)) || tree.preposition(dependent).isEmpty()
              ? "inf"
              : tree.preposition(dependent);
      case PURPOSE, OBLIQUE, MODIFIER, AGENT, SOURCE ->
          tree.preposition(dependent).isEmpty() ? "object" : tree.preposition(dependent);
      case PREDICATE, COORDINATE, APPOSITION, PARTICIPLE, RELATIVE, ADVERBIAL, ROOT -> "";
    };
  }

  /** Whether a head is the verb of a clause rather than a noun phrase or adjective. */
  static boolean isVerb(Tree tree, int head) {
    return tree.chunk(head) instanceof Chunk.Verbal;
  }

  /** Whether a head is a noun phrase. */
  static boolean isPhrase(Tree tree, int head) {
    return tree.chunk(head) instanceof Chunk.Phrase;
  }
}
