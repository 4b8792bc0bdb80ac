package org.stanceline.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Mention;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Morph;
import org.stanceline.text.Token;
import org.stanceline.topic.TopicMention;

/**
 * Climbs from a topic mention through what governs it, composing the polarity word by word, until
 * somebody is found who holds it; then goes on for those who relay it or judge it in their turn.
 */
final class Composer {
  private static final double LITTLE = 0.7;

  /** So many tokens before a comparison it is told what is preferred. */
  private static final int COMPARED = 9;

  /** Acts of this class are done by somebody to something; those of others come about. */
  private static final String TRANSITIVE = "carry-out";

  /** The frame of nouns of time that call for what they are of, where they are said to come. */
  private static final String ARRIVING = "arriving";

  private static final double WEAK_ACT = 0.5;

  private final Senses senses;
  private final Outcomes outcomes;
  private final PositionNouns positions;
  private final ActNouns acts;
  private final Reactions reactions;
  private final Bystanders bystanders;
  private final FunctionWords words;

  Composer(Lexicon lexicon, FunctionWords words) {
    this.senses = new Senses(lexicon);
    this.positions = new PositionNouns(senses, words);
    this.outcomes = new Outcomes(senses, words);
    this.acts = new ActNouns(senses, words);
    this.reactions = new Reactions(senses, words);
    this.bystanders = new Bystanders(senses, words);
    this.words = words;
  }

  /**
   * The positions on one mention.
   *
   * @param speakers who is quoted where
   */
  List<Found> climb(Scene scene, int sentence, TopicMention mention, Speakers speakers) {
    return new Climb(scene, sentence, mention, speakers).run();
  }

  private final class Climb {
    private final Scene scene;
    private final int sentence;
    private final Tree tree;
    private final TopicMention mention;
    private final Speakers speakers;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> inPassing = new ArrayList<>();
    private final Path path;
    private final Set<Integer> visited = new LinkedHashSet<>();

    /** Who passes it on, from the holder outwards, each with the token that names it. */
    private final Map<String, Integer> relays = new LinkedHashMap<>();

    private int first;
    private int last;
    private int node;
    private int top;
    private int attribute = -1;

    /** The path before the last verb, and how the topic hung on it: for verbs of two words. */
    private @Nullable Path beforeStep;

    private String stepFrame = "";

    /** How the topic hung on a noun without a sense of its own, and on such an object of a verb. */
    private String nounFrame = "";

    private String objectFrame = "";

    /** Whether the mention is a fixed phrase that takes a side: only who says it is missing. */
    private boolean fixedPhrase;

    /** Whether a fixed phrase holds the negation of the verb above it: "n'est pas question de". */
    private boolean negationUsed;

    /** Whether a participle took a position that the noun above it has. */
    private boolean saidOfHolder;

    /** The negative determiner of the phrase below; empty where there is none. */
    private String flippedBy = "";

    /** Whether all but the topic was denied: the negation of the next verb is used up. */
    private boolean nothingBut;

    Climb(Scene scene, int sentence, TopicMention mention, Speakers speakers) {
      this.scene = scene;
      this.sentence = sentence;
      this.tree = scene.tree(sentence);
      this.mention = mention;
      this.speakers = speakers;
      this.path = new Path(mention.sign());
      this.first = mention.start();
      this.last = mention.end();
      this.node = tree.headOf(mention.head());
    }

    List<Found> run() {
      path.step(
          text(mention.start(), mention.end())
              + (mention.sign() > 0 ? ": topic" : ": opposite of the topic"));
      start();
      int steps = 0;
      // What a relative clause says of the topic ends there; a topic that is a verb itself goes on.
      boolean inRelative = !found.isEmpty() && tree.clause(node).isEmpty();
      while (!fixedPhrase && node >= 0 && visited.add(node) && steps++ < 40) {
        top = node;
        int next = up();
        if (next < 0) {
          break;
        }
        node = next;
      }
      if (!inRelative && !path.dead) {
        attribute();
        asked();
        outside();
      }
      inPassing.stream()
          .filter(
              p -> found.stream().noneMatch(f -> f.holder().actorId().equals(p.holder().actorId())))
          .forEach(found::add);
      return found;
    }

    private String text(int from, int to) {
      StringBuilder out = new StringBuilder();
      for (int i = from; i < to; i++) {
        out.append(i > from && tree.token(i).start() > tree.token(i - 1).end() ? " " : "")
            .append(tree.token(i).form());
      }
      return out.toString();
    }

    private String word(int head) {
      return tree.token(head).form();
    }

    // ------------------------------------------------------------ the mention itself

    private void start() {
      compared();
      boolean position = mention.source() == TopicMention.Source.POSITION;
      path.evaluated |= position;
      if (mention.source() == TopicMention.Source.IMPLIED
          || (position && senses.echo(tree, node).isPresent())) {
        implied();
      } else if (tree.chunk(node) instanceof Chunk.Phrase phrase) {
        quantify(phrase);
        if (phrase.head() < mention.start() || phrase.head() >= mention.end()) {
          senses
              .noun(tree, phrase.head(), words.genitive())
              .ifPresent(e -> path.apply(word(phrase.head()), e.sense()));
        }
        int before = mention.start() - 1;
        if (!words.headFirst()
            && phrase.head() < mention.end()
            && before >= phrase.start()
            && tree.token(before).pos() != org.stanceline.text.Pos.PROPN) {
          // "hear of easing sanctions": a noun of doing right before what is done.
          senses
              .noun(tree, before, "of")
              .filter(e -> e.sense().kind() == SenseKind.ACT && e.sense().effect() < 0)
              .ifPresent(e -> path.apply(word(before), e.sense()));
        }
        verbless(phrase);
        judgeAttributes(phrase);
        for (int i = mention.start(); i < mention.end(); i++) {
          relatives(i);
        }
        if (phrase.head() < mention.start() || phrase.head() >= mention.end()) {
          relatives(phrase.head());
        }
        holderOfNoun(phrase.head(), Optional.empty());
      } else if (tree.clause(node).isPresent()) {
        Clause clause = tree.clause(node).orElseThrow();
        boolean own = mention.start() <= node && node < mention.end();
        boolean denied =
            clause.negated() != (clause.subject() >= 0 && negativeSubject(clause.subject()));
        if (denied) {
          path.flip("negation of " + word(node));
        }
        if (own) {
          condition(node);
        }
        if (own && isImperative(clause)) {
          path.evaluated = true;
          path.step(word(node) + ": demand");
        } else if (own && demanded(clause)) {
          // "we must negotiate": whoever says so demands it.
          path.evaluated = true;
          path.step(word(node) + ": demanded");
        } else if (own
            && clause.finite()
            && (clause.negated() || isFuture(clause))
            && !clause.passive()) {
          path.evaluated = true;
          path.act = true;
          holders(clause, Mode.ACTION, node);
        }
        if (!own) {
          node = mention.head();
        }
      }
    }

    /** "would rather fight than negotiate", "no other way than a truce". */
    private void compared() {
      int start = tree.chunk(node).start();
      boolean behind =
          words.is("comparison", tree.preposition(node))
              || words.is("comparison", tree.token(start).norm())
              || (start > 0 && words.is("comparison", tree.token(start - 1).norm()));
      if (!behind) {
        return;
      }
      boolean denied = false;
      for (int i = Math.max(0, start - COMPARED); i < start; i++) {
        Token token = tree.token(i);
        denied |= denies(token.norm());
        if (words.is("preferring", token.lemma())) {
          path.flip(token.form());
          path.evaluated = true;
          return;
        }
        if (denied && words.is("others", token.lemma())) {
          path.evaluated = true;
          nothingBut = true;
          path.step(token.form() + ": nothing but");
          return;
        }
      }
    }

    /** "a voté contre", "l'a rejetée", "is opposed": what takes the side names no topic. */
    private void implied() {
      Optional<LexicalEntry> position =
          Senses.isPhrase(tree, node) ? positions.sense(tree, node) : Optional.empty();
      if (position.isPresent()) {
        // "announced resistance", "deplored the refusal"
        path.apply(word(node), position.get().sense());
        holderOfNoun(node, position);
        return;
      }
      Optional<LexicalEntry> act =
          Senses.isPhrase(tree, node) ? acts.sense(tree, node) : Optional.empty();
      if (act.isPresent()) {
        // "réclame le retrait"
        path.apply(word(node), act.get().sense());
        return;
      }
      if (answered()) {
        path.evaluated = true;
        path.step(word(node) + ": answer");
        return;
      }
      Optional<LexicalEntry> fixed = senses.phrase(tree, mention.start(), mention.start() + 1);
      if (fixed.isPresent() && mention.end() - mention.start() > 1) {
        // « Le chemin n'est pas barré »
        path.apply(text(mention.start(), mention.end()), fixed.get().sense());
        fixedPhrase = true;
        return;
      }
      Optional<LexicalEntry> entry =
          senses
              .echo(tree, node)
              .or(() -> senses.bare(tree, node))
              .or(() -> senses.verb(tree, node, "object"))
              .or(() -> senses.verb(tree, node, "de"));
      Clause clause = tree.clause(node).orElse(null);
      boolean telling = entry.filter(e -> e.sense().kind().reports()).isPresent();
      if ((entry.isEmpty() || telling) && clause != null) {
        // "le juge suicidaire", "y voit une chance", "l'a qualifiée de farce"
        judgement(node);
        entry = entry.or(() -> senses.any(tree, node));
      }
      entry.ifPresent(e -> path.apply(word(node), e.sense()));
      path.evaluated |= entry.isPresent() && !telling;
      if (clause == null) {
        int copula = tree.governor(node);
        if (copula >= 0 && Senses.isVerb(tree, copula)) {
          predicated(copula, entry);
        } else if (copula >= 0 && entry.isPresent()) {
          emit(copula, Mode.INDIRECT, node);
        }
        return;
      }
      if (clause.negated() && weighs(node)) {
        // "elle n'est ni pour ni contre"
        path.neutral = true;
        path.step("neither this nor that");
      } else {
        negation(node, clause, entry);
      }
      condition(node);
      hold(node, clause, entry, Relation.OBJECT, false);
    }

    private boolean answered() {
      String norm = tree.token(mention.head()).norm();
      return words.is("refusing-answers", norm) || words.is("consenting-answers", norm);
    }

    private boolean weighs(int verb) {
      int alternatives = 0;
      for (int i = verb; i < tree.tokens().size() && i < verb + 6; i++) {
        alternatives += words.is("alternatives", tree.token(i).norm()) ? 1 : 0;
      }
      return alternatives >= 2;
    }

    private boolean isFuture(Clause clause) {
      Token first = tree.token(clause.verbal().first());
      boolean later =
          clause.morph().mood() == Morph.Mood.CONDITIONAL
              && tree.relation(clause.verb()) == Relation.THAT;
      return later
          || clause.morph().tense() == Morph.Tense.FUTURE
          || words.is("future-auxiliaries", first.norm());
    }

    /** "aucune négociation", "peu de volonté", "no talks", "sans trêve". */
    private void quantify(Chunk.Phrase phrase) {
      for (int i = phrase.start(); i <= phrase.head() && i < phrase.end(); i++) {
        Token token = tree.token(i);
        if (words.is("negative-pronouns", token.norm()) && i == phrase.head()) {
          path.flip(token.form());
          path.evaluated = true;
          return;
        }
        if (words.is("negative-determiners", token.norm())) {
          path.flip(token.form());
          flippedBy = token.norm();
          return;
        }
      }
      boolean excess =
          phrase.start() + 2 < phrase.end()
              && words.is(
                  "little",
                  tree.token(phrase.start()).norm() + " " + tree.token(phrase.start() + 1).norm());
      if (words.is("little", phrase.plain())
          || excess
          || (phrase.end() - phrase.start() > 1
              && words.is("little", tree.token(phrase.start()).norm()))) {
        path.flip(word(phrase.start()));
        path.strength = Math.min(path.strength, LITTLE);
      }
      if (words.is("without", phrase.plain())) {
        path.flip(phrase.plain());
      }
      if (phrase.start() > 0
          && tree.governor(phrase.head()) >= 0
          && contrasted(phrase.start() - 1)) {
        // "on the battlefield, not at the table"
        path.flip(word(phrase.start() - 1));
      }
    }

    private boolean contrasted(int before) {
      return tree.chunk(before) instanceof Chunk.Mark mark
          && words.is("contrasts", mark.words())
          && before > 0
          && (words.is("conjunctions", tree.token(before - 1).norm()) || isComma(before - 1));
    }

    private boolean isComma(int token) {
      return tree.chunk(token) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COMMA;
    }

    private void judgeAttributes(Chunk.Phrase phrase) {
      if (tree.relation(phrase.head()) == Relation.SUBJECT || wanted(phrase.head())) {
        // What is said of the subject, or done about the object, decides: "a poor bridge beats
        // no bridge", "denounced a dangerous delivery".
        return;
      }
      // "the least bad idea": the words of one entry count once.
      Optional<LexicalEntry> together = Optional.empty();
      for (int i = phrase.start(); i < phrase.end(); i++) {
        if ((i >= mention.start() && i < mention.end())
            || tree.token(i).pos() != org.stanceline.text.Pos.ADJ
            || (together.isPresent() && together.get().names(tree.token(i)))) {
          continue;
        }
        int at = i;
        together = senses.adjective(tree, i, "").filter(e -> !e.more().isEmpty());
        Optional<LexicalEntry> entry =
            senses
                .adjective(tree, i, "")
                .or(() -> senses.any(tree, at))
                .filter(
                    e ->
                        e.sense().kind() == SenseKind.EVALUATION
                            && (e.sense().effect() < 0
                                || (at > phrase.head() && !words.headFirst())
                                || judged(phrase.head())));
        if (entry.isPresent() && judged(phrase.head())) {
          path.apply(word(at), entry.get().sense());
        } else if (entry.isPresent()) {
          attribute = at;
        }
      }
    }

    /** "ce mauvais accord": counts where nothing else says which side is taken. */
    private void attribute() {
      if (attribute >= 0 && !path.evaluated && found.isEmpty()) {
        senses
            .adjective(tree, attribute, "")
            .or(() -> senses.any(tree, attribute))
            .ifPresent(e -> path.apply(word(attribute), e.sense()));
      }
    }

    /** Whether a phrase is what an attitude, a demand or an act is about. */
    private boolean wanted(int head) {
      int governor = tree.governor(head);
      return governor >= 0
          && senses
              .any(tree, governor)
              .filter(
                  e ->
                      switch (e.sense().kind()) {
                        case ATTITUDE, URGING, ACT, DEFERRAL -> true;
                        case SPEECH, BELIEF, EVALUATION, MODAL, OUTCOME, CONDUCT -> false;
                      })
              .isPresent();
    }

    /** "Not one more shell!", "Plus d'obus !": a demand without a verb, in a quotation. */
    private void verbless(Chunk.Phrase phrase) {
      int quote = scene.quoteOf(tree.token(phrase.head()));
      if (quote < 0 || tree.governor(phrase.head()) >= 0) {
        return;
      }
      int from = phrase.plain().isEmpty() ? Math.max(0, phrase.start() - 2) : opening(phrase);
      for (int i = from; i < phrase.end(); i++) {
        Token token = tree.token(i);
        if (scene.quoteOf(token) != quote) {
          continue;
        }
        if (words.is("negators", token.norm())) {
          path.flip(token.form());
          path.evaluated = true;
          return;
        }
        if (words.is("negative-determiners", token.norm()) || words.is("more", token.norm())) {
          path.evaluated = true;
          path.step(token.form() + ": demand");
          return;
        }
      }
    }

    /** Where the verbless words before a phrase with a preposition begin. */
    private int opening(Chunk.Phrase phrase) {
      int c = tree.chunkIndex(phrase.head()) - 1;
      while (c >= 0
          && !(tree.chunks().get(c) instanceof Chunk.Verbal)
          && !(tree.chunks().get(c) instanceof Chunk.Mark mark
              && (mark.kind() == Chunk.Kind.STOP
                  || mark.kind() == Chunk.Kind.BREAK
                  || mark.kind() == Chunk.Kind.COMMA))) {
        c--;
      }
      return c < 0 ? 0 : tree.chunks().get(c).end();
    }

    /** "la trêve que réclame X": the verb of the relative clause acts on its antecedent. */
    private void relatives(int noun) {
      List<Found> before = List.copyOf(found);
      besideNoun(noun);
      // What others think of it in passing leaves open what the sentence says of it.
      found.stream().filter(f -> !before.contains(f)).forEach(inPassing::add);
      found.retainAll(before);
    }

    private void besideNoun(int noun) {
      for (int verb : tree.dependents(noun, Relation.RELATIVE)) {
        Clause clause = tree.clause(verb).orElse(null);
        if (clause == null || clause.subject() == noun || clause.subject() < 0) {
          continue;
        }
        Optional<LexicalEntry> entry = senses.verb(tree, verb, "object");
        if (entry.isEmpty() || entry.get().sense().kind() == SenseKind.EVALUATION) {
          continue;
        }
        SenseClass sense = entry.get().sense();
        aside(
            () -> {
              last = Math.max(last, tree.chunk(verb).end());
              path.apply(word(verb), sense);
              negation(verb, clause, entry);
              hold(verb, clause, entry, Relation.OBJECT, false);
            });
      }
      for (int verb : tree.dependents(noun, Relation.PARTICIPLE)) {
        // "la trêve voulue par X"
        tree.clause(verb)
            .filter(Clause::passive)
            .filter(c -> !tree.dependents(verb, Relation.AGENT).isEmpty())
            .ifPresent(this::beside);
        // "…, soutenue par X mais rejetée par Y"
        for (int twin : tree.dependents(verb, Relation.PARTICIPLE)) {
          tree.clause(twin)
              .filter(Clause::passive)
              .filter(c -> !tree.dependents(twin, Relation.AGENT).isEmpty())
              .ifPresent(this::beside);
        }
      }
    }

    /** Follows another branch of the sentence and comes back. */
    private void aside(Runnable branch) {
      Path before = path.copy();
      int firstBefore = first;
      int lastBefore = last;
      branch.run();
      path.restore(before);
      first = firstBefore;
      last = lastBefore;
    }

    /** "juge les sanctions utiles": the adjective beside the object is what the verb asserts. */
    private boolean judged(int head) {
      return tree.relation(head) == Relation.OBJECT
          && tree.governor(head) >= 0
          && senses
              .any(tree, tree.governor(head))
              .filter(e -> e.sense().kind().reports())
              .isPresent();
    }

    // ------------------------------------------------------------ one step up

    private int up() {
      int governor = tree.governor(node);
      Relation relation = tree.relation(node);
      if (governor < 0 || relation == Relation.SOURCE) {
        return -1;
      }
      if (relation == Relation.COORDINATE || relation == Relation.APPOSITION) {
        return governor;
      }
      if (relation == Relation.RELATIVE) {
        return -1;
      }
      if (relation != Relation.PARENTHETIC) {
        first = Math.min(first, Math.min(governor, tree.chunk(governor).start()));
        last = Math.max(last, tree.chunk(governor).end());
      }
      if (relation == Relation.PURPOSE
          && Senses.isVerb(tree, node)
          && words.is("without", tree.preposition(node))) {
        // "negotiate without lifting the sanctions"
        path.flip(tree.preposition(node));
      }
      if (Senses.isVerb(tree, governor)) {
        return verb(governor, relation);
      }
      if (Senses.isPhrase(tree, governor)) {
        return noun(governor, relation);
      }
      return adjective(governor);
    }

    private int noun(int noun, Relation relation) {
      if (tree.governor(noun) < 0 && tree.chunk(noun) instanceof Chunk.Phrase root) {
        // "Pas un sou de plus pour ces armes !"
        verbless(root);
      }
      if (relation == Relation.PARTICIPLE) {
        if (saidOfHolder) {
          // "la ministre, longtemps opposée aux sanctions, …"
          saidOfHolder = false;
          emit(noun, Mode.NOMINAL, node);
        }
        if (found.isEmpty() && isAsked(node)) {
          // "the minister, asked whether he backed it, said that …"
          path.neutral = true;
          path.step(word(node) + ": asked");
          emit(noun, Mode.INDIRECT, node);
          return -1;
        }
        return noun;
      }
      Optional<LexicalEntry> entry =
          tree.token(noun).pos() == org.stanceline.text.Pos.ADJ
              ? senses.adjective(tree, noun, Senses.frame(tree, node))
              : senses.noun(tree, noun, Senses.frame(tree, node));
      boolean part = partOfVerb(noun);
      if (part) {
        entry = Optional.empty();
        stepFrame = Senses.frame(tree, node);
      }
      if (entry.filter(e -> e.sense().kind() == SenseKind.DEFERRAL).isPresent() && wanted(noun)) {
        // "bloque l'examen de l'aide": the verb takes the side.
        path.step(word(noun) + ": passes on");
        return noun;
      }
      if (entry.isEmpty() && !part && hasCome(noun)) {
        // "l'heure des négociations est venue"
        entry = senses.noun(tree, noun, ARRIVING);
      }
      if (entry.isEmpty() && !part) {
        entry = aroundNoun(noun);
      }
      nounFrame = entry.isEmpty() ? Senses.frame(tree, node) : "";
      if (entry.isEmpty() && !part && !mention.named() && relation == Relation.MODIFIER) {
        // "la formule du sommet": a related word that only tells which of something else.
        path.dead = true;
        return -1;
      }
      entry.ifPresent(e -> path.apply(word(noun), e.sense()));
      if (tree.chunk(noun) instanceof Chunk.Phrase phrase) {
        quantify(phrase);
      }
      holderOfNoun(noun, entry);
      relatives(noun);
      return noun;
    }

    /** Whether a time is the subject of a verb that tells of its coming. */
    private boolean hasCome(int noun) {
      return tree.relation(noun) == Relation.SUBJECT
          && tree.governor(noun) >= 0
          && words.is("arrivals", tree.token(tree.governor(noun)).lemma());
    }

    /** "pas question de négocier": a fixed phrase with the noun in it. */
    private Optional<LexicalEntry> aroundNoun(int noun) {
      for (int from = Math.max(0, noun - 2); from <= noun; from++) {
        int start = from;
        Optional<LexicalEntry> entry =
            senses
                .phrase(tree, from, from + 1)
                .filter(e -> start == noun || e.more().contains(tree.token(noun).lemma()));
        if (entry.isPresent()) {
          negationUsed |= denies(entry.get().lemma());
          return entry;
        }
      }
      return Optional.empty();
    }

    /** "mettre son veto à": the noun belongs to the verb's entry, which acts in its turn. */
    private boolean partOfVerb(int noun) {
      int governor = tree.governor(noun);
      return governor >= 0
          && Senses.isVerb(tree, governor)
          && senses
              .verb(tree, governor, Senses.frame(tree, node))
              .filter(e -> e.names(tree.token(noun)))
              .isPresent();
    }

    /** "l'appel de X à négocier", "his refusal to talk": the position's owner holds it. */
    private void holderOfNoun(int noun, Optional<LexicalEntry> entry) {
      if (!found.isEmpty()) {
        return;
      }
      boolean position =
          entry
              .filter(
                  e ->
                      e.sense().kind().wishes()
                          || (e.sense().kind() == SenseKind.ACT
                              && tree.relation(node) == Relation.INFINITIVE))
              .isPresent();
      if (!position) {
        return;
      }
      path.unclaimed = true;
      givenUp(noun);
      boolean fronted =
          tree.relation(noun) == Relation.APPOSITION
              && tree.token(noun).pos() == org.stanceline.text.Pos.ADJ;
      if (fronted || scene.isPerson(sentence, noun)) {
        // "a fierce opponent of the sanctions", "favorable aux sanctions, X": who is called so.
        emit(
            tree.relation(noun) == Relation.APPOSITION ? tree.governor(noun) : noun,
            Mode.NOMINAL,
            noun);
        return;
      }
      if (tree.chunk(noun) instanceof Chunk.Phrase phrase && phrase.possessor() >= 0) {
        emit(phrase.possessor(), Mode.NOMINAL, noun);
        return;
      }
      if (tree.chunk(noun) instanceof Chunk.Phrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
          boolean mine = words.is("first-person", tree.token(i).norm());
          if (!mine && words.is("possessives", tree.token(i).norm()) && voices(noun)) {
            // "A, B et C ont exprimé leur soutien": the subject is whose it is.
            return;
          }
          boolean possessive = words.is("possessives", tree.token(i).norm());
          if ((mine || possessive) && emit(i, Mode.NOMINAL, noun)) {
            return;
          }
          if (possessive && emit(subjectBehind(noun), Mode.NOMINAL, noun)) {
            return;
          }
        }
      }
      for (int agent = noun + 1; agent < tree.tokens().size(); agent++) {
        int above = tree.governor(agent);
        if (words.is("agents", tree.preposition(agent))
            && (above == noun || above == node)
            && emitAll(agent, Mode.NOMINAL, noun)) {
          // "le rejet des sanctions par X"
          return;
        }
      }
      for (int dependent : tree.dependents(noun, Relation.MODIFIER)) {
        if (dependent != node
            && words.is("genitives", tree.preposition(dependent))
            && emitAll(dependent, Mode.NOMINAL, noun)) {
          return;
        }
      }
      for (Clause clause : tree.clauses()) {
        // "X, dont la détermination à …", "X, whose refusal to …"
        if (clause.subject() == noun
            && tree.relation(clause.verb()) == Relation.RELATIVE
            && words.is("genitive-relatives", clause.marker())
            && emit(tree.governor(clause.verb()), Mode.NOMINAL, noun)) {
          return;
        }
      }
    }

    /** "dropped its opposition to", "a levé son veto": a position that is no longer held. */
    private void givenUp(int noun) {
      int verb = tree.governor(noun);
      Clause clause = verb >= 0 ? tree.clause(verb).orElse(null) : null;
      if (clause == null || tree.relation(noun) != Relation.OBJECT || clause.negated()) {
        return;
      }
      senses
          .verb(tree, verb, "object")
          .filter(e -> e.sense().kind() == SenseKind.ACT && e.sense().effect() < 0)
          .filter(e -> e.more().isEmpty() && isPossessed(noun))
          .ifPresent(e -> path.apply(word(verb), e.sense()));
    }

    private boolean isPossessed(int noun) {
      for (int i = tree.chunk(noun).start(); i < noun; i++) {
        if (words.is("possessives", tree.token(i).norm())
            || words.is("first-person", tree.token(i).norm())) {
          return true;
        }
      }
      return false;
    }

    /** "Malgré son opposition à …, X": whom a fronted phrase is about stands behind it; or -1. */
    private int subjectBehind(int noun) {
      int verb = tree.governor(noun);
      return verb > noun && tree.relation(noun) == Relation.OBLIQUE
          ? tree.clause(verb).map(Clause::subject).filter(s -> s > noun).orElse(-1)
          : -1;
    }

    /** Whether a position is the object of a verb that only lends it to a subject of its own. */
    private boolean voices(int noun) {
      int verb = tree.governor(noun);
      return verb >= 0
          && tree.relation(noun) == Relation.OBJECT
          && words.is("support-verbs", tree.token(verb).lemma())
          && tree.clause(verb)
              .filter(c -> c.finite() && !c.passive() && c.subject() >= 0)
              .filter(c -> scene.mention(sentence, c.subject()).isPresent())
              .isPresent();
    }

    private int adjective(int adjective) {
      Optional<LexicalEntry> entry =
          senses
              .adjective(tree, adjective, Senses.frame(tree, node))
              .or(() -> senses.phrase(tree, Math.max(0, adjective - 1), adjective + 1));
      entry.ifPresent(e -> path.apply(word(adjective), e.sense()));
      int copula = tree.governor(adjective);
      if (copula < 0) {
        return -1;
      }
      if (Senses.isVerb(tree, copula)) {
        return predicated(copula, entry);
      }
      if (entry.isPresent() && entry.get().sense().kind().takesPosition() && found.isEmpty()) {
        emit(copula, Mode.INDIRECT, adjective);
      }
      return copula;
    }

    /** The copula above an adjective or participle that took the topic as its complement. */
    private int predicated(int copula, Optional<LexicalEntry> entry) {
      Clause clause = tree.clause(copula).orElse(null);
      if (clause == null) {
        return copula;
      }
      if (clause.negated() != (clause.subject() >= 0 && negativeSubject(clause.subject()))) {
        path.flip("negation of " + word(copula));
      }
      condition(copula);
      if (entry.isPresent() && entry.get().sense().kind().takesPosition()) {
        holders(clause, Mode.INDIRECT, copula);
      }
      return copula;
    }

    // ------------------------------------------------------------ verbs

    private int verb(int verb, Relation relation) {
      Clause clause = tree.clause(verb).orElse(null);
      if (clause == null) {
        // A participle as predicate hangs on its copula.
        Optional<LexicalEntry> entry = senses.adjective(tree, verb, Senses.frame(tree, node));
        entry.ifPresent(e -> path.apply(word(verb), e.sense()));
        return verb;
      }
      if (relation == Relation.ADVERBIAL) {
        return aim(verb, clause);
      }
      if (nothingBut) {
        nothingBut = false;
        holders(clause, Mode.INDIRECT, verb);
        return verb;
      }
      if (relation == Relation.INFINITIVE && beforeStep != null && found.isEmpty()) {
        Optional<LexicalEntry> joint =
            senses.joint(tree, verb, node, stepFrame).or(() -> throughObject(verb));
        if (joint.isPresent()) {
          path.restore(beforeStep);
          path.apply(word(verb) + " " + word(node), joint.get().sense());
          negation(verb, clause, joint);
          condition(verb);
          hold(verb, clause, joint, relation, false);
          return verb;
        }
      }
      if (relation == Relation.INFINITIVE && words.is("without", tree.preposition(node))) {
        // "veut négocier sans lever les sanctions"
        path.flip(tree.preposition(node) + " " + word(node));
      }
      objectFrame = relation == Relation.OBJECT ? nounFrame : "";
      nounFrame = "";
      String carried = stepFrame;
      beforeStep = path.copy();
      stepFrame = Senses.frame(tree, node);
      if ((relation == Relation.THAT || relation == Relation.PARENTHETIC)
          && found.isEmpty()
          && leavesQuote(verb)) {
        return -1;
      }
      if (relation == Relation.SUBJECT) {
        return subjectOf(verb, clause);
      }
      if (relation == Relation.PREDICATE && Senses.isPhrase(tree, node)) {
        Optional<LexicalEntry> whole = senses.joint(tree, verb, node, carried);
        if (whole.isPresent()) {
          // "il est temps de négocier"
          path.apply(word(verb) + " " + word(node), whole.get().sense());
          negation(verb, clause, whole);
          return verb;
        }
        if (clause.subject() >= 0 && words.is("impersonal", tree.token(clause.subject()).norm())) {
          // "there must be a ceasefire", "there will be no talks"
          path.evaluated |= isFuture(clause) || demanded(clause);
          if (clause.negated() && !negationUsed) {
            path.flip("negation of " + word(verb));
          }
        }
        return verb;
      }
      if (relation == Relation.OBJECT) {
        judgement(verb);
        smallClause(verb);
      }
      if (relation == Relation.OBLIQUE && !words.headFirst()) {
        smallClause(verb);
      }
      if (relation == Relation.OBLIQUE
          && senses
              .verb(tree, verb, tree.preposition(node))
              .filter(e -> e.sense().kind() == SenseKind.BELIEF)
              .isPresent()) {
        // "voit dans la trêve une halte offerte à l'assassin"
        judgement(verb);
      }
      Optional<LexicalEntry> entry = participleAdjective(verb, clause);
      boolean adjectival = entry.isPresent();
      if (entry.isEmpty()
          && (relation == Relation.PURPOSE || relation == Relation.INFINITIVE)
          && words.is("copulas", tree.token(verb).lemma())) {
        // "il est trop tôt pour parler de trêve"
        entry = senses.phrase(tree, verb + 1, tree.chunk(node).start());
      }
      if (entry.isEmpty() && Senses.isPhrase(tree, node)) {
        // "se refuse à tout commentaire sur": the noun's complement is the whole verb's.
        entry = senses.joint(tree, verb, node, carried);
      }
      if (entry.isEmpty()) {
        entry = senses.verb(tree, verb, Senses.frame(tree, node));
      }
      if (entry.isEmpty()) {
        entry =
            senses
                .phrase(
                    tree,
                    Math.min(clause.start(), tree.chunk(verb).start()),
                    tree.chunk(verb).end())
                .filter(
                    e ->
                        e.sense().kind() == SenseKind.EVALUATION
                            || e.sense().kind() == SenseKind.MODAL
                            || e.sense().kind() == SenseKind.DEFERRAL);
        // "would not be led into": passive in form alone
        adjectival |= entry.isPresent();
      }
      if (mention.source() == TopicMention.Source.POSITION
          && found.isEmpty()
          && words.is("copulas", tree.token(verb).lemma())
          && tree.chunk(node) instanceof Chunk.Phrase of
          && words.is("genitives", of.plain())) {
        // "n'est pas de cet avis"
        negation(verb, clause, Optional.empty());
        holders(clause, Mode.INDIRECT, verb);
        return verb;
      }
      if (entry.isEmpty() && relation == Relation.OBLIQUE && objectSense(verb).isEmpty()) {
        // An adjunct of place or time: the verb does not act on it.
        return clause.finite() ? speakerOnly(verb, clause) : verb;
      }
      if (!flippedBy.isEmpty()
          && relation == Relation.OBJECT
          && entry.filter(e -> e.more().contains(flippedBy)).isPresent()) {
        // "want no": the entry has the word that was counted already.
        path.flip(flippedBy + " counts once");
      }
      flippedBy = "";
      boolean speech = entry.map(e -> e.sense().kind() == SenseKind.SPEECH).orElse(false);
      boolean telling = senses.any(tree, verb).filter(e -> e.sense().kind().reports()).isPresent();
      if (telling
          && !adjectival
          && !clause.finite()
          && (relation == Relation.OBJECT
              || relation == Relation.WHETHER
              || relation == Relation.OBLIQUE)) {
        path.spoken = true;
      }
      boolean open = words.is("interrogatives", tree.preposition(node));
      if (relation == Relation.WHETHER && !open) {
        // What is asked is not asserted; a position merely named inside stays.
        found.removeIf(f -> f.mode() != Mode.NOMINAL);
        boolean unsaid = clause.negated() || !clause.finite();
        boolean told =
            entry
                .map(
                    e ->
                        (e.sense().kind() == SenseKind.SPEECH
                                && (unsaid || e.sense().effect() == 0))
                            || e.sense().kind() == SenseKind.DEFERRAL
                            || e.sense().kind() == SenseKind.ATTITUDE)
                .orElse(false);
        if (!told) {
          path.dead = true;
          return -1;
        }
        path.neutral = true;
      }
      if (speech && relation == Relation.WHETHER && !open) {
        path.neutral = true;
        path.evaluated = true;
      }
      if (path.spoken
          && entry
              .map(
                  e ->
                      e.sense().kind() == SenseKind.ATTITUDE
                          && (clause.negated() || e.sense().effect() < 0))
              .orElse(false)) {
        path.neutral = true;
        path.evaluated = true;
      }
      if (relation == Relation.PARENTHETIC && colours(verb, clause, entry)) {
        return verb;
      }
      entry.ifPresent(e -> path.apply(word(verb), e.sense()));
      if (entry.isEmpty()) {
        if (path.unclaimed
            && found.isEmpty()
            && relation == Relation.OBJECT
            && !words.is("support-verbs", tree.token(verb).lemma())) {
          // "we have received no proposal of a truce": a will, but of nobody here.
          path.evaluated = false;
          path.unclaimed = false;
        }
        path.evaluated |= isFuture(clause) || demanded(clause);
        lightVerb(verb, clause, relation);
      }
      if (scarce(verb, clause)) {
        return verb;
      }
      negation(verb, clause, entry);
      condition(verb);
      if (isImperative(clause)) {
        path.evaluated = true;
        path.step(word(verb) + ": demand");
      }
      hold(verb, clause, entry, relation, adjectival);
      return verb;
    }

    /** "declined to take a position on …": the topic hangs on the object of the inner verb. */
    private Optional<LexicalEntry> throughObject(int verb) {
      return objectFrame.isEmpty() ? Optional.empty() : senses.joint(tree, verb, node, objectFrame);
    }

    /** "nous n'avons pas assez d'obus": who lacks a thing wants it. */
    private boolean scarce(int verb, Clause clause) {
      int before = tree.chunkIndex(node) - 1;
      boolean amount =
          clause.negated()
              && Senses.isPhrase(tree, node)
              && before >= 0
              && tree.chunks().get(before) instanceof Chunk.Mark mark
              && words.is("sufficing", mark.words());
      if (amount) {
        path.evaluated = true;
        path.step(word(verb) + ": too little");
      }
      return amount;
    }

    /** What is quoted is its speaker's: the words around a quotation do not act on its inside. */
    private boolean leavesQuote(int verb) {
      int inside = scene.quoteOf(tree.token(node));
      return inside >= 0
          && scene.quoteOf(tree.token(verb)) != inside
          && speakers.of(sentence, tree.token(mention.head())).isPresent();
    }

    /** "wants every delivery halted": the participle says what is wanted. */
    private void smallClause(int verb) {
      int above = tree.relation(verb) == Relation.INFINITIVE ? tree.governor(verb) : -1;
      boolean wanted =
          isWish(senses.verb(tree, verb, Senses.frame(tree, node)))
              // "wants to see the sanctions lifted"
              || (above >= 0 && isWish(senses.any(tree, above)));
      if (!Senses.isPhrase(tree, node) || !wanted) {
        return;
      }
      for (int done : words.headFirst() ? List.<Integer>of() : infinitives(verb)) {
        // "wants the sanctions to be lifted", "calls for the offensive to resume"
        Clause clause = tree.clause(done).orElseThrow();
        (clause.passive() || tree.dependents(done, Relation.OBJECT).isEmpty()
                ? senses.verb(tree, done, "object").or(() -> senses.verb(tree, done, "wished"))
                : Optional.<LexicalEntry>empty())
            .filter(e -> e.sense().kind() == SenseKind.ACT)
            .ifPresent(
                e -> {
                  path.apply(word(done), e.sense());
                  if (clause.negated()) {
                    path.flip("negation of " + word(done));
                  }
                  last = Math.max(last, tree.chunk(done).end());
                });
      }
      for (int done : tree.dependents(node, Relation.PARTICIPLE)) {
        if (tree.chunk(done).start() == tree.chunk(node).end()) {
          senses
              .verb(tree, done, "object")
              .filter(e -> e.sense().kind() == SenseKind.ACT)
              .ifPresent(
                  e -> {
                    path.apply(word(done), e.sense());
                    last = Math.max(last, tree.chunk(done).end());
                  });
        }
      }
    }

    /** Infinitives with "to" on a verb, behind its complement. */
    private List<Integer> infinitives(int verb) {
      return tree.dependents(verb, Relation.INFINITIVE).stream()
          .filter(i -> i > node && tree.clause(i).isPresent())
          .filter(i -> words.is("infinitive-markers", tree.preposition(i)))
          .toList();
    }

    private static boolean isWish(Optional<LexicalEntry> entry) {
      return entry.filter(e -> e.sense().kind().wishes()).isPresent();
    }

    /** "called the talks useful": what the verb says of its object. */
    private void judgement(int verb) {
      boolean thinks = senses.any(tree, verb).filter(e -> e.sense().kind().reports()).isPresent();
      if (!thinks) {
        // "denounced a delivery as dangerous": the verb says it all.
        return;
      }
      List<Integer> beside = new ArrayList<>(tree.dependents(verb, Relation.PREDICATE));
      tree.dependents(verb, Relation.OBLIQUE).stream()
          .filter(
              o ->
                  words.is("judging", tree.preposition(o))
                      || (o != node && likens(verb, tree.preposition(o))))
          .forEach(beside::add);
      tree.dependents(verb, Relation.OBJECT).stream()
          .filter(o -> o > node || tree.relation(node) == Relation.OBLIQUE)
          .forEach(beside::add);
      if (Senses.isPhrase(tree, node)) {
        // "juge la neutralité dépassée"
        tree.dependents(node, Relation.PARTICIPLE).stream()
            .filter(p -> tree.chunk(p).start() == tree.chunk(node).end())
            .filter(p -> tree.clause(p).map(Clause::passive).orElse(false))
            .forEach(beside::add);
      }
      for (int said : beside) {
        tree.members(said).stream()
            .flatMap(member -> senses.judgement(tree, member).stream())
            .findFirst()
            .ifPresent(
                e -> {
                  path.apply(word(said), e.sense());
                  last = Math.max(last, tree.chunk(said).end());
                });
      }
    }

    /** "assimilée à une trahison": the verb's own preposition leads to what it judges. */
    private boolean likens(int verb, String preposition) {
      return senses
          .verb(tree, verb, preposition)
          .filter(e -> e.sense().kind() == SenseKind.BELIEF && e.frames().contains("likening"))
          .isPresent();
    }

    /** "milite pour que …", "works so that …": an aim; any other side clause ends the climb. */
    private int aim(int verb, Clause clause) {
      String marker = tree.preposition(node);
      if (words.is("conditions", marker)) {
        // "threatens to leave if a truce is signed": the threat is aimed at what the clause tells.
        Optional<LexicalEntry> threat = senses.verb(tree, verb, "if");
        threat.ifPresent(
            e -> {
              path.apply(word(verb), e.sense());
              negation(verb, clause, threat);
              hold(verb, clause, threat, Relation.THAT, false);
            });
        return threat.isPresent() ? verb : -1;
      }
      String purpose = marker.contains(" ") ? marker.substring(0, marker.indexOf(' ')) : marker;
      if (!words.is("purposes", purpose)) {
        return -1;
      }
      Optional<LexicalEntry> entry =
          senses.verb(tree, verb, purpose).or(() -> senses.verb(tree, verb, "that"));
      if (entry.isEmpty()) {
        return -1;
      }
      path.apply(word(verb), entry.get().sense());
      negation(verb, clause, entry);
      hold(verb, clause, entry, Relation.THAT, false);
      return verb;
    }

    /** "Livrez des chars !", "Let them talk": a quoted order, held by whoever speaks. */
    private boolean isImperative(Clause clause) {
      if (clause.subject() >= 0
          || scene.quoteOf(tree.token(clause.verb())) < 0
          || tree.relation(clause.verb()) == Relation.RELATIVE
          || !clause.marker().isEmpty()) {
        return false;
      }
      Morph first = tree.token(clause.verbal().first()).morph();
      boolean ordered =
          first.mood() == Morph.Mood.IMPERATIVE
              || (words.headFirst()
                  && first.mood() == Morph.Mood.INDICATIVE
                  && (first.person() == 2
                      || (first.person() == 1
                          && first.number() == Morph.GrammaticalNumber.PLURAL)));
      boolean bare =
          !words.headFirst()
              && clause.verbal().verbs().size() == 1
              && first.tense() != Morph.Tense.PAST
              && first.person() != 3;
      return ordered || bare;
    }

    /** The topic is but an adjunct here: climb on for who speaks, claim nothing of the subject. */
    private int speakerOnly(int verb, Clause clause) {
      if (clause.negated()
          && senses.any(tree, verb).filter(e -> e.sense().kind() == SenseKind.SPEECH).isPresent()) {
        path.neutral = true;
        path.evaluated = true;
        path.step("negation of " + word(verb) + ": does not say");
        holders(clause, Mode.INDIRECT, verb);
        return verb;
      }
      boolean denies =
          clause.negated()
              || (clause.subject() >= 0 && negativeSubject(clause.subject()))
              || tree.dependents(verb).stream()
                  .anyMatch(d -> d != node && d != clause.subject() && negativeSubject(d));
      if (denies) {
        path.flip("negation of " + word(verb));
      }
      boolean without = words.is("without", tree.preposition(node));
      if (without && !denies) {
        without(verb);
      }
      path.evaluated |= without ? denies : isFuture(clause);
      return verb;
    }

    /** "sans trêve, la région court à la ruine": what comes without it judges it. */
    private void without(int verb) {
      Optional<SenseClass> judged =
          outcomes
              .of(tree, verb, -1)
              .or(() -> predicate(verb).map(LexicalEntry::sense))
              .or(() -> senses.verb(tree, verb, "subject").map(LexicalEntry::sense))
              .filter(s -> s.kind() == SenseKind.EVALUATION || s.kind() == SenseKind.OUTCOME);
      judged.ifPresent(
          s -> {
            path.apply(word(verb), s);
            path.evaluated = true;
          });
    }

    /** "afficher peu d'envie de bâtir": the noun object carries the sense; nothing to add. */
    private Optional<LexicalEntry> objectSense(int verb) {
      for (int object : tree.dependents(verb, Relation.OBJECT)) {
        Optional<LexicalEntry> entry = senses.noun(tree, object, Senses.frame(tree, node));
        if (entry.isPresent()) {
          path.apply(word(object), entry.get().sense());
          if (tree.chunk(object) instanceof Chunk.Phrase phrase) {
            quantify(phrase);
          }
          return entry;
        }
      }
      return Optional.empty();
    }

    private void lightVerb(int verb, Clause clause, Relation relation) {
      if (clause.passive() || relation == Relation.AGENT) {
        return;
      }
      path.step(word(verb) + ": passes on");
    }

    private Optional<LexicalEntry> participleAdjective(int verb, Clause clause) {
      boolean copula =
          clause.verbal().verbs().size() > 1
              && words.is(
                  "copulas",
                  tree.token(clause.verbal().verbs().get(clause.verbal().verbs().size() - 2))
                      .lemma());
      boolean bare = clause.verbal().verbs().size() == 1 && clause.passive();
      return copula || bare
          ? senses.adjective(tree, verb, Senses.frame(tree, node))
          : Optional.empty();
    }

    private boolean denies(String word) {
      return words.is("negative-determiners", word)
          || words.is("negative-pronouns", word)
          || words.is("negators", word);
    }

    private void negation(int verb, Clause clause, Optional<LexicalEntry> entry) {
      if (words.is("concealing", tree.token(verb).lemma())) {
        // "n'a jamais caché son hostilité": hidden or not, it is there.
        return;
      }
      boolean negated = clause.negated() || negatedAlone(clause);
      if (clause.subject() >= 0 && clause.subject() != node && negativeSubject(clause.subject())) {
        negated = !negated;
      }
      for (int dependent : tree.dependents(verb)) {
        // "ne prêtera de barque à quiconque"
        if (dependent != node
            && dependent != clause.subject()
            && !negated
            && !words.is("comparison", tree.preposition(dependent))
            && negativeSubject(dependent)) {
          negated = true;
        }
      }
      if (path.neutral
          && negated
          && entry.filter(e -> e.sense().kind() == SenseKind.DEFERRAL).isPresent()
          && words.is("wavering", tree.token(verb).lemma())) {
        // "does not hesitate to …"
        path.neutral = false;
        path.evaluated = true;
        path.step("negation of " + word(verb) + ": no doubt");
        return;
      }
      boolean consumed =
          entry
              .filter(e -> denies(e.lemma()) || e.more().stream().anyMatch(this::denies))
              .isPresent();
      if (!negated || consumed) {
        return;
      }
      if (alternative(clause) && entry.isPresent()) {
        // "n'a ni loué ni blâmé"
        path.neutral = true;
        path.evaluated = true;
        path.step("neither this nor that");
        return;
      }
      boolean plainSpeech =
          entry
              .map(e -> e.sense().kind() == SenseKind.SPEECH && e.sense().effect() == 1)
              .orElse(false);
      boolean silenced =
          tree.relation(verb) == Relation.INFINITIVE
              && senses
                  .verb(tree, tree.governor(verb), Senses.frame(tree, verb))
                  .filter(e -> e.sense().kind() == SenseKind.URGING && e.sense().effect() > 0)
                  .isPresent();
      if (plainSpeech && silenced) {
        // "told his officers not to mention a truce"
        path.flip("negation of " + word(verb));
      } else if (plainSpeech && found.isEmpty()) {
        path.neutral = true;
        path.evaluated = true;
        path.step("negation of " + word(verb) + ": does not say");
      } else if (!plainSpeech) {
        path.flip("negation of " + word(verb));
        path.evaluated |= isFuture(clause);
        boolean rejects =
            entry
                .map(e -> e.sense().kind() == SenseKind.ATTITUDE && e.sense().effect() < 0)
                .orElse(false);
        if (rejects) {
          // "n'exclut pas": less than support.
          path.strength = Math.min(path.strength, WEAK_ACT);
        }
      }
    }

    /** "il ne cesse de réclamer": negated without a second word. */
    private boolean negatedAlone(Clause clause) {
      if (clause.negated() || !words.is("negated-alone", tree.token(clause.verb()).lemma())) {
        return false;
      }
      for (int i = clause.verbal().start(); i < clause.verbal().end(); i++) {
        if (words.is("preverbal-negator", tree.token(i).norm())) {
          return true;
        }
      }
      return false;
    }

    /** "must accept", "doit livrer" in one group: a demand on the subject, which holds nothing. */
    private boolean demanded(Clause clause) {
      for (int verb : clause.verbal().verbs()) {
        if (verb != clause.verb() && senses.modal(tree, verb)) {
          return true;
        }
      }
      return false;
    }

    /** "wants X to send", "pour que X ouvre": wished for, not done. */
    private boolean wished(Clause clause) {
      int governor = tree.governor(clause.verb());
      Relation how = tree.relation(clause.verb());
      if (governor < 0) {
        return false;
      }
      if (how == Relation.ADVERBIAL) {
        String marker = tree.preposition(clause.verb());
        return words.is("purposes", marker.split(" ", -1)[0]) || words.is("conditions", marker);
      }
      return how == Relation.THAT
          && senses.any(tree, governor).filter(e -> e.sense().kind().wishes()).isPresent();
    }

    private boolean alternative(Clause clause) {
      if (clause.verbal().verbs().size() < 2 && !clause.restated()) {
        return false;
      }
      for (int i = clause.verbal().start(); i < clause.verbal().end(); i++) {
        if (words.is("alternatives", tree.token(i).norm())) {
          return true;
        }
      }
      return false;
    }

    private boolean negativeSubject(int subject) {
      if (!(tree.chunk(subject) instanceof Chunk.Phrase phrase)) {
        return false;
      }
      if (phrase.start() > 0
          && words.is("alternatives", tree.token(phrase.start() - 1).norm())
          && !words.all("preverbal-negator").isEmpty()) {
        return true;
      }
      if (words.is("little", phrase.plain())
          || words.is("little", tree.token(phrase.start()).norm())) {
        return true;
      }
      for (int i = phrase.start(); i <= phrase.head(); i++) {
        String norm = tree.token(i).norm();
        if (words.is("negative-determiners", norm) || words.is("negative-pronouns", norm)) {
          return true;
        }
      }
      return false;
    }

    private void condition(int verb) {
      boolean negated = tree.clause(verb).filter(Clause::negated).isPresent();
      for (int dependent : tree.dependents(verb)) {
        Relation relation = tree.relation(dependent);
        String marker = tree.preposition(dependent);
        if (dependent == node || (relation != Relation.ADVERBIAL && relation != Relation.OBLIQUE)) {
          continue;
        }
        if (words.is("surrenders", tree.token(dependent).lemma())) {
          // "we will negotiate when they have surrendered": a condition meant as a refusal
          path.flip(marker + " " + word(dependent));
        }
        if (words.is("conditions", marker) || (negated && words.is("until", marker))) {
          path.conditional = true;
          last = Math.max(last, tree.rightmost(dependent));
        }
      }
    }

    /** The topic is the subject: what is said of it, or done to it. */
    private int subjectOf(int verb, Clause clause) {
      for (Clause twin : tree.clauses()) {
        if (twin.verb() != verb
            && twin.subject() == node
            && twin.restated()
            && twin.passive()
            && !tree.dependents(twin.verb(), Relation.AGENT).isEmpty()) {
          beside(twin);
        }
      }
      Optional<Reactions.Reaction> met = reactions.to(tree, verb);
      if (met.isPresent() && found.isEmpty()) {
        aside(
            () -> {
              path.apply(word(met.get().word()), met.get().sense());
              negation(verb, clause, Optional.empty());
              for (int member : tree.members(met.get().holder())) {
                emit(
                    member,
                    Senses.isPhrase(tree, met.get().word()) ? Mode.NOMINAL : Mode.INDIRECT,
                    met.get().word());
              }
            });
        if (!found.isEmpty()) {
          return verb;
        }
      }
      for (int inner : tree.dependents(verb, Relation.INFINITIVE)) {
        // "les sanctions doivent être levées": the infinitive acts on the same subject.
        Clause done = tree.clause(inner).orElse(null);
        if (done != null) {
          Optional<LexicalEntry> entry =
              senses
                  .verb(tree, inner, done.passive() ? "object" : "subject")
                  .or(() -> byItself(inner));
          Optional<SenseClass> outcome =
              done.passive() ? Optional.empty() : outcomes.of(tree, inner, -1);
          if (outcome.isPresent()) {
            path.apply(word(inner), outcome.get());
            last = Math.max(last, tree.rightmost(inner));
          } else {
            entry.ifPresent(e -> path.apply(word(inner), e.sense()));
          }
          if (done.negated()) {
            path.flip("negation of " + word(inner));
          }
          last = Math.max(last, tree.chunk(inner).end());
          senses
              .verb(tree, verb, "inf")
              .filter(e -> e.sense().kind() != SenseKind.DEFERRAL)
              .ifPresent(e -> path.apply(word(verb), e.sense()));
          if (clause.negated()) {
            path.flip("negation of " + word(verb));
          }
          path.evaluated |= isFuture(clause);
          return verb;
        }
      }
      Optional<LexicalEntry> entry = Optional.empty();
      if (clause.passive() || seenDone(verb, clause)) {
        entry = senses.verb(tree, verb, "object").or(() -> senses.adjective(tree, verb, ""));
        judgement(verb);
      } else {
        entry = senses.verb(tree, verb, "subject");
        if (entry.isEmpty()) {
          entry = predicate(verb);
        }
        if (entry.isEmpty() && (demanded(clause) || isFuture(clause))) {
          entry = byItself(verb);
        }
        if (entry.isEmpty() && !words.headFirst() && wished(clause)) {
          // "demands that the force leave"
          entry = byItself(verb).or(() -> senses.verb(tree, verb, "wished"));
        }
      }
      if (entry.isEmpty()) {
        entry = senses.phrase(tree, verb + 1, Math.min(tree.tokens().size(), verb + 5));
      }
      Optional<SenseClass> outcome =
          clause.passive() ? Optional.empty() : outcomes.of(tree, verb, node);
      if (outcome.isPresent()) {
        path.apply(word(verb), outcome.get());
        last = Math.max(last, tree.rightmost(verb));
      } else {
        entry.ifPresent(e -> path.apply(word(verb), e.sense()));
      }
      boolean comes = hasCome(node) && senses.noun(tree, node, ARRIVING).isPresent();
      if (clause.negated() && neitherNor(verb)) {
        path.neutral = true;
        path.step("neither this nor that");
      } else if (entry.isPresent() || outcome.isPresent() || clause.passive() || comes) {
        negation(verb, clause, entry);
      }
      boolean alone = entry.isEmpty() && outcome.isEmpty() && only(node);
      path.evaluated |=
          (isFuture(clause) || demanded(clause))
              && (entry.isPresent() || clause.passive() || alone);
      condition(verb);
      if (clause.passive()) {
        entry.ifPresent(e -> agents(verb, e.sense()));
        bystanders(verb);
      }
      return verb;
    }

    /** "…, malgré l'opposition de X", "à la demande de X": who is for or against what was done. */
    private void bystanders(int verb) {
      for (Bystanders.Bystander bystander : bystanders.of(tree, verb)) {
        if (visited.contains(bystander.word())
            || bystander.word() == tree.headOf(mention.head())
            || senses.verb(tree, verb, tree.preposition(bystander.word())).isPresent()) {
          // what the verb acts on stands beside nothing
          continue;
        }
        aside(
            () -> {
              if (bystander.sign() < 0) {
                path.flip(word(bystander.word()));
              }
              path.evaluated = true;
              path.act = false;
              emit(bystander.holder(), Mode.NOMINAL, bystander.word());
            });
      }
    }

    /** "(to see) the sanctions lifted": a past form without "that" or object is a participle. */
    private boolean seenDone(int verb, Clause clause) {
      return tree.relation(verb) == Relation.THAT
          && clause.marker().isEmpty()
          && clause.verbal().verbs().size() == 1
          && clause.morph().tense() == Morph.Tense.PAST
          && tree.relation(tree.governor(verb)) == Relation.INFINITIVE
          && tree.dependents(verb, Relation.OBJECT).isEmpty();
    }

    /** "is backed by X but rejected by Y": what Y does to the same subject. */
    private void beside(Clause twin) {
      int verb = twin.verb();
      Optional<LexicalEntry> entry =
          senses.verb(tree, verb, "object").or(() -> senses.adjective(tree, verb, ""));
      entry.ifPresent(
          e ->
              aside(
                  () -> {
                    last = Math.max(last, tree.rightmost(verb));
                    path.apply(word(verb), e.sense());
                    negation(verb, twin, entry);
                    agents(verb, e.sense());
                  }));
    }

    /** Those by whom the subject of a passive is backed, refused or brought about. */
    private void agents(int verb, SenseClass sense) {
      if (sense.kind() == SenseKind.EVALUATION || sense.kind() == SenseKind.MODAL) {
        return;
      }
      for (int agent : agents(verb)) {
        path.act = sense.kind() == SenseKind.ACT;
        path.evaluated = true;
        emit(agent, path.act ? Mode.ACTION : Mode.INDIRECT, verb);
      }
    }

    /** Who acts in a passive, each member of a list. */
    private List<Integer> agents(int verb) {
      return tree.dependents(verb, Relation.AGENT).stream()
          .flatMap(agent -> tree.members(agent).stream())
          .toList();
    }

    /** "talks should resume", "les sanctions doivent cesser": the act has no other doer. */
    private Optional<LexicalEntry> byItself(int verb) {
      return tree.dependents(verb, Relation.OBJECT).isEmpty()
          ? senses
              .verb(tree, verb, "object")
              .filter(e -> e.sense().kind() == SenseKind.ACT && e.more().isEmpty())
              // "the shells need not pay": done to something else
              .filter(e -> !e.sense().id().equals(TRANSITIVE))
          : Optional.empty();
    }

    /** "n'est ni la catastrophe … ni le remède": two things denied, not both good or both bad. */
    private boolean neitherNor(int copula) {
      int good = 0;
      int bad = 0;
      int all = 0;
      for (int predicate : tree.dependents(copula, Relation.PREDICATE)) {
        for (int member : tree.members(predicate)) {
          Optional<LexicalEntry> entry = senses.judgement(tree, member);
          good += entry.filter(e -> e.sense().effect() > 0).isPresent() ? 1 : 0;
          bad += entry.filter(e -> e.sense().effect() < 0).isPresent() ? 1 : 0;
          all++;
        }
      }
      return all > 1 && good < all && bad < all;
    }

    /** "seule une solution politique …", "only talks …". */
    private boolean only(int head) {
      int start = tree.chunk(head).start();
      for (int i = Math.max(0, start - 1); i < tree.chunk(head).end(); i++) {
        if (words.is("only", tree.token(i).lemma()) || words.is("only", tree.token(i).norm())) {
          return true;
        }
      }
      return false;
    }

    private Optional<LexicalEntry> predicate(int copula) {
      for (int dependent : tree.dependents(copula, Relation.PREDICATE)) {
        last = Math.max(last, tree.chunk(dependent).end());
        Optional<LexicalEntry> entry = senses.phrase(tree, copula + 1, tree.chunk(dependent).end());
        if (entry.isEmpty()) {
          entry =
              senses
                  .adjective(tree, dependent, "")
                  .or(() -> senses.judgement(tree, dependent))
                  .or(() -> senses.any(tree, dependent));
        }
        if (entry.isPresent()) {
          return entry;
        }
      }
      return Optional.empty();
    }

    // ------------------------------------------------------------ holders

    /** Whether a verb without a sense tells what was said: "« une trahison », a fustigé X". */
    private boolean tells(Clause clause, Relation relation) {
      return relation == Relation.OBJECT
          ? judged(node)
          : clause.finite()
              && (relation == Relation.PARTICIPLE || relation == Relation.PARENTHETIC);
    }

    private void hold(
        int verb,
        Clause clause,
        Optional<LexicalEntry> entry,
        Relation relation,
        boolean adjectival) {
      path.foreign |= path.unclaimed && isSomebodyElse(clause);
      if (entry.isEmpty() && found.isEmpty() && path.evaluated && tells(clause, relation)) {
        holders(clause, Mode.INDIRECT, verb);
        return;
      }
      if (entry.isEmpty()
          && relation == Relation.PURPOSE
          && clause.finite()
          && !clause.passive()
          && found.isEmpty()
          && !path.neutral
          && tree.preposition(node).length() > 0
          && words.is("purposes", tree.preposition(node))) {
        // "s'est rendu à Vardek pour relancer les pourparlers": what somebody goes about to reach
        path.evaluated = true;
        holders(clause, Mode.INDIRECT, verb);
        return;
      }
      if (entry.isEmpty()) {
        boolean doing =
            (relation == Relation.INFINITIVE
                    || (relation == Relation.OBJECT
                        && path.unclaimed
                        && words.is("support-verbs", tree.token(verb).lemma())))
                && clause.finite()
                && found.isEmpty()
                && path.evaluated
                && !path.neutral;
        if (doing) {
          Path before = path.copy();
          if (!path.unclaimed) {
            path.strength = Math.min(path.strength, WEAK_ACT);
          }
          holders(clause, Mode.INDIRECT, verb);
          path.strength = before.strength;
        }
        return;
      }
      SenseClass sense = entry.get().sense();
      boolean reports = sense.kind().reports();
      if (!reports && demanded(clause)) {
        path.evaluated = true;
        path.step(word(verb) + ": demanded");
        return;
      }
      switch (sense.kind()) {
        case SPEECH, BELIEF -> {
          if (clause.passive() && !adjectival) {
            // "is said to have …", "il est dit que": whoever says it stands behind "by".
            if (found.isEmpty() && path.evaluated) {
              for (int agent : agents(verb)) {
                emit(agent, Mode.INDIRECT, verb);
              }
            }
            if (found.isEmpty()
                && relation == Relation.INFINITIVE
                && sense.effect() > 0
                && path.steps.size() > 1) {
              // "is said to be ready to …": told of the subject.
              holders(clause, Mode.INDIRECT, verb);
            }
          } else if (found.isEmpty()) {
            if (path.evaluated || sense.effect() != 1) {
              holders(clause, Mode.INDIRECT, verb);
            }
          } else {
            if (sense.effect() < 0) {
              // "denied that his country had refused": the other side of what is told.
              found.replaceAll(f -> denied(f, verb));
            }
            relay(clause);
          }
        }
        case ATTITUDE, URGING, DEFERRAL -> {
          path.foreign |= isSomebodyElse(clause);
          if (adjectival || !clause.passive()) {
            saidOfHolder = adjectival && clause.subject() < 0 && found.isEmpty();
            holders(clause, Mode.INDIRECT, verb);
            if (clause.finite() || relation == Relation.OBJECT) {
              bystanders(verb);
            }
          } else {
            for (int agent : agents(verb)) {
              emit(agent, Mode.INDIRECT, verb);
            }
          }
        }
        case ACT -> {
          if (clause.finite()
              && found.isEmpty()
              && !clause.passive()
              && !wished(clause)
              && (clause.morph().mood() == Morph.Mood.INDICATIVE
                  || clause.morph().mood() == Morph.Mood.NONE
                  || isFuture(clause)
                  || clause.morph().mood() == Morph.Mood.INFINITIVE)) {
            boolean before = path.evaluated;
            path.act = true;
            path.evaluated = true;
            holders(clause, Mode.ACTION, verb);
            bystanders(verb);
            // "on nous bâtit un pont": done by others, no position of whoever tells it.
            path.evaluated = !found.isEmpty() || before || (isFuture(clause) && isOwn(clause));
          }
        }
        case EVALUATION, MODAL, OUTCOME, CONDUCT -> {}
      }
    }

    /** "(said) his country would continue": the speaker's own. */
    private boolean isOwn(Clause clause) {
      if (clause.subject() < 0 || !(tree.chunk(clause.subject()) instanceof Chunk.Phrase phrase)) {
        return false;
      }
      for (int i = phrase.start(); i < phrase.head(); i++) {
        if (words.is("possessives", tree.token(i).norm())) {
          return true;
        }
      }
      return false;
    }

    private Found denied(Found told, int verb) {
      Path turned = told.path().copy();
      turned.flip("denied: " + word(verb));
      return new Found(
          told.holder(),
          turned,
          told.mode(),
          told.cue(),
          told.relays(),
          told.first(),
          Math.max(told.last(), tree.chunk(verb).end()));
    }

    /** "they say he hates bridges": a pronoun nobody can tell is not whoever reports. */
    private boolean isSomebodyElse(Clause clause) {
      int subject = clause.subject();
      if (subject >= 0
          && clause.finite()
          && scene.isUntold(sentence, subject)
          && tree.relation(clause.verb()) == Relation.THAT) {
        // "said the president had no objection": somebody whom the article does not name.
        return true;
      }
      return subject >= 0
          && clause.finite()
          && scene.mention(sentence, subject).isEmpty()
          && !words.is("first-person", tree.token(subject).norm())
          && !words.is("impersonal", tree.token(subject).norm())
          && words.pronoun(tree.token(subject).norm()).isPresent();
    }

    /**
     * The subject of a finite clause, or of a participle that shares it, holds what was composed.
     */
    private void holders(Clause clause, Mode mode, int verb) {
      if (clause.subject() < 0 || !(clause.finite() || clause.restated())) {
        return;
      }
      for (int member : tree.members(clause.subject())) {
        emit(member, mode, verb);
      }
    }

    /** "on nous offre": others do it to the speaker. */
    private boolean speaksOfUs(Clause clause) {
      for (int i = clause.verbal().start(); i < clause.verbal().first(); i++) {
        if (words.is("first-person", tree.token(i).norm())) {
          return true;
        }
      }
      return tree.dependents(clause.verb()).stream()
          .anyMatch(
              d ->
                  d != clause.subject()
                      && words.is("first-person", tree.token(d).norm())
                      && tree.chunk(d) instanceof Chunk.Phrase phrase
                      && phrase.pronoun());
    }

    /** "« les sanctions affament le pays », déplore X": what is judged already is only told. */
    private boolean colours(int verb, Clause clause, Optional<LexicalEntry> entry) {
      boolean told =
          path.evaluated
              && found.isEmpty()
              && entry.filter(e -> e.sense().kind() == SenseKind.ATTITUDE).isPresent();
      if (told) {
        path.step(word(verb) + ": tells");
        holders(clause, Mode.INDIRECT, verb);
      }
      return told;
    }

    /** "« Nous livrons des armes », regrette X": the verb of saying judges what is told as fact. */
    private void coloured(Speakers.Speaker speaker) {
      if (speaker.sense() == null
          || path.neutral
          || !path.act
          || speaker.sense().kind() != SenseKind.ATTITUDE
          || speaker.sense().effect() > 0) {
        return;
      }
      path.flip(speaker.cue() + ": " + speaker.sense().id());
    }

    /** Each member of a list. */
    private boolean emitAll(int head, Mode mode, int cue) {
      boolean any = false;
      for (int member : tree.members(head)) {
        any |= emit(member, mode, cue);
      }
      return any;
    }

    private boolean emit(int head, Mode mode, int cue) {
      if (head < 0) {
        return false;
      }
      List<Mention> several = scene.several(sentence, head);
      if (!several.isEmpty()) {
        // "both want", "two senators, A and B, … they": each of them.
        boolean any = false;
        for (Mention one : several) {
          any |= held(one, head, mode, cue);
        }
        return any;
      }
      return emit(head, head, mode, cue);
    }

    /**
     * Whether somebody was found who holds it.
     *
     * @param quantity outermost of the nouns of quantity before the head
     */
    private boolean emit(int quantity, int head, Mode mode, int cue) {
      if (path.foreign && found.isEmpty() && mode != Mode.NOMINAL && isReport(cue)) {
        return false;
      }
      Token token = tree.token(head);
      Optional<Mention> mention = scene.mention(sentence, head);
      boolean others =
          words.is("impersonal", token.norm())
              && tree.governor(head) >= 0
              && tree.clause(tree.governor(head)).map(c -> speaksOfUs(c)).orElse(false);
      if (mention.isEmpty()
          && !others
          && (words.is("first-person", token.norm())
              || words.is("first-person", token.norm().replaceFirst("^-(t-)?", "")))) {
        Optional<Speakers.Speaker> speaker = speakers.of(sentence, token);
        mention = speaker.map(Speakers.Speaker::mention);
        speaker.ifPresent(this::coloured);
        speaker.ifPresent(s -> s.others().forEach(other -> together(other, s.cue())));
        mode = Mode.DIRECT;
      }
      if (mention.isEmpty() && words.is("quantities", token.lemma())) {
        for (int whole : tree.dependents(head, Relation.MODIFIER)) {
          if (!words.is("genitives", tree.preposition(whole))) {
            continue;
          }
          mention = scene.part(sentence, quantity, whole);
          if (mention.isPresent()) {
            break;
          }
          if (words.is("quantities", tree.token(whole).lemma())) {
            return emit(quantity, whole, mode, cue);
          }
        }
      }
      if (mention.isEmpty() && words.is("viewpoints", token.lemma())) {
        for (int i = tree.chunk(head).start(); i < head && mention.isEmpty(); i++) {
          mention = scene.mention(sentence, i);
        }
      }
      if (mention.isEmpty() && words.is("negative-pronouns", token.norm())) {
        // "nobody in Moscow wants": said of all who are named behind it.
        int next = tree.chunkIndex(head) + 1;
        if (next < tree.chunks().size()
            && tree.chunks().get(next) instanceof Chunk.Phrase whole
            && (words.is("places", whole.plain()) || words.is("genitives", whole.plain()))) {
          mention = scene.mention(sentence, whole.head());
        }
      }
      if (mention.isEmpty() && speaksOrWants(cue)) {
        mention = scene.people(sentence, quantity);
      }
      if (mention.isEmpty()) {
        return false;
      }
      return held(mention.get(), head, mode, cue);
    }

    private boolean held(Mention holder, int head, Mode mode, int cue) {
      if (holder.relayOnly()) {
        relays.putIfAbsent(holder.surface(), head);
        return false;
      }
      if (found.stream().anyMatch(f -> f.holder().actorId().equals(holder.actorId()))) {
        return false;
      }
      first = Math.min(first, tree.chunk(head).start());
      last = Math.max(last, tree.chunk(head).end());
      Path kept = path.copy();
      kept.heldAt(head, cue);
      kept.step("held by " + holder.name());
      found.add(new Found(holder, kept, mode, word(cue), List.of(), first, last));
      return true;
    }

    /** Whether a position was found as what its holder is quoted with. */
    private boolean isQuoted(Found position) {
      return Stream.concat(Stream.of(mention.head()), visited.stream())
          .flatMap(word -> speakers.of(sentence, tree.token(word)).stream())
          .anyMatch(speaker -> speaker.says(position));
    }

    /**
     * The relays; a source phrase stands outside of all but those that are told of before it: "X a
     * dit que, selon Y, …".
     */
    private List<String> outermostFirst() {
      List<String> out = new ArrayList<>(relays.keySet());
      Collections.reverse(out);
      for (int i = 0; i < tree.tokens().size(); i++) {
        Optional<Mention> source =
            tree.relation(i) == Relation.SOURCE ? scene.mention(sentence, i) : Optional.empty();
        if (source.isEmpty() || found.isEmpty() || out.contains(source.get().surface())) {
          continue;
        }
        int at = i;
        boolean trailing = i > mention.end();
        long before =
            trailing ? 0 : out.stream().filter(r -> relays.getOrDefault(r, at) < at).count();
        out.add((int) before, source.get().surface());
      }
      return out;
    }

    /** "« … », ont déclaré X et Y": who says it with somebody else. */
    private void together(Mention other, String cue) {
      if (!other.relayOnly()
          && found.stream().noneMatch(f -> f.holder().actorId().equals(other.actorId()))) {
        Path kept = path.copy();
        kept.step("said together with " + other.name());
        found.add(new Found(other, kept, Mode.DIRECT, cue, List.of(), first, last));
      }
    }

    private boolean isReport(int cue) {
      return senses.any(tree, cue).filter(e -> e.sense().kind().reports()).isPresent();
    }

    private boolean speaksOrWants(int cue) {
      return senses
          .any(tree, cue)
          .filter(
              e ->
                  switch (e.sense().kind()) {
                    case SPEECH, BELIEF, ATTITUDE, URGING, DEFERRAL -> true;
                    case ACT, EVALUATION, MODAL, OUTCOME, CONDUCT -> false;
                  })
          .isPresent();
    }

    private void relay(Clause clause) {
      if (clause.subject() < 0) {
        return;
      }
      scene
          .mention(sentence, clause.subject())
          .filter(m -> found.stream().noneMatch(f -> f.holder().actorId().equals(m.actorId())))
          .ifPresent(m -> relays.putIfAbsent(m.surface(), clause.subject()));
    }

    /** Whether a participle says that somebody was asked. */
    private boolean isAsked(int participle) {
      return tree.clause(participle).filter(c -> c.passive() && !c.finite()).isPresent()
          && tree.dependents(participle, Relation.AGENT).isEmpty()
          && senses
              .any(tree, participle)
              .filter(e -> e.sense().kind() == SenseKind.SPEECH && e.sense().effect() == 0)
              .isPresent();
    }

    /** "Interrogé sur X, le ministre …": asked, he is on the topic, but on no side. */
    private void asked() {
      if (!found.isEmpty()) {
        return;
      }
      Clause participle = tree.clause(top).orElse(null);
      if (participle == null || !participle.passive() || participle.finite()) {
        return;
      }
      boolean asks =
          senses
              .verb(tree, top, stepFrame)
              .or(() -> senses.any(tree, top))
              .filter(
                  e ->
                      (e.sense().kind() == SenseKind.SPEECH && e.sense().effect() == 0)
                          || e.sense().kind() == SenseKind.URGING)
              .isPresent();
      if (!asks) {
        return;
      }
      for (Clause clause : tree.clauses()) {
        if (clause.finite()
            && clause.subject() >= 0
            && scene.quoteOf(tree.token(clause.verb())) < 0
            && found.isEmpty()) {
          path.neutral = true;
          path.asked = true;
          path.step(word(top) + ": asked");
          holders(clause, Mode.INDIRECT, clause.verb());
        }
      }
    }

    /**
     * Who speaks when nobody inside the sentence holds it: the one quoted, or the source phrase.
     */
    private void outside() {
      Optional<Speakers.Speaker> speaker = speakers.of(sentence, tree.token(mention.head()));
      if (path.dead || (path.foreign && found.isEmpty())) {
        return;
      }
      if (found.isEmpty()
          && path.evaluated
          && tree.relation(top) == Relation.RELATIVE
          && tree.clause(top).filter(c -> words.is("source-relatives", c.marker())).isPresent()
          && emit(tree.governor(top), Mode.NOMINAL, top)) {
        // "X, pour qui la neutralité ne protège personne"
        path.step("thinks: " + word(tree.governor(top)));
      }
      if (found.isEmpty()) {
        if (speaker.isPresent()) {
          Mention holder = speaker.get().mention();
          coloured(speaker.get());
          if (!holder.relayOnly() && path.evaluated) {
            path.step("quoted: " + holder.name());
            found.add(
                new Found(
                    holder, path.copy(), Mode.DIRECT, speaker.get().cue(), List.of(), first, last));
            speaker.get().others().forEach(other -> together(other, speaker.get().cue()));
          }
        } else {
          for (int i = 0; i < tree.tokens().size(); i++) {
            if (tree.relation(i) == Relation.SOURCE && path.evaluated && found.isEmpty()) {
              emit(i, Mode.NOMINAL, tree.chunk(i).start());
            }
          }
        }
      } else {
        speaker
            .map(Speakers.Speaker::mention)
            .filter(m -> found.stream().noneMatch(f -> f.holder().actorId().equals(m.actorId())))
            .ifPresent(m -> relays.putIfAbsent(m.surface(), -1));
      }
      int end = Math.max(last, tree.rightmost(tree.headOf(mention.head())));
      List<String> outermostFirst = outermostFirst();
      found.replaceAll(
          f ->
              new Found(
                  f.holder(),
                  f.path(),
                  isQuoted(f) ? Mode.DIRECT : f.mode(),
                  f.cue(),
                  outermostFirst.stream()
                      .filter(r -> !r.equals(f.holder().surface()) && !r.equals(f.holder().name()))
                      .toList(),
                  f.first(),
                  Math.max(f.last(), end)));
    }
  }
}
