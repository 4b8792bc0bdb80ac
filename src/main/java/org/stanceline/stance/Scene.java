package org.stanceline.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Cast;
import org.stanceline.actor.Mention;
import org.stanceline.actor.Nominal;
import org.stanceline.config.Component;
import org.stanceline.config.Components;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Quotes;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.grammar.Valency;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/** One article as the extraction sees it: trees, who is named where, and its quotations. */
final class Scene {
  private static final int REACH = 700;

  private final List<Sentence> sentences;
  private final List<Tree> trees;
  private final List<Map<Integer, Mention>> mentions = new ArrayList<>();
  private final Several several;
  private final List<Span> quotes;
  private final FunctionWords words;
  private final Valency valency;
  private final Cast cast;

  Scene(
      String text,
      List<Sentence> sentences,
      List<Tree> trees,
      Cast cast,
      FunctionWords words,
      Valency valency,
      Components components) {
    this.valency = valency;
    this.cast = cast;
    this.sentences = List.copyOf(sentences);
    this.trees = List.copyOf(trees);
    this.words = words;
    this.quotes = components.has(Component.QUOTES) ? Quotes.in(text) : List.of();
    for (Tree tree : trees) {
      for (Chunk chunk : tree.chunks()) {
        if (chunk instanceof Chunk.Phrase phrase && !phrase.pronoun()) {
          cast.learn(nominal(tree, phrase, words));
        }
      }
    }
    this.several = new Several(words, cast);
    for (Tree tree : trees) {
      mentions.add(resolve(tree, cast));
      several.note(mentions.size() - 1, tree, mentions.get(mentions.size() - 1));
    }
  }

  /** Those for whom a head stands that names several: "both", or a group told by its names. */
  List<Mention> several(int sentence, int head) {
    return several.of(sentence, head, mentions.get(sentence).get(head));
  }

  int size() {
    return trees.size();
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Sentence sentence(int sentence) {
    return sentences.get(sentence);
  }

  List<Span> quotes() {
    return quotes;
  }

  /** Whom a head names, if anybody. */
  Optional<Mention> mention(int sentence, int head) {
    return Optional.ofNullable(mentions.get(sentence).get(head));
  }

  /** Whether a noun names people by what they do or hold: "minister", "opponents". */
  boolean isPerson(int sentence, int head) {
    return cast.isPerson(trees.get(sentence).token(head));
  }

  /**
   * Whether a phrase names one person by a role that the article gives to nobody: "the minister".
   */
  boolean isUntold(int sentence, int head) {
    Tree tree = trees.get(sentence);
    return mention(sentence, head).filter(m -> m.resolved() || !m.relayOnly()).isEmpty()
        && tree.chunk(head) instanceof Chunk.Phrase phrase
        && !phrase.pronoun()
        && tree.token(head).morph().number() != Morph.GrammaticalNumber.PLURAL
        && cast.isRole(tree.token(head));
  }

  /**
   * Some of those whom a genitive names, under a name of their own: "seven of the eight unions" are
   * not the unions. One person has no parts.
   */
  Optional<Mention> part(int sentence, int quantity, int whole) {
    Tree tree = trees.get(sentence);
    Optional<Mention> all = mention(sentence, whole);
    if (all.isEmpty()
        || !(tree.chunk(quantity) instanceof Chunk.Phrase some)
        || !(tree.chunk(whole) instanceof Chunk.Phrase behind)
        || some.start() > behind.start()) {
      return all;
    }
    Nominal named = nominal(tree, some, words);
    int end = Math.max(named.complementEnd(), complementEnd(tree, behind, words));
    return all.map(
        m ->
            cast.part(
                m,
                new Nominal(
                    tree.tokens(), named.start(), named.end(), named.head(), end, false, false)));
  }

  /** Whether the subject of an inserted report stands behind its verb. */
  boolean inverts() {
    return words.inversion();
  }

  /** "il", "it", "ce" where it is nobody that the article names. */
  boolean standsForNobody(int sentence, int head) {
    String norm = trees.get(sentence).token(head).norm().replaceFirst("^-(t-)?", "");
    return words.is("impersonal", norm) && mention(sentence, head).isEmpty();
  }

  /** Whether a phrase is owned by somebody named before: "its forces". */
  boolean possessed(int sentence, Chunk.Phrase phrase) {
    Tree tree = trees.get(sentence);
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (words.is("possessives", tree.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** People behind a plural noun, where the text says that they speak or want. */
  Optional<Mention> people(int sentence, int head) {
    Tree tree = trees.get(sentence);
    return tree.chunk(head) instanceof Chunk.Phrase phrase && !phrase.pronoun()
        ? cast.people(nominal(tree, phrase, words))
        : Optional.empty();
  }

  /** Index of the quotation that holds a token, or -1. */
  int quoteOf(Token token) {
    for (int q = 0; q < quotes.size(); q++) {
      if (quotes.get(q).start() <= token.start() && token.end() <= quotes.get(q).end()) {
        return q;
      }
    }
    return -1;
  }

  private static Nominal nominal(Tree tree, Chunk.Phrase phrase, FunctionWords words) {
    int start = phrase.start();
    if (phrase.preposition() >= 0) {
      start = Math.min(phrase.head(), phrase.preposition() + 1);
    }
    return new Nominal(
        tree.tokens(),
        start,
        phrase.end(),
        phrase.head(),
        complementEnd(tree, phrase, words),
        words.is("places", phrase.plain()),
        words.is("genitives", phrase.plain()));
  }

  /** The genitive complements that follow without a gap belong to the description. */
  private static int complementEnd(Tree tree, Chunk.Phrase phrase, FunctionWords words) {
    int end = phrase.end();
    int c = tree.chunkIndex(phrase.head());
    if (c + 3 < tree.chunks().size()
        && tree.chunks().get(c + 1) instanceof Chunk.Mark of
        && of.kind() == Chunk.Kind.PREPOSITION
        && words.is("genitives", of.words())
        && tree.chunks().get(c + 2) instanceof Chunk.Mark bare
        && bare.kind() == Chunk.Kind.ADJECTIVE) {
      // "the minister of foreign of Hadaria Jan Kovar": a machine lost the noun.
      end = bare.end();
      c += 2;
      if (tree.chunks().get(c + 1) instanceof Chunk.Phrase next
          && words.is("genitives", next.plain())) {
        end = next.end();
        c++;
      }
    }
    while (c + 1 < tree.chunks().size()
        && tree.chunks().get(c + 1) instanceof Chunk.Phrase next
        && tree.relation(next.head()) == Relation.MODIFIER
        && (words.is("genitives", next.plain())
            || endsInName(tree, next)
            || (words.is("name-links", next.plain()) && capitals(tree, phrase, next)))
        && !words.isPossessive(next.plain())) {
      end = next.end();
      c++;
      if (c + 2 < tree.chunks().size()
          && isAnd(tree.chunks().get(c + 1))
          && tree.chunks().get(c + 2) instanceof Chunk.Phrase twin
          && isBareName(tree, next)
          && isBareName(tree, twin)) {
        // "de Patrie et Liberté": one name of two words.
        end = twin.end();
        c += 2;
      } else if (c + 2 < tree.chunks().size()
          && isAnd(tree.chunks().get(c + 1))
          && tree.chunks().get(c + 2) instanceof Chunk.Mark second
          && second.kind() == Chunk.Kind.ADJECTIVE) {
        // "des ports intérieurs et côtiers"
        end = second.end();
        c += 2;
      }
    }
    return end;
  }

  private static boolean isAnd(Chunk chunk) {
    return chunk instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.AND;
  }

  /** One word written large, behind a preposition or alone. */
  private static boolean isBareName(Tree tree, Chunk.Phrase phrase) {
    return Math.max(phrase.start(), phrase.preposition() + 1) == phrase.head()
        && phrase.end() == phrase.head() + 1
        && Character.isUpperCase(tree.token(phrase.head()).form().codePointAt(0));
  }

  /** "the Rally for the Democracy": both parts of the name are written large. */
  private static boolean capitals(Tree tree, Chunk.Phrase first, Chunk.Phrase second) {
    return Character.isUpperCase(tree.token(first.head()).form().codePointAt(0))
        && Character.isUpperCase(tree.token(second.head()).form().codePointAt(0));
  }

  /** "délégué aux Eaux et Forêts Paul Ostrel": the name closes the description. */
  private static boolean endsInName(Tree tree, Chunk.Phrase phrase) {
    return phrase.end() - phrase.start() >= 3
        && tree.token(phrase.end() - 1).pos() == org.stanceline.text.Pos.PROPN
        && tree.token(phrase.head()).pos() == org.stanceline.text.Pos.NOUN;
  }

  private Map<Integer, Mention> resolve(Tree tree, Cast cast) {
    Map<Integer, Mention> out = new HashMap<>();
    for (Chunk chunk : tree.chunks()) {
      if (chunk instanceof Chunk.Phrase phrase) {
        several.pair(mentions.size(), tree, phrase);
        @Nullable Mention found = found(tree, phrase, cast);
        possessive(tree, phrase, cast, out);
        if (found == null) {
          for (Nominal second : apposed(tree, phrase.head())) {
            found =
                cast.resolve(second, List.of())
                    .filter(m -> m.type() == org.stanceline.actor.ActorType.PERSON)
                    .orElse(found);
          }
        }
        if (found != null) {
          out.put(phrase.head(), found);
          if (isSubject(tree, phrase.head()) || isSet(tree, phrase)) {
            cast.subject(found);
          }
        }
      } else if (chunk instanceof Chunk.Verbal verbal && verbal.inverted() >= 0) {
        @Nullable Mention found = pronoun(tree, verbal.inverted(), cast);
        if (found != null) {
          out.put(verbal.inverted(), found);
        }
      }
    }
    return out;
  }

  private @Nullable Mention found(Tree tree, Chunk.Phrase phrase, Cast cast) {
    Token head = tree.token(phrase.head());
    boolean speaker = words.is("first-person", head.norm()) && phrase.end() - phrase.start() == 1;
    boolean counted =
        (head.pos() == Pos.NUM || words.is("quantities", head.lemma()))
            && tree.dependents(phrase.head(), Relation.MODIFIER).stream()
                .anyMatch(d -> words.is("genitives", tree.preposition(d)));
    boolean some = words.is("pronominals", head.norm()) && phrase.end() - phrase.start() == 1;
    int owner = tree.governor(phrase.head());
    boolean street =
        tree.relation(phrase.head()) == Relation.MODIFIER
            && owner >= 0
            && words.is("landmarks", tree.token(owner).lemma());
    if (street) {
      // "la rue des Tanneurs": named after somebody who says nothing.
      return null;
    }
    if (speaker || counted || some) {
      // "I", or "seven of the eight unions": told by who speaks, or by the whole.
      return null;
    }
    if (standsFor(tree, phrase)) {
      for (Nominal second : apposed(tree, phrase.head())) {
        Optional<Mention> named = cast.resolve(second, List.of());
        if (named.isPresent()) {
          return named.get();
        }
      }
      return pronoun(tree, phrase.head(), cast);
    }
    return phrase.pronoun()
        ? pronoun(tree, phrase.head(), cast)
        : cast.resolve(nominal(tree, phrase, words), apposed(tree, phrase.head())).orElse(null);
  }

  /** "Quant à la présidence, …", "According to X, …": whom the next sentences are about. */
  private boolean isSet(Tree tree, Chunk.Phrase phrase) {
    boolean topicaliser =
        phrase.preposition() >= phrase.start()
            && words.is("topicalisers", joined(tree, phrase.start(), phrase.preposition() + 1));
    return topicaliser || tree.relation(phrase.head()) == Relation.SOURCE;
  }

  private static String joined(Tree tree, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? " " : "").append(tree.token(i).norm());
    }
    return out.toString();
  }

  /** "sa volonté", "their refusal": whose it is, kept under the determiner. */
  private void possessive(Tree tree, Chunk.Phrase phrase, Cast cast, Map<Integer, Mention> out) {
    for (int i = phrase.start(); i < phrase.head(); i++) {
      Token token = tree.token(i);
      if (words.is("possessives", token.norm())) {
        int at = i;
        Optional<FunctionWords.Agreement> owner = words.possessor(token.norm());
        if (owner.isPresent()) {
          FunctionWords.Agreement asks = owner.get();
          (asks.thing()
                  ? cast.body(asks.number(), token.span(), REACH)
                  : cast.speaker(asks.number(), asks.gender(), token.span(), REACH))
              .ifPresent(m -> out.put(at, m));
          continue;
        }
        cast.antecedent(
                words.is("plural-possessives", token.norm())
                    ? Morph.GrammaticalNumber.PLURAL
                    : Morph.GrammaticalNumber.SINGULAR,
                Morph.Gender.NONE,
                token.span(),
                REACH)
            .ifPresent(m -> out.put(at, m));
      }
    }
  }

  /** "ce dernier", "le même", "the latter": a phrase that works as a pronoun. */
  private boolean standsFor(Tree tree, Chunk.Phrase phrase) {
    return words.pronoun(norms(tree, phrase)).isPresent();
  }

  private static String norms(Tree tree, Chunk.Phrase phrase) {
    return joined(tree, Math.max(phrase.start(), phrase.preposition() + 1), phrase.end());
  }

  /** Second names of a phrase: "la ministre, Irena Valkos", or the role behind a name. */
  private List<Nominal> apposed(Tree tree, int head) {
    List<Nominal> out = new ArrayList<>();
    for (int dependent : tree.dependents(head, Relation.APPOSITION)) {
      if (tree.chunk(dependent) instanceof Chunk.Phrase phrase
          && !phrase.pronoun()
          && !isShortForm(tree, head, phrase)) {
        out.add(nominal(tree, phrase, words));
      }
    }
    return out;
  }

  /** "le chef de l'Agence de l'atome (AMA)": the short form is the complement's. */
  private static boolean isShortForm(Tree tree, int head, Chunk.Phrase phrase) {
    int before = phrase.start() - 1;
    String form = tree.token(phrase.head()).form();
    return before > 0
        && phrase.end() - phrase.start() == 1
        && tree.token(before).form().equals("(")
        && form.equals(form.toUpperCase(java.util.Locale.ROOT))
        && tree.chunkIndex(before - 1) != tree.chunkIndex(head);
  }

  /** "il faut", "il est temps de", "it is up to": a subject that stands for nobody. */
  private boolean impersonal(Tree tree, int head) {
    String norm = tree.token(head).norm().replaceFirst("^-(t-)?", "");
    if (!words.is("impersonal", norm)) {
      return false;
    }
    for (org.stanceline.grammar.Clause clause : tree.clauses()) {
      if (clause.subject() == head && !clause.restated()) {
        String lemma = tree.token(clause.verb()).lemma();
        boolean clause2 =
            !tree.dependents(clause.verb(), Relation.THAT).isEmpty()
                || !tree.dependents(clause.verb(), Relation.INFINITIVE).isEmpty()
                || tree.dependents(clause.verb(), Relation.PREDICATE).stream()
                    .anyMatch(
                        p ->
                            !tree.dependents(p, Relation.THAT).isEmpty()
                                || !tree.dependents(p, Relation.INFINITIVE).isEmpty());
        boolean copula = words.is("copulas", lemma) || clause.passive();
        return words.is("impersonal-verbs", lemma)
            || (copula
                && clause2
                && tree.dependents(clause.verb(), Relation.PREDICATE).stream()
                    .noneMatch(p -> Senses.isVerb(tree, p))
                && impersonalPredicate(tree, clause.verb()));
      }
    }
    return false;
  }

  /** "il est prêt à" has a person as subject, "il est temps de" has none: the noun tells. */
  private static boolean impersonalPredicate(Tree tree, int copula) {
    List<Integer> predicates = tree.dependents(copula, Relation.PREDICATE);
    return predicates.isEmpty() || predicates.stream().anyMatch(p -> Senses.isPhrase(tree, p));
  }

  private static boolean isSubject(Tree tree, int head) {
    return tree.relation(head) == Relation.SUBJECT
        || tree.clauses().stream().anyMatch(c -> c.subject() == head);
  }

  private @Nullable Mention pronoun(Tree tree, int head, Cast cast) {
    Token token = tree.token(head);
    String norm = token.norm().replaceFirst("^-(t-)?", "");
    if (tree.chunk(head) instanceof Chunk.Phrase phrase && standsFor(tree, phrase)) {
      norm = norms(tree, phrase);
    }
    if (impersonal(tree, head)) {
      return null;
    }
    boolean speaks =
        tree.clauses().stream()
            .anyMatch(c -> c.subject() == head && valency.reports(tree.tokens(), c.verb()));
    return words
        .pronoun(norm)
        .flatMap(
            agreement ->
                agreement.thing()
                    ? cast.body(agreement.number(), token.span(), REACH)
                    : speaks || agreement.person()
                        ? cast.speaker(agreement.number(), agreement.gender(), token.span(), REACH)
                        : cast.antecedent(
                            agreement.number(), agreement.gender(), token.span(), REACH))
        .orElse(null);
  }
}
