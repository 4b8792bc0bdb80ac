package org.stanceline.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/**
 * Light clause analysis: one pass over the chunks of a sentence with a stack of open clauses. What
 * cannot be attached stays a root: broken sentences give small trees, not guesses.
 */
public final class Parser {
  private final FunctionWords words;
  private final Valency valency;
  private final Predicate<Token> adverbialNoun;
  private final Map<String, List<List<String>>> sequences;

  /**
   * A parser for one language.
   *
   * @param adverbialNoun nouns that stand for a time without a preposition, such as weekdays
   */
  public Parser(FunctionWords words, Valency valency, Predicate<Token> adverbialNoun) {
    this.words = words;
    this.valency = valency;
    this.adverbialNoun = adverbialNoun;
    this.sequences = words.sequences();
  }

  /** The tree of a sentence; the empty sentence has the empty tree. */
  public Tree parse(List<Token> tokens) {
    return new Run(tokens).tree();
  }

  /** A clause that may still grow. */
  private static final class Open {
    final int governor;
    final Relation relation;
    final String marker;
    int verb = -1;
    int subject = -1;
    int object = -1;
    int predicate = -1;
    int fronted = -1;
    int start;
    boolean restated;
    boolean denied;
    boolean inverted;
    boolean incise;
    boolean inverts;
    Chunk.@Nullable Verbal verbal;
    final List<Integer> pending = new ArrayList<>();

    Open(int governor, Relation relation, String marker, int start) {
      this.governor = governor;
      this.relation = relation;
      this.marker = marker;
      this.start = start;
    }

    boolean nonFinite() {
      return relation == Relation.INFINITIVE
          || relation == Relation.PARTICIPLE
          || relation == Relation.PURPOSE;
    }
  }

  private final class Run {
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Lookahead ahead;
    private final int[] governor;
    private final Relation[] relation;
    private final String[] preposition;
    private final Map<Integer, Clause> clauses = new TreeMap<>();
    private final Deque<Open> stack = new ArrayDeque<>();
    private boolean comma;
    private boolean and;
    private boolean likewise;

    /** Whether the conjunction opens parts of what stands before: "including". */
    private boolean parts;

    private int lastPhrase = -1;

    /** The clause before an inserted report: what follows may go on with its subject. */
    private @Nullable Open told;

    Run(List<Token> tokens) {
      this.tokens = tokens;
      this.chunks = Insertion.quoted(Chunker.chunk(tokens, words, sequences));
      this.ahead = new Lookahead(tokens, chunks, words, adverbialNoun);
      this.governor = new int[tokens.size()];
      this.relation = new Relation[tokens.size()];
      this.preposition = new String[tokens.size()];
      Arrays.fill(governor, -1);
      Arrays.fill(relation, Relation.ROOT);
      Arrays.fill(preposition, "");
    }

    Tree tree() {
      stack.push(new Open(-1, Relation.ROOT, "", 0));
      for (int c = 0; c < chunks.size(); c++) {
        Chunk chunk = chunks.get(c);
        if (chunk instanceof Chunk.Mark mark) {
          mark(mark, c);
          continue;
        }
        if (chunk instanceof Chunk.Phrase phrase) {
          phrase(phrase, c);
        } else if (chunk instanceof Chunk.Verbal verbal) {
          verbal(verbal, c);
        }
        comma = false;
        and = false;
        parts = false;
      }
      while (!stack.isEmpty()) {
        close(stack.pop());
      }
      contents();
      cleft();
      new Dislocation(words).attach(tokens, chunks, clauses.values(), governor, relation);
      new Fronting(tokens, clauses, governor, relation, words).attach();
      return new Tree(
          tokens,
          chunks,
          governor,
          relation,
          preposition,
          clauses,
          words.all("complement-markers"));
    }

    /** "What X wants is a truce": what stands behind the copula is the verb's object. */
    private void cleft() {
      for (Clause copula : clauses.values()) {
        if (words.headFirst()
            || copula.subject() >= 0
            || !words.is("copulas", tokens.get(copula.verb()).lemma())) {
          continue;
        }
        for (Clause wish : clauses.values()) {
          int what = wish.verb() < copula.verb() ? ahead.interrogativeBefore(wish.verb()) : -1;
          if (what < 0 || relation[what] == Relation.SUBJECT || hasComplement(wish.verb())) {
            continue;
          }
          for (int i = copula.verb(); i < governor.length; i++) {
            if (governor[i] == copula.verb() && relation[i] == Relation.PREDICATE) {
              governor[i] = wish.verb();
              relation[i] = Relation.OBJECT;
            } else if (governor[i] == copula.verb() && relation[i] == Relation.INFINITIVE) {
              governor[i] = wish.verb();
            } else if (governor[i] == copula.verb() && relation[i] == Relation.THAT) {
              governor[i] = wish.verb();
            }
          }
        }
      }
    }

    /** ", he said": a report without a complement of its own reports the clause beside it. */
    private void contents() {
      for (Clause clause : clauses.values()) {
        int verb = clause.verb();
        if (governor[verb] >= 0
            || !clause.finite()
            || !valency.reports(tokens, verb)
            || hasComplement(verb)
            || joined(clause)) {
          continue;
        }
        for (Clause other : clauses.values()) {
          int root = other.verb();
          if (root != verb
              && governor[root] < 0
              && other.finite()
              && !(valency.reports(tokens, root) && hasComplement(root) && root > verb)) {
            governor[root] = verb;
            relation[root] = Relation.PARENTHETIC;
          }
        }
      }
    }

    /** "…, mais le ministre a plaidé": a clause of its own, not a report of the one before. */
    private boolean joined(Clause clause) {
      for (Chunk chunk : chunks) {
        if (chunk.end() == clause.start()
            || (chunk.end() <= clause.start() && chunk.end() >= clause.start() - 1)) {
          if (chunk instanceof Chunk.Mark mark
              && (mark.kind() == Chunk.Kind.AND || mark.kind() == Chunk.Kind.BUT)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean hasComplement(int verb) {
      for (int i = 0; i < governor.length; i++) {
        if (governor[i] == verb
            && relation[i] == Relation.OBLIQUE
            && !preposition[i].isEmpty()
            && valency.takes(tokens, verb, preposition[i])) {
          return true;
        }
        if (governor[i] == verb
            && (relation[i] == Relation.THAT
                || relation[i] == Relation.WHETHER
                || relation[i] == Relation.INFINITIVE
                || relation[i] == Relation.PARENTHETIC
                || (relation[i] == Relation.OBJECT
                    && tokens.get(i).pos() != Pos.PRON
                    && valency.takes(tokens, verb, "object")))) {
          return true;
        }
      }
      return false;
    }

    private Open top() {
      return stack.element();
    }

    private void attach(int head, int to, Relation how, String plain) {
      if (head == to) {
        return;
      }
      // A governor may not hang on its own dependent.
      for (int up = to, steps = 0; up >= 0 && steps <= tokens.size(); up = governor[up], steps++) {
        if (up == head) {
          return;
        }
      }
      governor[head] = to;
      relation[head] = to < 0 ? Relation.ROOT : how;
      preposition[head] = plain;
    }

    private void close(Open open) {
      if (open.verb < 0 || open.verbal == null) {
        return;
      }
      for (int pending : open.pending) {
        if (governor[pending] < 0
            && !(open.subject > pending && valency.reports(tokens, open.verb))) {
          attach(pending, open.verb, Relation.OBLIQUE, preposition[pending]);
        }
      }
      if (open.governor >= 0) {
        attach(open.verb, open.governor, open.relation, open.marker);
      }
      if (open.fronted >= 0 && open.subject > open.fronted && governor[open.fronted] < 0) {
        attach(open.fronted, open.subject, Relation.APPOSITION, "");
      }
      if (open.subject >= 0
          && governor[open.subject] < 0
          && !open.restated
          && (open.relation != Relation.RELATIVE || words.is("source-relatives", open.marker))) {
        attach(open.subject, open.verb, Relation.SUBJECT, "");
      }
      Chunk.Verbal verbal = open.verbal;
      Token first = tokens.get(verbal.first());
      boolean finite =
          first.morph().mood().finite()
              || ((first.pos() == Pos.AUX || isBase(verbal))
                  && verbal.marker().isEmpty()
                  && !open.nonFinite());
      clauses.put(
          open.verb,
          new Clause(
              open.verb,
              open.subject,
              open.marker,
              finite,
              first.morph(),
              verbal.negated() || (open.denied && fronted(open, verbal)),
              verbal.passive(),
              verbal.reflexive(),
              open.restated,
              verbal,
              open.start));
    }

    /** Whether a negator before the clause is its verb's: French has the other half on the verb. */
    private boolean fronted(Open open, Chunk.Verbal verbal) {
      return words.all("preverbal-negator").isEmpty()
          ? open.inverted || open.start <= 1
          : deniesBefore(verbal);
    }

    private void pop() {
      close(stack.pop());
      if (stack.isEmpty()) {
        stack.push(new Open(-1, Relation.ROOT, "", 0));
      }
    }

    // ---------------------------------------------------------------- marks

    private void mark(Chunk.Mark mark, int c) {
      switch (mark.kind()) {
        case COMMA, OPEN, CLOSE -> {
          comma = true;
          if (top().incise && top().subject >= 0 && top().verb >= 0) {
            pop();
          }
        }
        case AND, BUT -> {
          and = true;
          likewise = words.is("likewise", mark.words());
          parts = words.is("including", mark.words());
        }
        case BREAK -> {
          Open open = top();
          boolean quoted =
              c + 1 < chunks.size()
                  && chunks.get(c + 1) instanceof Chunk.Mark next
                  && next.kind() == Chunk.Kind.QUOTE;
          if (mark.words().equals(":")
              && open.verb >= 0
              && (quoted || valency.reports(tokens, open.verb))) {
            stack.push(new Open(open.verb, Relation.THAT, "", mark.end()));
          } else {
            clear(mark.end());
          }
          comma = false;
          and = false;
        }
        case STOP -> {
          if (c + 1 < chunks.size()) {
            clear(mark.end());
          }
        }
        case THAT -> that(mark, c);
        case WHETHER -> {
          Open open = top();
          boolean asked =
              open.verb >= 0 && (!comma || afterAside(c, open)) && lastVerbOrObject(c, open);
          boolean about =
              c > 0
                  && chunks.get(c - 1) instanceof Chunk.Mark before
                  && before.kind() == Chunk.Kind.PREPOSITION;
          if (open.verb >= 0 && about) {
            // "takes no position on whether …"
            stack.push(new Open(open.verb, Relation.WHETHER, mark.words(), mark.end()));
            comma = false;
            and = false;
          } else if (open.verb >= 0 && words.is("interrogatives", mark.words())) {
            stack.push(new Open(open.verb, Relation.WHETHER, mark.words(), mark.end()));
            comma = false;
            and = false;
          } else if (asked && asks(open)) {
            stack.push(new Open(open.verb, Relation.WHETHER, mark.words(), mark.end()));
          } else {
            adverbial(mark);
          }
        }
        case SUBORDINATOR -> adverbial(mark);
        case RELATIVE -> relative(mark, c);
        case ADJECTIVE -> {
          Open open = top();
          if (open.verb < 0 && open.subject < 0 && tokens.get(mark.start()).pos() == Pos.ADJ) {
            // "Favorable à la réforme, la Confédération …"
            open.fronted = mark.start();
          } else if (open.verb >= 0
              && open.predicate < 0
              && tokens.get(mark.start()).pos() == Pos.ADJ) {
            attach(mark.start(), open.verb, Relation.PREDICATE, "");
            open.predicate = mark.start();
          } else if (and && open.predicate >= 0) {
            attach(mark.start(), open.predicate, Relation.COORDINATE, "");
          } else if (open.subject >= 0 && comma) {
            attach(mark.start(), open.subject, Relation.APPOSITION, "");
          } else if (open.predicate >= 0) {
            attach(mark.start(), open.predicate, Relation.COORDINATE, "");
          }
          comma = false;
          and = false;
        }
        case NEGATOR -> {
          // "Jamais la Russie n'acceptera", "Never will Russia accept"
          top().denied |= top().verb < 0;
        }
        case ADVERB, PREPOSITION, QUOTE, OTHER -> {}
      }
    }

    /** "n'a pas voulu dire, en revanche, s'il …": the comma only closes an adverb. */
    private boolean afterAside(int c, Open open) {
      return c > 2
          && chunks.get(c - 2) instanceof Chunk.Mark adverb
          && adverb.kind() == Chunk.Kind.ADVERB
          && isComma(chunks.get(c - 3))
          && !hasComplement(open.verb);
    }

    private void clear(int start) {
      while (!stack.isEmpty()) {
        close(stack.pop());
      }
      stack.push(new Open(-1, Relation.ROOT, "", start));
      lastPhrase = -1;
    }

    private boolean lastVerbOrObject(int c, Open open) {
      return c > 0 && chunks.get(c - 1).end() > open.verb;
    }

    private void adverbial(Chunk.Mark mark) {
      Open open = top();
      while (open.nonFinite() && stack.size() > 1) {
        pop();
        open = top();
      }
      stack.push(new Open(open.verb, Relation.ADVERBIAL, mark.words(), mark.end()));
      comma = false;
      and = false;
    }

    private void that(Chunk.Mark mark, int c) {
      if (setOff(mark, c)) {
        relative(mark, c);
        return;
      }
      if (and) {
        // "… que A et que B": the same governor again.
        for (Open open : stack) {
          if (open.relation == Relation.THAT) {
            Open twin = new Open(open.governor, Relation.THAT, "", mark.end());
            popTo(open);
            pop();
            stack.push(twin);
            and = false;
            comma = false;
            return;
          }
        }
      }
      int noun = previousPhrase(c);
      Open open = top();
      if (!words.headFirst()
          && noun >= 0
          && noun != lastPhrase
          && lastPhrase >= 0
          && open.object == lastPhrase
          && ahead.verbNext(c)) {
        // "a bill Monday that would bar …": the time stands between.
        Open made = new Open(lastPhrase, Relation.RELATIVE, "that", mark.end());
        made.subject = lastPhrase;
        stack.push(made);
        comma = false;
        and = false;
        return;
      }
      int to;
      if (noun >= 0 && valency.takes(tokens, noun, "that") && !comma) {
        to = noun;
      } else if (open.predicate >= 0) {
        to = open.predicate;
      } else {
        to = open.verb;
        if (to < 0 || !(valency.takes(tokens, to, "that") || valency.reports(tokens, to))) {
          for (Open outer : stack) {
            if (outer.verb >= 0 && valency.takes(tokens, outer.verb, "that")) {
              to = outer.verb;
              break;
            }
          }
        }
      }
      stack.push(new Open(to, Relation.THAT, "", mark.end()));
      comma = false;
      and = false;
    }

    /** "la digue, que défend le maire, …": a relative behind the comma, its verb first. */
    private boolean setOff(Chunk.Mark mark, int c) {
      return words.inversion()
          && words.is("relatives", mark.words())
          && c > 1
          && isComma(chunks.get(c - 1))
          && chunks.get(c - 2) instanceof Chunk.Phrase phrase
          && !adverbialNoun.test(tokens.get(phrase.head()))
          && !phrase.pronoun()
          && c + 2 < chunks.size()
          && chunks.get(c + 1) instanceof Chunk.Verbal verbal
          && verbal.marker().isEmpty()
          && verbal.inverted() < 0
          && tokens.get(verbal.first()).morph().mood().finite()
          && followedBySubject(c + 1);
    }

    private int previousPhrase(int c) {
      for (int k = c - 1; k >= 0 && k > c - 3; k--) {
        if (chunks.get(k) instanceof Chunk.Phrase phrase) {
          return phrase.head();
        }
        if (chunks.get(k) instanceof Chunk.Verbal) {
          return -1;
        }
      }
      return -1;
    }

    private void relative(Chunk.Mark mark, int c) {
      if (words.is("that", mark.words())
          && top().verb >= 0
          && !comma
          && valency.reports(tokens, top().verb)
          && (phraseBeforeVerb(c) || ahead.infinitiveNext(c))) {
        // "told the choir that only the tenors will": the verb's clause, not the noun's.
        that(mark, c);
        return;
      }
      int antecedent = lastPhrase;
      if (antecedent < 0) {
        stack.push(new Open(-1, Relation.ROOT, "", mark.end()));
        return;
      }
      Morph.GrammaticalNumber number =
          words.is("joint-relatives", mark.words())
              ? Morph.GrammaticalNumber.PLURAL
              : numberAhead(c);
      int best = antecedent;
      for (int up = antecedent, steps = 0; up >= 0 && steps < 6; steps++) {
        boolean plural = !dependentsOf(up).isEmpty();
        Morph.GrammaticalNumber mine =
            plural ? Morph.GrammaticalNumber.PLURAL : tokens.get(up).morph().number();
        if (number == Morph.GrammaticalNumber.PLURAL
            && mine == Morph.GrammaticalNumber.NONE
            && relation[up] == Relation.COORDINATE
            && tokens.get(up).pos() == Pos.PROPN) {
          // "minister X and adviser Y, who believe": both do.
          mine = Morph.GrammaticalNumber.SINGULAR;
        }
        if (number == Morph.GrammaticalNumber.NONE
            || mine == Morph.GrammaticalNumber.NONE
            || mine == number) {
          best = up;
          break;
        }
        Relation how = relation[up];
        if (how != Relation.MODIFIER && how != Relation.COORDINATE && how != Relation.APPOSITION) {
          break;
        }
        up = governor[up];
      }
      if (relation[best] == Relation.APPOSITION && comma) {
        best = governor[best] >= 0 ? governor[best] : best;
      }
      Open open = new Open(best, Relation.RELATIVE, mark.words(), mark.end());
      if (words.is("source-relatives", mark.words())) {
        stack.push(open);
        comma = false;
        and = false;
        return;
      }
      boolean governed =
          c > 0
              && chunks.get(c - 1) instanceof Chunk.Mark before
              && before.kind() == Chunk.Kind.PREPOSITION;
      boolean subject =
          (words.is("subject-relatives", mark.words()) && !governed)
              || words.is("joint-relatives", mark.words());
      if (words.is("negative-pronouns", tokens.get(mark.start()).norm())) {
        // "neither of whom believes"
        open.denied = true;
        open.inverted = true;
      }
      if (subject && !phraseBeforeVerb(c)) {
        open.subject = best;
      }
      stack.push(open);
      comma = false;
      and = false;
    }

    private List<Integer> dependentsOf(int head) {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < governor.length; i++) {
        if (governor[i] == head && relation[i] == Relation.COORDINATE) {
          out.add(i);
        }
      }
      return out;
    }

    private boolean phraseBeforeVerb(int c) {
      for (int k = c + 1; k < chunks.size(); k++) {
        if (chunks.get(k) instanceof Chunk.Verbal) {
          return false;
        }
        if (chunks.get(k) instanceof Chunk.Phrase phrase && phrase.plain().isEmpty()) {
          return true;
        }
      }
      return false;
    }

    private Morph.GrammaticalNumber numberAhead(int c) {
      for (int k = c + 1; k < chunks.size() && k < c + 4; k++) {
        if (isQuantity(k)) {
          return Morph.GrammaticalNumber.PLURAL;
        }
        if (chunks.get(k) instanceof Chunk.Verbal verbal) {
          return isQuantity(k + 1) || isPluralForm(tokens.get(verbal.first()))
              ? Morph.GrammaticalNumber.PLURAL
              : tokens.get(verbal.first()).morph().number();
        }
      }
      return Morph.GrammaticalNumber.NONE;
    }

    /** "qui estiment tous deux", "who both believe". */
    private boolean isQuantity(int k) {
      return k < chunks.size()
          && chunks.get(k) instanceof Chunk.Mark mark
          && mark.kind() == Chunk.Kind.ADVERB
          && words.is("floating", mark.words());
    }

    /** English "who believe": a present form that is not that of one. */
    private boolean isPluralForm(Token verb) {
      Morph morph = verb.morph();
      return !words.headFirst()
          && (verb.pos() == Pos.VERB || words.is("numbered-auxiliaries", verb.lemma()))
          && (morph.mood() == Morph.Mood.INFINITIVE
              || (morph.mood() == Morph.Mood.INDICATIVE
                  && morph.tense() == Morph.Tense.PRESENT
                  && morph.person() != 3));
    }

    // ---------------------------------------------------------------- noun phrases

    private void phrase(Chunk.Phrase phrase, int c) {
      int head = phrase.head();
      if (phrase.possessor() >= 0) {
        possessed(phrase);
        lastPhrase = head;
        return;
      }
      Open open = top();
      if (phrase.source()
          && !(words.is("weak-sources", phrase.plain()) && !weakSource(phrase, c))) {
        attach(head, open.verb, Relation.SOURCE, phrase.plain());
        relation[head] = Relation.SOURCE;
        preposition[head] = phrase.plain();
        open.pending.remove((Integer) head);
        lastPhrase = head;
        return;
      }
      boolean partitive =
          phrase.preposition() >= 0
              && words.is("partitives", tokens.get(phrase.preposition()).lemma())
              && phrase.preposition() + 1 < phrase.head()
              && tokens.get(phrase.preposition() + 1).pos() == Pos.ADJ
              && (lastPhrase < 0 || (c > 0 && !(chunks.get(c - 1) instanceof Chunk.Phrase)));
      boolean counted =
          c > 0
              && chunks.get(c - 1) instanceof Chunk.Mark mark
              && words.is("amounts", mark.words())
              && words.is("genitives", phrase.plain());
      boolean approximate =
          c > 0
              && chunks.get(c - 1) instanceof Chunk.Mark near
              && words.is("approximations", near.words())
              && words.is("genitives", phrase.plain())
              && phrase.preposition() + 1 < phrase.end()
              && (tokens.get(phrase.preposition() + 1).pos() == Pos.NUM
                  || words.is("quantities", tokens.get(phrase.preposition() + 1).lemma()));
      boolean restricted =
          c > 0
              && chunks.get(c - 1) instanceof Chunk.Mark only
              && only.kind() == Chunk.Kind.ADVERB
              && words.is("relatives", only.words())
              && words.is("genitives", phrase.plain());
      boolean misread =
          c > 0
              && words.headFirst()
              && chunks.get(c - 1) instanceof Chunk.Verbal
              && phrase.preposition() >= 0
              && tokens.get(phrase.preposition()).lemma().contains("+")
              && words.is("genitives", phrase.plain())
              && tokens.get(phrase.head()).morph().number() == Morph.GrammaticalNumber.PLURAL
              && open.verb >= 0
              && !valency.takes(tokens, open.verb, phrase.plain());
      if ((partitive || counted || restricted || approximate || misread)
          && (open.verb < 0
              ? open.subject < 0
              : open.object < 0 && valency.takes(tokens, open.verb, "object"))) {
        // "de hauts responsables ont …", "beaucoup de chars": an article, not a preposition.
        bare(phrase, c);
      } else if (words.is("little", phrase.plain())) {
        bare(phrase, c);
      } else if (!phrase.plain().isEmpty()) {
        prepositional(phrase, c);
      } else if (adverbialNoun.test(tokens.get(head))
          && !isSubjectHere(open, c)
          && !isSaidHere(open, phrase, c)) {
        if (open.verb >= 0) {
          attach(head, open.verb, Relation.OBLIQUE, "");
        } else {
          open.pending.add(head);
        }
        return;
      } else {
        bare(phrase, c);
        if (lastPhrase < 0 && phrase.pronoun()) {
          return;
        }
      }
      lastPhrase = head;
    }

    /**
     * "le temps est venu": a noun of time right before a verb that lacks a subject is its subject.
     */
    /** "c'est un jour historique": behind a copula a day is what is said. */
    private boolean isSaidHere(Open open, Chunk.Phrase phrase, int c) {
      return open.verb >= 0
          && open.predicate < 0
          && c > 0
          && chunks.get(c - 1) instanceof Chunk.Verbal
          && words.is("copulas", tokens.get(open.verb).lemma())
          && phrase.end() - phrase.start() > 1
          && words.is("indefinite", tokens.get(phrase.start()).norm());
    }

    private boolean isSubjectHere(Open open, int c) {
      return open.verb < 0
          && open.subject < 0
          && c + 1 < chunks.size()
          && (chunks.get(c + 1) instanceof Chunk.Verbal || ahead.arrives(c));
    }

    /** "Pour le ministre, …": a source only at the head of its clause and set off by a comma. */
    private boolean weakSource(Chunk.Phrase phrase, int c) {
      return top().verb < 0
          && top().subject < 0
          && c + 1 < chunks.size()
          && c == 0
          && isComma(chunks.get(c + 1))
          && tokens.get(phrase.head()).pos() != Pos.NUM;
    }

    private boolean isComma(Chunk chunk) {
      return chunk instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.COMMA;
    }

    private void possessed(Chunk.Phrase phrase) {
      int head = phrase.head();
      int owner = phrase.possessor();
      governor[head] = governor[owner];
      relation[head] = relation[owner];
      preposition[head] = preposition[owner];
      for (Open open : stack) {
        if (open.subject == owner) {
          open.subject = head;
        }
        if (open.object == owner) {
          open.object = head;
        }
        if (open.predicate == owner) {
          open.predicate = head;
        }
        open.pending.replaceAll(p -> p == owner ? head : p);
      }
      if (words.is("viewpoints", tokens.get(head).lemma())
          && words.is("viewpoint-openers", ownerPreposition(owner))) {
        // "In the general's opinion, …"
        for (Open open : stack) {
          open.pending.remove((Integer) head);
        }
        relation[owner] = Relation.SOURCE;
        governor[owner] = -1;
        governor[head] = owner;
        relation[head] = Relation.MODIFIER;
        preposition[head] = "of";
        return;
      }
      governor[owner] = head;
      relation[owner] = Relation.MODIFIER;
      preposition[owner] = words.genitive();
    }

    private String ownerPreposition(int owner) {
      for (Chunk chunk : chunks) {
        if (chunk instanceof Chunk.Phrase phrase && phrase.head() == owner) {
          return phrase.plain();
        }
      }
      return "";
    }

    private void prepositional(Chunk.Phrase phrase, int c) {
      int head = phrase.head();
      String plain = phrase.plain();
      Open open = top();
      boolean adjacentNoun =
          c > 0 && lastPhrase >= 0 && !comma && chunks.get(c - 1).end() == chunkEnd(lastPhrase, c);
      boolean genitive = words.is("genitives", plain);
      if (adverbialNoun.test(tokens.get(head))) {
        preposition[head] = plain;
        if (open.verb >= 0) {
          attach(head, open.verb, Relation.OBLIQUE, plain);
        } else {
          open.pending.add(head);
        }
        return;
      }
      if (open.verbal != null
          && open.relation == Relation.PARTICIPLE
          && !open.verbal.passive()
          && words.is("agents", plain)
          && tokens.get(open.verb).morph().tense() == Morph.Tense.PAST) {
        // "the reform, championed by X, …": a past form with an agent is a participle.
        open.verbal = open.verbal.withPassive(true);
      }
      if (open.verbal != null
          && open.verbal.passive()
          && words.is("agents", plain)
          && !dependsOnAgent(open.verb)) {
        attach(head, open.verb, Relation.AGENT, plain);
        return;
      }
      if (and && lastPhrase >= 0) {
        int twin = samePreposition(plain);
        if (twin >= 0) {
          attach(head, twin, Relation.COORDINATE, plain);
          return;
        }
      }
      if (words.is("viewpoints", tokens.get(head).lemma())
          && words.is("viewpoint-openers", plain)
          && ahead.ownedBy(phrase) >= 0) {
        // "It was, in her opinion, …": whose it is holds it.
        relation[head] = Relation.SOURCE;
        preposition[head] = plain;
        return;
      }
      if (genitive
          && open.verb >= 0
          && open.verbal != null
          && open.object < 0
          && c > 0
          && chunks.get(c - 1) == open.verbal
          && deniesBefore(open.verbal)) {
        // "ne prêtera de barque à quiconque", "n'y aura pas de fête": a partitive object.
        attach(head, open.verb, Relation.OBJECT, "");
        open.object = head;
        return;
      }
      if (genitive
          && open.object >= 0
          && open.verb >= 0
          && words.is("naming-verbs", tokens.get(open.verb).lemma())
          && !definite(phrase)) {
        // "a qualifié la trêve de piège": what the object is called.
        attach(head, open.verb, Relation.OBLIQUE, plain);
        return;
      }
      if (adjacentNoun && genitive) {
        attach(head, pastAdverbial(lastPhrase), Relation.MODIFIER, plain);
        return;
      }
      if (open.verb < 0
          && open.subject < 0
          && open.fronted >= 0
          && valency.takes(tokens, open.fronted, plain)) {
        attach(head, open.fronted, Relation.MODIFIER, plain);
        return;
      }
      if (open.predicate >= 0 && valency.takes(tokens, open.predicate, plain)) {
        attach(head, open.predicate, Relation.MODIFIER, plain);
        return;
      }
      boolean verbTakes = open.verb >= 0 && valency.takes(tokens, open.verb, plain);
      Open judge = words.is("judging", plain) && !verbTakes ? judge(plain) : null;
      if (judge != null) {
        // "considers an invitation to join as an insult": the outer verb judges.
        popTo(judge);
        attach(head, judge.verb, Relation.OBLIQUE, plain);
        return;
      }
      if (verbTakes && !words.headFirst() && c > 0 && chunks.get(c - 1) == open.verbal) {
        // "a motion calling for tanks": the verb right before, not the noun before it.
        attach(head, open.verb, Relation.OBLIQUE, plain);
        return;
      }
      if (lastPhrase >= 0 && !(comma && open.verb >= 0)) {
        for (int up = lastPhrase, steps = 0; up >= 0 && steps < 5; steps++) {
          if (valency.takes(tokens, up, plain) && !(verbTakes && up != lastPhrase)) {
            attach(head, up, Relation.MODIFIER, plain);
            return;
          }
          if (relation[up] == Relation.OBLIQUE && open.object >= 0 && open.object < up) {
            // "une fresque en dix tableaux pour le port"
            up = open.object;
            continue;
          }
          if (relation[up] != Relation.MODIFIER) {
            break;
          }
          up = governor[up];
        }
      }
      if (adjacentNoun
          && !verbTakes
          && words.is("about", plain)
          && !(open.verb >= 0 && words.is("support-verbs", tokens.get(open.verb).lemma()))
          && tokens.get(lastPhrase).pos() == Pos.NOUN) {
        // "son veto à la résolution sur la trêve": what a paper is about.
        attach(head, lastPhrase, Relation.MODIFIER, plain);
        return;
      }
      boolean inList =
          adjacentNoun
              && (relation[lastPhrase] == Relation.COORDINATE
                  || relation[lastPhrase] == Relation.APPOSITION);
      if (open.verb >= 0 && !inList) {
        attach(head, open.verb, Relation.OBLIQUE, plain);
      } else if (adjacentNoun) {
        attach(head, lastPhrase, Relation.MODIFIER, plain);
      } else {
        preposition[head] = plain;
        open.pending.add(head);
      }
    }

    /** The nearest open clause whose verb takes a judgement with that word. */
    private @Nullable Open judge(String plain) {
      for (Open outer : stack) {
        if (outer.verb >= 0
            && valency.reports(tokens, outer.verb)
            && valency.takes(tokens, outer.verb, plain)) {
          return outer;
        }
        if (!outer.nonFinite()) {
          return null;
        }
      }
      return null;
    }

    /**
     * "la pose en biais d'une poutre": a lone noun behind "en" is an adverb; what follows passes
     * it.
     */
    private int pastAdverbial(int noun) {
      for (int k = chunks.size() - 1; k > 0; k--) {
        if (chunks.get(k) instanceof Chunk.Phrase phrase && phrase.head() == noun) {
          boolean alone =
              (phrase.preposition() >= 0
                      && phrase.end() - phrase.preposition() == 2
                      && words.is("adverbial-prepositions", phrase.plain())
                      && tokens.get(noun).pos() == Pos.NOUN)
                  // "la suspension pour deux ans de la loi"
                  || (!phrase.plain().isEmpty()
                      && !words.is("genitives", phrase.plain())
                      && adverbialNoun.test(tokens.get(noun)));
          return alone && chunks.get(k - 1) instanceof Chunk.Phrase before ? before.head() : noun;
        }
      }
      return noun;
    }

    private boolean deniesBefore(Chunk.Verbal verbal) {
      for (int i = verbal.start(); i < verbal.end(); i++) {
        if (words.is("preverbal-negator", tokens.get(i).norm())) {
          return true;
        }
      }
      return false;
    }

    private int chunkEnd(int head, int before) {
      for (int k = before - 1; k >= 0; k--) {
        if (chunks.get(k).start() <= head && head < chunks.get(k).end()) {
          return chunks.get(k).end();
        }
      }
      return -1;
    }

    private boolean dependsOnAgent(int verb) {
      for (int i = 0; i < governor.length; i++) {
        if (governor[i] == verb && relation[i] == Relation.AGENT) {
          return true;
        }
      }
      return false;
    }

    /** The nearest earlier phrase of this clause with the same preposition. */
    private int samePreposition(String plain) {
      for (int up = lastPhrase, steps = 0; up >= 0 && steps < 5; up = governor[up], steps++) {
        if (preposition[up].equals(plain) && relation[up] != Relation.SUBJECT) {
          return up;
        }
      }
      return -1;
    }

    private void bare(Chunk.Phrase phrase, int c) {
      int head = phrase.head();
      Open open = top();
      if (parts && lastPhrase >= 0) {
        // "l'équipe du président, dont le ministre X": X is one of the team.
        attach(head, group(lastPhrase), Relation.COORDINATE, preposition[lastPhrase]);
        return;
      }
      if (c == 0
          && open.verb < 0
          && phrase.end() - phrase.start() == 1
          && tokens.get(head).pos() == Pos.ADJ
          && fronts(c)) {
        // "Favorable aux sanctions, X s'oppose …": said of the subject to come.
        open.fronted = head;
        return;
      }
      if (open.nonFinite()
          && c > 0
          && chunks.get(c - 1) instanceof Chunk.Mark opening
          && opening.kind() == Chunk.Kind.QUOTE) {
        for (Open outer : stack) {
          if (!outer.nonFinite() && outer.verb >= 0 && valency.reports(tokens, outer.verb)) {
            // 'called the plan to dig "folly"'
            attach(head, outer.verb, Relation.OBJECT, "");
            return;
          }
        }
      }
      if (comma && open.verb < 0 && open.subject < 0 && commaThenPhrase(c)) {
        // "Selon le porte-parole, X, la Zelvie est …": the name belongs to the source.
        int up = lastPhrase;
        while (up >= 0 && relation[up] == Relation.MODIFIER) {
          up = governor[up];
        }
        if (up >= 0 && relation[up] == Relation.SOURCE) {
          attach(head, up, Relation.APPOSITION, "");
          return;
        }
      }
      if (phrase.pronoun()
          && comma
          && c + 1 < chunks.size()
          && isComma(chunks.get(c + 1))
          && (open.verb >= 0 || open.subject >= 0)) {
        // ", lui,": says again who is meant; nothing hangs on it.
        lastPhrase = -1;
        return;
      }
      if (open.verb < 0
          && open.subject >= 0
          && comma
          && phrase.pronoun()
          && c + 1 < chunks.size()
          && chunks.get(c + 1) instanceof Chunk.Verbal
          && reportAhead(c)) {
        // "a cap, he points out, would buy …"
        Open incise = new Open(-1, Relation.ROOT, "", phrase.start());
        incise.subject = head;
        incise.incise = true;
        stack.push(incise);
        return;
      }
      if (top().nonFinite()
          && top().governor < 0
          && behindQuote(c)
          && reportAhead(c)
          && ahead.resumesAfterReport(c)) {
        // "“Negotiating,” X repeated, “is no weakness”"
        int named = top().verb;
        pop();
        top().subject = named;
        open = top();
      }
      if (open.verb < 0
          && open.subject >= 0
          && behindQuote(c)
          && reportAhead(c)
          && ahead.resumesAfterReport(c)) {
        // '"The sanctions," X said, "must be tightened"'
        Open incise = new Open(-1, Relation.ROOT, "", phrase.start());
        incise.subject = head;
        incise.incise = true;
        stack.push(incise);
        return;
      }
      if (open.verb < 0 && open.subject >= 0 && behindQuote(c) && reportAhead(c)) {
        // '"No inspectors, no deal", they chant'
        open.pending.add(open.subject);
        open.subject = head;
        return;
      }
      if (open.verb >= 0 && behindQuote(c) && reportAhead(c)) {
        // "…," the president, X, told reporters.
        coordinateClause(head);
        return;
      }
      if (!words.headFirst()
          && !comma
          && !and
          && !phrase.pronoun()
          && c > 0
          && lastPhrase >= 0
          && tokens.get(lastPhrase).pos() == Pos.NOUN
          && chunks.get(c - 1) instanceof Chunk.Phrase antecedent
          && antecedent.head() == lastPhrase
          && !adverbialNoun.test(tokens.get(lastPhrase))
          && (open.verb < 0
              ? open.subject == lastPhrase && ahead.finiteVerbs(c) > 1
              : open.object == lastPhrase && !valency.reports(tokens, open.verb))
          && verbAhead(c)) {
        // "the tanks the senator refuses to deliver are …": no word opens the relative clause.
        Open made = new Open(lastPhrase, Relation.RELATIVE, "that", phrase.start());
        made.subject = head;
        stack.push(made);
        return;
      }
      if (open.verb < 0
          && open.subject >= 0
          && open.subject != head
          && !comma
          && !and
          && !words.headFirst()
          && phrase.end() - phrase.start() == 1
          && words.is("pronominals", tokens.get(head).norm())
          && c + 1 < chunks.size()
          && chunks.get(c + 1) instanceof Chunk.Verbal) {
        // "Albary and Skaldia both deplored …"
        return;
      }
      if (open.verb >= 0
          && comma
          && !words.headFirst()
          && words.is("alternatives", tokens.get(phrase.start()).norm())
          && stack.stream().anyMatch(o -> o.relation == Relation.ADVERBIAL)
          && ahead.finiteVerb(c)) {
        // "after they turned on each other, neither X nor Y believes …"
        coordinateClause(head);
        return;
      }
      if (open.verb < 0
          && comma
          && !words.headFirst()
          && open.subject == lastPhrase
          && lastPhrase >= 0
          && frontedBefore(c)
          && c + 1 < chunks.size()
          && chunks.get(c + 1) instanceof Chunk.Verbal) {
        // "From the junior partner, Green Left, the deputy X welcomed …"
        open.subject = head;
        return;
      }
      if (open.verb >= 0 && (comma || and) && ownsVerb(c)) {
        coordinateClause(head);
        return;
      }
      if (!words.inversion()
          && open.verb >= 0
          && open.subject < 0
          && !open.nonFinite()
          && !comma
          && !and
          && c > 0
          && chunks.get(c - 1) instanceof Chunk.Verbal before
          && valency.reports(tokens, open.verb)
          && inverts(c - 1, before)) {
        // '"…," said the minister', ', said the minister,'
        open.subject = head;
        return;
      }
      if (!words.inversion()
          && open.verb >= 0
          && (open.subject >= 0 || open.nonFinite())
          && !comma
          && !and
          && c > 0
          && ahead.onlyTimeSince(open.verb, c)
          && (valency.reports(tokens, open.verb)
              || (valency.takes(tokens, open.verb, "that") && !barePastAhead(c)))
          && verbAhead(c)) {
        // "he said it would": the conjunction is left out.
        Open made = new Open(open.verb, Relation.THAT, "", phrase.start());
        made.subject = head;
        stack.push(made);
        return;
      }
      if (!words.headFirst()
          && open.predicate >= 0
          && open.predicate < head
          && !comma
          && !and
          && c > 0
          && chunks.get(c - 1).end() == open.predicate + 1
          && tokens.get(open.predicate).pos() == Pos.ADJ
          && valency.takes(tokens, open.predicate, "that")
          && verbAhead(c)) {
        // "was confident the sanctions could be lifted"
        Open made = new Open(open.predicate, Relation.THAT, "", phrase.start());
        made.subject = head;
        stack.push(made);
        return;
      }
      if (and && likewise && open.subject >= 0) {
        // "voted against, as did the Rural Bloc"
        attach(head, open.subject, Relation.COORDINATE, "");
        likewise = false;
        return;
      }
      if (and && lastPhrase >= 0) {
        attach(head, listRoot(lastPhrase), Relation.COORDINATE, preposition[lastPhrase]);
        return;
      }
      if (open.verb < 0) {
        if (open.subject < 0
            && comma
            && lastPhrase >= 0
            && relation[lastPhrase] == Relation.SOURCE
            && commaThenPhrase(c)) {
          // "D'après X, la cheffe de …, le pays a …"
          attach(head, lastPhrase, Relation.APPOSITION, "");
        } else if (open.subject < 0) {
          open.subject = head;
        } else if (comma) {
          if (inList(c)) {
            attach(head, open.subject, Relation.COORDINATE, "");
          } else if (isBareRole(open.subject) && definite(phrase)) {
            // "Partisan de la réforme, le ministre …"
            attach(open.subject, head, Relation.APPOSITION, "");
            open.subject = head;
          } else {
            boolean nearest =
                lastPhrase >= 0
                    && (relation[lastPhrase] == Relation.SOURCE
                        || (relation[lastPhrase] == Relation.COORDINATE
                            && names(head, lastPhrase)));
            attach(head, nearest ? lastPhrase : open.subject, Relation.APPOSITION, "");
          }
        } else {
          open.pending.add(open.subject);
          open.subject = head;
        }
        return;
      }
      Chunk previous = c > 0 ? chunks.get(c - 1) : phrase;
      boolean inverts =
          words.inversion()
              || (previous.end() == phrase.start() && previous instanceof Chunk.Verbal);
      boolean objectRelative =
          open.relation == Relation.RELATIVE
              && !words.is("subject-relatives", open.marker)
              && words.inversion();
      if (open.subject < 0 && open.verb >= 0 && open.object < 0 && objectRelative && !comma) {
        open.subject = head;
        return;
      }
      if (open.subject < 0
          && (inverts || open.incise || open.inverts)
          && !open.nonFinite()
          && (valency.reports(tokens, open.verb) || open.inverts)
          && open.object < 0) {
        open.subject = head;
        return;
      }
      if (open.verb >= 0 && open.object < 0 && open.predicate < 0 && !comma) {
        boolean copula =
            words.is("copulas", tokens.get(open.verb).lemma())
                && open.verbal != null
                && !open.verbal.passive();
        attach(head, open.verb, copula ? Relation.PREDICATE : Relation.OBJECT, "");
        if (copula) {
          open.predicate = head;
        } else {
          open.object = head;
        }
        return;
      }
      boolean waitsForObject =
          open.object < 0
              && open.verbal != null
              && !open.verbal.passive()
              && open.predicate < 0
              && valency.takes(tokens, open.verb, "object")
              && (lastPhrase < open.verb || relation[listRoot(lastPhrase)] == Relation.OBLIQUE);
      boolean waitsForPredicate =
          !words.headFirst()
              && comma
              && open.object < 0
              && open.predicate < 0
              && words.is("copulas", tokens.get(open.verb).lemma())
              && lastPhrase > open.verb
              && (relation[listRoot(lastPhrase)] == Relation.OBLIQUE
                  || relation[lastPhrase] == Relation.SOURCE)
              && asideBefore(c);
      if (waitsForPredicate) {
        // "It was, in her opinion, the only fair course"
        attach(head, open.verb, Relation.PREDICATE, "");
        open.predicate = head;
        return;
      }
      if (comma && waitsForObject) {
        attach(head, open.verb, Relation.OBJECT, "");
        open.object = head;
        return;
      }
      if (comma && lastPhrase >= 0) {
        attach(
            head, listRoot(lastPhrase), inList(c) ? Relation.COORDINATE : Relation.APPOSITION, "");
        return;
      }
      attach(head, open.verb, Relation.OBJECT, "");
      if (open.object < 0) {
        open.object = head;
      }
    }

    /** Whether a bare phrase between commas, before this one, stands behind a fronted phrase. */
    private boolean frontedBefore(int c) {
      return c > 3
          && chunks.get(c - 2) instanceof Chunk.Phrase name
          && name.plain().isEmpty()
          && tokens.get(name.head()).pos() == Pos.PROPN
          && name.start() > 0
          && isComma(chunks.get(c - 3))
          && chunks.get(c - 4) instanceof Chunk.Phrase fronted
          && words.is("genitives", fronted.plain());
    }

    /** Whether the phrases before a comma stand between two commas right behind the verb. */
    private boolean asideBefore(int c) {
      int k = c - 2;
      while (k >= 0 && chunks.get(k) instanceof Chunk.Phrase) {
        k--;
      }
      return k > 0 && isComma(chunks.get(k)) && chunks.get(k - 1) instanceof Chunk.Verbal;
    }

    /** A common noun without an article that opens the sentence. */
    private boolean isBareRole(int subject) {
      return tokens.get(subject).pos() == Pos.NOUN
          && words.headFirst()
          && subject <= 1
          && (subject == 0 || tokens.get(0).pos() == Pos.PUNCT || tokens.get(0).pos() == Pos.ADV);
    }

    /** "his rival, Musa Haroun": a name behind a common noun. */
    private boolean names(int head, int before) {
      return tokens.get(head).pos() == Pos.PROPN && tokens.get(before).pos() == Pos.NOUN;
    }

    /** A name, or a noun behind an article or another word that points at something known. */
    private boolean definite(Chunk.Phrase phrase) {
      if (tokens.get(phrase.head()).pos() == Pos.PROPN) {
        return true;
      }
      for (int i = phrase.start(); i < phrase.head(); i++) {
        Token token = tokens.get(i);
        if (token.lemma().contains("+")
            || (token.pos() == Pos.DET && !words.is("indefinite", token.norm()))) {
          return true;
        }
      }
      return false;
    }

    /** Whether a finite verb follows this phrase and its complements with no mark between. */
    private boolean verbAhead(int c) {
      for (int k = c + 1; k < chunks.size(); k++) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Mark mark && mark.kind() != Chunk.Kind.ADVERB) {
          return false;
        }
        if (chunk instanceof Chunk.Verbal) {
          return ownsVerb(c);
        }
      }
      return false;
    }

    /** English "wants the delivery halted": the next verb is a lone form in -ed. */
    private boolean barePastAhead(int c) {
      return c + 1 < chunks.size()
          && chunks.get(c + 1) instanceof Chunk.Verbal verbal
          && verbal.verbs().size() == 1
          && tokens.get(verbal.head()).norm().endsWith("ed");
    }

    /** Whether a comma and then another bare phrase follow, genitives aside. */
    /** Whether phrases with prepositions, a comma and a bare phrase follow. */
    private boolean fronts(int c) {
      int k = c + 1;
      while (k < chunks.size()
          && chunks.get(k) instanceof Chunk.Phrase next
          && !next.plain().isEmpty()) {
        k++;
      }
      return k > c + 1
          && k + 1 < chunks.size()
          && isComma(chunks.get(k))
          && chunks.get(k + 1) instanceof Chunk.Phrase subject
          && subject.plain().isEmpty();
    }

    private boolean commaThenPhrase(int c) {
      for (int k = c + 1; k + 1 < chunks.size(); k++) {
        Chunk chunk = chunks.get(k);
        if (isComma(chunk)) {
          return chunks.get(k + 1) instanceof Chunk.Phrase next && next.plain().isEmpty();
        }
        if (!(chunk instanceof Chunk.Phrase)) {
          return false;
        }
      }
      return false;
    }

    private int listRoot(int phrase) {
      int up = phrase;
      while (relation[up] == Relation.MODIFIER
          && governor[up] >= 0
          && !words.is("agents", preposition[up])) {
        up = governor[up];
      }
      return up;
    }

    /**
     * The outermost noun whose genitives end in a phrase, short of somebody's position or act;
     * "allies" in the plural are a group, whatever the noun tells of them.
     */
    private int group(int phrase) {
      int up = phrase;
      while (relation[up] == Relation.MODIFIER
          && governor[up] >= 0
          && (tokens.get(governor[up]).morph().number() == Morph.GrammaticalNumber.PLURAL
              || !valency.namesPosition(tokens.get(governor[up])))) {
        up = governor[up];
      }
      return up;
    }

    /** Whether commas and a conjunction ahead make this phrase a member of a list. */
    private boolean inList(int c) {
      for (int k = c + 1; k < chunks.size() && k < c + 8; k++) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Verbal) {
          return false;
        }
        if (chunk instanceof Chunk.Mark mark) {
          if (mark.kind() == Chunk.Kind.AND) {
            return true;
          }
          if (mark.kind() != Chunk.Kind.COMMA && mark.kind() != Chunk.Kind.ADJECTIVE) {
            return false;
          }
        }
      }
      return false;
    }

    /** Whether a finite verb ahead needs this phrase as its subject. */
    private boolean ownsVerb(int c) {
      int needed = 1;
      int breaks = 0;
      for (int k = c + 1; k < chunks.size(); k++) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Verbal verbal) {
          Token first = tokens.get(verbal.first());
          boolean finite =
              verbal.marker().isEmpty()
                  && (first.morph().mood().finite()
                      || (first.pos() == Pos.AUX && first.morph().mood() == Morph.Mood.NONE));
          if (finite) {
            if (valency.reports(tokens, verbal.head())
                && breaks > 0
                && followedBySubject(k)
                && inverts(k, verbal)) {
              return false;
            }
            needed--;
            if (needed == 0) {
              return true;
            }
            if (!words.headFirst()
                && valency.takes(tokens, verbal.head(), "that")
                && ahead.ownVerbBehindNext(k)) {
              // "(who) believe it is time": the next verb has a subject of its own.
              needed++;
            }
          }
        } else if (chunk instanceof Chunk.Mark mark) {
          switch (mark.kind()) {
            case THAT, WHETHER, RELATIVE, SUBORDINATOR -> needed++;
            case BREAK, STOP -> {
              return false;
            }
            case AND, BUT -> {
              if (needed == 1
                  && breaks == 0
                  && k + 1 < chunks.size()
                  && !(chunks.get(k + 1) instanceof Chunk.Phrase)) {
                return false;
              }
            }
            case COMMA -> breaks++;
            case QUOTE, OPEN, CLOSE, ADJECTIVE, ADVERB, NEGATOR, PREPOSITION, OTHER -> {}
          }
        } else if (chunk instanceof Chunk.Phrase other
            && other.plain().isEmpty()
            && breaks == 0
            && !chunkIsAfterAnd(k)
            && needed == 1) {
          return false;
        }
      }
      return false;
    }

    /** Whether a verb of saying can stand before its subject here: English "said the minister". */
    private boolean inverts(int k, Chunk.Verbal verbal) {
      return words.headFirst()
          || (valency.takes(tokens, verbal.head(), "that") && !ahead.ownVerbBehindNext(k));
    }

    private boolean chunkIsAfterAnd(int k) {
      return k > 0
          && chunks.get(k - 1) instanceof Chunk.Mark mark
          && (mark.kind() == Chunk.Kind.AND || mark.kind() == Chunk.Kind.OPEN);
    }

    /** Whether a bare phrase follows, phrases of time, place or address aside. */
    private boolean followedBySubject(int k) {
      int verb = chunks.get(k) instanceof Chunk.Verbal verbal ? verbal.head() : -1;
      boolean aside = false;
      for (int n = k + 1; n < chunks.size() && n < k + 7; n++) {
        Chunk chunk = chunks.get(n);
        if (chunk instanceof Chunk.Phrase phrase) {
          boolean bare = phrase.plain().isEmpty() && !adverbialNoun.test(tokens.get(phrase.head()));
          if (bare) {
            return true;
          }
          aside |= !phrase.plain().isEmpty();
        } else if (chunk instanceof Chunk.Verbal more) {
          if (verb < 0 || !valency.belongs(tokens, verb, more.head())) {
            return false;
          }
        } else if (chunk instanceof Chunk.Mark mark) {
          // ", a précisé, de Karle, la maire"
          boolean passes =
              mark.kind() == Chunk.Kind.ADVERB
                  || (mark.kind() == Chunk.Kind.COMMA
                      && (aside
                          || (n + 1 < chunks.size()
                              && chunks.get(n + 1) instanceof Chunk.Phrase next
                              && !next.plain().isEmpty())));
          if (!passes) {
            return false;
          }
        }
      }
      return false;
    }

    /** Whether a quotation was closed right before this chunk. */
    private boolean behindQuote(int c) {
      for (int k = c - 1; k >= 0 && k >= c - 2; k--) {
        if (!(chunks.get(k) instanceof Chunk.Mark mark)) {
          return false;
        }
        if (mark.kind() == Chunk.Kind.QUOTE) {
          return closes(k);
        }
      }
      return false;
    }

    /** A plain mark closes where the marks before it are odd in number, or it stands first. */
    private boolean closes(int k) {
      String form = tokens.get(chunks.get(k).start()).form();
      if (form.equals("»") || form.equals("”")) {
        return true;
      }
      if (form.equals("«") || form.equals("“")) {
        return false;
      }
      int before = 0;
      for (int i = 0; i < k; i++) {
        boolean quote = chunks.get(i) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.QUOTE;
        before += quote ? 1 : 0;
      }
      boolean another = false;
      for (int i = k + 1; i < chunks.size(); i++) {
        another |= chunks.get(i) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.QUOTE;
      }
      // An even count closes only a quotation that an earlier sentence opened.
      return before % 2 == 1 || !another;
    }

    /** Whether the next verb, appositions and adjuncts aside, is one of saying. */
    private boolean reportAhead(int c) {
      for (int k = c + 1; k < chunks.size() && k < c + 8; k++) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Verbal verbal) {
          return valency.reports(tokens, verbal.head());
        }
        if (chunk instanceof Chunk.Mark mark
            && mark.kind() != Chunk.Kind.COMMA
            && mark.kind() != Chunk.Kind.ADVERB) {
          return false;
        }
      }
      return false;
    }

    /** "dit si", "doute si"; but "acceptera une trêve si" names a condition. */
    private boolean asks(Open open) {
      boolean whole = open.object < 0 && valency.takes(tokens, open.verb, "that");
      return whole || valency.reports(tokens, open.verb) || valency.takes(tokens, open.verb, "si");
    }

    private void coordinateClause(int subject) {
      while (top().nonFinite() && stack.size() > 1) {
        pop();
      }
      // Side clauses end here; the clause they stood in goes on, or has a twin.
      while (stack.size() > 1
          && top().relation != Relation.ROOT
          && top().relation != Relation.THAT
          && top().relation != Relation.WHETHER) {
        pop();
      }
      if (top().verb < 0) {
        if (top().subject < 0) {
          top().subject = subject;
        }
        return;
      }
      Open done = stack.pop();
      close(done);
      told = comma && !and && done.relation == Relation.ROOT ? done : null;
      Open next =
          done.relation != Relation.ROOT && and
              ? new Open(done.governor, done.relation, done.marker, subject)
              : new Open(-1, Relation.ROOT, "", subject);
      next.subject = subject;
      stack.push(next);
    }

    // ---------------------------------------------------------------- verbs

    private void verbal(Chunk.Verbal verbal, int c) {
      Token first = tokens.get(verbal.first());
      Morph.Mood mood = first.morph().mood();
      boolean single = verbal.verbs().size() == 1;
      boolean bareInfinitive =
          mood == Morph.Mood.INFINITIVE && (first.pos() != Pos.AUX || words.headFirst());
      boolean present = isBase(verbal) && top().verb < 0 && top().subject >= 0;
      if ((bareInfinitive && !present) || !verbal.marker().isEmpty()) {
        if (!(mood == Morph.Mood.INFINITIVE
            && verbal.marker().isEmpty()
            && !words.headFirst()
            && startsImperative(verbal))) {
          infinitive(verbal, c);
          return;
        }
      }
      boolean reduced =
          single
              && !words.headFirst()
              && mood == Morph.Mood.INDICATIVE
              && first.norm().endsWith("ed")
              && lastPhrase >= 0
              && relation[lastPhrase] == Relation.SOURCE
              && !comma;
      Open here = top();
      boolean lone =
          single
              && !words.headFirst()
              && mood == Morph.Mood.INDICATIVE
              && first.norm().endsWith("ed");
      boolean smallClause =
          lone
              && here.verb >= 0
              && here.object >= 0
              && here.object == lastPhrase
              && !comma
              && !and
              && !valency.reports(tokens, here.verb);
      smallClause |=
          lone
              && here.verb >= 0
              && lastPhrase > here.verb
              && relation[lastPhrase] == Relation.OBLIQUE
              && words.is("particles", preposition[lastPhrase])
              && !comma
              && !and
              && !valency.reports(tokens, here.verb);
      boolean aside =
          lone
              && here.verb < 0
              && here.subject >= 0
              && comma
              && here.relation != Relation.RELATIVE
              && (words.is("asking", tokens.get(verbal.first()).lemma())
                  ? ahead.resumesAfterComma(c)
                  : !valency.reports(tokens, verbal.first()) && resumes(c - 1));
      if (here.verb < 0
          && here.subject >= 0
          && lastPhrase >= 0
          && !comma
          && !and
          && ahead.reducedRelative(c)) {
        // "a colonel reached by telephone said"
        push(lastPhrase, Relation.PARTICIPLE, "", verbal.withPassive(true));
        return;
      }
      boolean permitted =
          here.verb >= 0
              && here.object >= 0
              && here.object == lastPhrase
              && isBase(verbal)
              && !comma
              && !and
              && words.is("permissives", tokens.get(here.verb).lemma());
      if (permitted) {
        // "let them come", "helps the rebels survive"
        push(here.verb, Relation.INFINITIVE, "", verbal);
        return;
      }
      if (smallClause || aside) {
        push(
            smallClause ? lastPhrase : here.subject,
            Relation.PARTICIPLE,
            "",
            agentFollows(c) ? verbal.withPassive(true) : verbal);
        return;
      }
      if (lone
          && here.verb < 0
          && here.subject < 0
          && !words.headFirst()
          && verbal.start() <= 1
          && agentFollows(c)) {
        // "Proposed by the mediator, …"
        push(-1, Relation.PARTICIPLE, "", verbal.withPassive(true));
        return;
      }
      if (reduced) {
        // "two clerks sworn to silence": no verb of the clause around it.
        push(lastPhrase, Relation.PARTICIPLE, "", verbal);
        return;
      }
      boolean having =
          !words.headFirst() && !single && mood == Morph.Mood.PRESENT_PARTICIPLE && c > 0;
      if (having
          && chunks.get(c - 1) instanceof Chunk.Verbal
          && top().verb >= 0
          && valency.takes(tokens, top().verb, "inf")) {
        // "denied having refused"
        push(top().verb, Relation.INFINITIVE, "", verbal);
        return;
      }
      if (single && (mood == Morph.Mood.PRESENT_PARTICIPLE || mood == Morph.Mood.PAST_PARTICIPLE)) {
        participle(verbal, c);
        return;
      }
      if (!single && mood == Morph.Mood.PRESENT_PARTICIPLE && gerund(c)) {
        // "denied having refused"
        push(here.verb, Relation.INFINITIVE, "", verbal);
        return;
      }
      finite(verbal, c);
    }

    /** Whether a form in "-ing" right behind a verb is what that verb takes. */
    private boolean gerund(int c) {
      return c > 0
          && chunks.get(c - 1) instanceof Chunk.Verbal
          && top().verb >= 0
          && valency.takes(tokens, top().verb, "inf");
    }

    /** English "the weapons deter": the base form is also the present. */
    private boolean isBase(Chunk.Verbal verbal) {
      return !words.headFirst()
          && verbal.marker().isEmpty()
          && tokens.get(verbal.first()).pos() == Pos.VERB
          && tokens.get(verbal.first()).morph().mood() == Morph.Mood.INFINITIVE;
    }

    /** English: an auxiliary, a bare phrase, and then the verb in its base form. */
    private boolean opensInversion(Chunk.Verbal verbal, int c) {
      return !words.headFirst()
          && verbal.verbs().size() == 1
          && tokens.get(verbal.head()).pos() == Pos.AUX
          && (top().verb < 0 ? top().subject < 0 : comma || verbal.negated())
          && (verbal.negated() || top().denied)
          && c + 2 < chunks.size()
          && chunks.get(c + 1) instanceof Chunk.Phrase phrase
          && phrase.plain().isEmpty()
          && chunks.get(c + 2) instanceof Chunk.Verbal next
          && next.verbs().size() == 1
          && next.marker().isEmpty();
    }

    private boolean startsImperative(Chunk.Verbal verbal) {
      Open open = top();
      return open.verb < 0 && open.subject < 0 && verbal.start() <= 2;
    }

    private Open push(int to, Relation how, String marker, Chunk.Verbal verbal) {
      Open open = new Open(to, how, marker, verbal.start());
      open.verb = verbal.head();
      open.verbal = verbal;
      stack.push(open);
      return open;
    }

    private void infinitive(Chunk.Verbal verbal, int c) {
      String marker = verbal.marker();
      if (marker.isEmpty()
          && top().verb >= 0
          && valency.belongs(tokens, top().verb, verbal.head())) {
        // "a fait savoir": one verb of two words.
        return;
      }
      if (words.is("purposes", marker) || words.is("without", marker)) {
        int noun = adjacentPhrase(c);
        boolean nominal = noun >= 0 && valency.takes(tokens, noun, marker);
        Open acting = top();
        Open aim = push(nominal ? noun : acting.verb, Relation.PURPOSE, marker, verbal);
        if (!nominal && words.is("purposes", marker) && acting.subject >= 0 && !passive(acting)) {
          // "sont descendus dans la rue pour exiger …": who went demands.
          aim.subject = acting.subject;
          aim.restated = true;
        }
        return;
      }
      if (and || comma) {
        // "de négocier ou de céder": the governor of the last infinitive with that marker.
        for (Open open : stack) {
          if (open.nonFinite() && open.verbal != null && open.marker.equals(marker)) {
            int to = open.governor;
            Relation how = open.relation;
            popTo(open);
            pop();
            push(to, how, marker, verbal);
            return;
          }
          if (!open.nonFinite()) {
            break;
          }
        }
      }
      int to = -1;
      int noun = adjacentPhrase(c);
      boolean nounTakes =
          !words.headFirst()
              && noun >= 0
              && noun == top().object
              && (valency.takes(tokens, noun, marker)
                  || (words.is("genitives", marker) && valency.takes(tokens, noun, "inf")));
      if (!marker.isEmpty()
          && !nounTakes
          && !words.is("infinitive-markers", marker)
          && top().verb >= 0
          && !(noun >= 0 && valency.takes(tokens, noun, "inf"))
          && valency.takes(tokens, top().verb, marker)) {
        push(top().verb, Relation.INFINITIVE, marker, verbal);
        return;
      }
      for (int up = noun, steps = 0; up >= 0 && steps < 4; steps++) {
        if (valency.takes(tokens, up, "inf")) {
          to = up;
          break;
        }
        if (relation[up] != Relation.MODIFIER && relation[up] != Relation.COORDINATE) {
          break;
        }
        up = governor[up];
      }
      Open open = top();
      if (to < 0 && open.predicate >= 0) {
        to = open.predicate;
      }
      if (to < 0
          && noun >= 0
          && words.is("genitives", marker)
          && (open.verb < 0 || !valency.takes(tokens, open.verb, "inf"))) {
        to = noun;
      }
      if (to < 0) {
        to = open.verb;
      }
      if (to < 0 && noun >= 0) {
        to = noun;
      }
      push(to, Relation.INFINITIVE, marker, verbal);
    }

    private int adjacentPhrase(int c) {
      for (int k = c - 1; k >= 0; k--) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Phrase phrase) {
          if (adverbialNoun.test(tokens.get(phrase.head()))
              && relation[phrase.head()] != Relation.PREDICATE
              && top().subject != phrase.head()) {
            continue;
          }
          return phrase.head();
        }
        if (chunk instanceof Chunk.Verbal) {
          return -1;
        }
        if (chunk instanceof Chunk.Mark mark
            && mark.kind() != Chunk.Kind.ADVERB
            && mark.kind() != Chunk.Kind.ADJECTIVE
            && mark.kind() != Chunk.Kind.QUOTE) {
          return -1;
        }
      }
      return -1;
    }

    private void participle(Chunk.Verbal verbal, int c) {
      Open open = top();
      if (!words.headFirst()
          && open.verb < 0
          && open.subject < 0
          && tokens.get(verbal.head()).morph().mood() == Morph.Mood.PRESENT_PARTICIPLE
          && lacksSubject(c)) {
        // "taking in a country would drag …": the gerund is the subject.
        push(-1, Relation.INFINITIVE, "", verbal);
        return;
      }
      String before = ahead.prepositionBeforeQuote(c);
      if (!before.isEmpty() && open.verb >= 0 && valency.takes(tokens, open.verb, before)) {
        // 'accused him of "selling the farm"'
        push(open.verb, Relation.INFINITIVE, before, verbal);
        return;
      }
      int noun = adjacentPhrase(c);
      if (tokens.get(verbal.head()).morph().mood() == Morph.Mood.PRESENT_PARTICIPLE && gerund(c)) {
        push(open.verb, Relation.INFINITIVE, "", verbal);
        return;
      }
      boolean shared =
          open.verbal != null
              && open.verbal.verbs().size() > 1
              && tokens.get(verbal.head()).morph().mood() == Morph.Mood.PAST_PARTICIPLE
              && (and || verbal.negated() || comma)
              && c > 0
              && (noun < 0 || (open.object >= 0 && and));
      if (shared && !words.is("copulas", tokens.get(open.verb).lemma())) {
        // "a lavé et repassé", "n'a ni lavé ni repassé": the auxiliary serves both.
        Open done = stack.pop();
        close(done);
        Open next = new Open(done.governor, done.relation, done.marker, verbal.start());
        next.subject = done.subject;
        next.restated = true;
        stack.push(next);
        boolean acts = !words.headFirst() && !agentFollows(c);
        fill(next, verbal.withPassive(passive(done) && !acts));
        return;
      }
      if (noun >= 0
          && open.subject >= 0
          && (relation[noun] == Relation.OBLIQUE || relation[noun] == Relation.MODIFIER)
          && takesSides(verbal)) {
        // "families marched before the house of X demanding …": who marched demands.
        Open made = push(open.subject, Relation.PARTICIPLE, "", verbal);
        made.subject = open.subject;
        made.restated = true;
        return;
      }
      if (noun >= 0) {
        Open made = push(noun, Relation.PARTICIPLE, "", verbal);
        if (!verbal.passive()) {
          made.subject = noun;
          made.restated = true;
        }
        return;
      }
      if (open.verb >= 0
          && open.predicate < 0
          && !comma
          && words.is("copulas", tokens.get(open.verb).lemma())) {
        attach(verbal.head(), open.verb, Relation.PREDICATE, "");
        open.predicate = verbal.head();
        return;
      }
      int subject = open.subject;
      if (comma
          && lastPhrase >= 0
          && subject >= 0
          && !agrees(subject, verbal.head())
          && agrees(lastPhrase, verbal.head())) {
        subject = lastPhrase;
      }
      int to = comma && subject >= 0 ? subject : open.verb >= 0 ? open.verb : lastPhrase;
      Open made = push(to, Relation.PARTICIPLE, "", verbal);
      if (subject >= 0 && !verbal.passive()) {
        made.subject = subject;
        made.restated = true;
      }
    }

    /** Whether the next finite verb comes with no bare phrase or comma before it but one object. */
    private boolean lacksSubject(int c) {
      int bare = 0;
      for (int k = c + 1; k < chunks.size(); k++) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Verbal verbal) {
          Token first = tokens.get(verbal.first());
          boolean finite = first.morph().mood().finite() || first.pos() == Pos.AUX;
          if (finite && verbal.marker().isEmpty()) {
            return true;
          }
        } else if (chunk instanceof Chunk.Phrase phrase) {
          bare += phrase.plain().isEmpty() ? 1 : 0;
        } else if (chunk instanceof Chunk.Mark mark
            && mark.kind() != Chunk.Kind.ADVERB
            && mark.kind() != Chunk.Kind.QUOTE
            && mark.kind() != Chunk.Kind.PREPOSITION
            && mark.kind() != Chunk.Kind.AND) {
          return false;
        }
        if (bare > 2) {
          return false;
        }
      }
      return false;
    }

    /** Present participles of what persons do with words or will. */
    private boolean takesSides(Chunk.Verbal verbal) {
      return tokens.get(verbal.head()).morph().mood() == Morph.Mood.PRESENT_PARTICIPLE
          && (valency.reports(tokens, verbal.head())
              || valency.takes(tokens, verbal.head(), "that"));
    }

    private boolean agrees(int noun, int participle) {
      Morph a = tokens.get(noun).morph();
      Morph b = tokens.get(participle).morph();
      return (a.number() == b.number()
              || a.number() == Morph.GrammaticalNumber.NONE
              || b.number() == Morph.GrammaticalNumber.NONE)
          && (a.gender() == b.gender()
              || a.gender() == Morph.Gender.NONE
              || b.gender() == Morph.Gender.NONE);
    }

    private void finite(Chunk.Verbal verbal, int c) {
      if (opensInversion(verbal, c)) {
        // "Never will Russia accept", "nor would he hear": the verb comes behind the subject.
        if (top().verb >= 0) {
          Open closed = stack.pop();
          close(closed);
          stack.push(new Open(closed.governor, closed.relation, closed.marker, verbal.start()));
        }
        top().denied |= verbal.negated();
        top().inverted = true;
        return;
      }
      int named = -1;
      while (top().nonFinite() && stack.size() > 1) {
        if (top().governor < 0 && top().relation == Relation.INFINITIVE) {
          named = top().verb;
        }
        pop();
      }
      Open open = top();
      if (named >= 0 && open.verb < 0 && open.subject < 0) {
        // "Alléger les sanctions serait une gifle": the infinitive is the subject.
        open.subject = named;
      }
      boolean reports = valency.reports(tokens, verbal.head());
      if (open.verb < 0
          && open.subject >= 0
          && !words.headFirst()
          && reports
          && behindQuote(c)
          && followedBySubject(c)
          && resumes(c)) {
        // '"The sanctions," sighed X, "are …"'
        Open incise = push(-1, Relation.ROOT, "", verbal);
        incise.incise = true;
        return;
      }
      if (open.verb < 0 && open.subject >= 0 && behindQuote(c) && followedBySubject(c)) {
        // "Not one more shell," chanted X: what was quoted is no subject.
        parenthetic(verbal);
        return;
      }
      boolean quoted =
          comma
              && words.inversion()
              && ((chunks.get(0) instanceof Chunk.Mark opening
                      && opening.kind() == Chunk.Kind.QUOTE)
                  || (behindQuote(c) && (reports || valency.takes(tokens, verbal.head(), "that"))));
      boolean behindMarks =
          comma
              && words.inversion()
              && c > 1
              && chunks.get(c - 2) instanceof Chunk.Mark closing
              && closing.kind() == Chunk.Kind.QUOTE;
      if (open.verb >= 0
          && (reports || quoted || behindMarks || (verbal.inverted() >= 0 && comma))
          && (comma || c == 0 || afterQuote(c))
          && (words.headFirst() || (!and && inverts(c, verbal)))
          && (followedBySubject(c) || verbal.inverted() >= 0)
          && (waiting() == null || quoted || behindMarks || verbal.inverted() >= 0)) {
        parenthetic(verbal);
        return;
      }
      int content =
          open.verb < 0 && reports && comma && words.inversion() && verbal.inverted() < 0
              ? verblessStart(open)
              : -1;
      if (content >= 0 && followedBySubject(c) && verblessAhead(c)) {
        // "Pas question de négocier, a prévenu la ministre": the report of a phrase.
        open.subject = -1;
        parenthetic(verbal);
        attach(content, verbal.head(), Relation.PARENTHETIC, "");
        return;
      }
      if (open.verb < 0
          && open.subject >= 0
          && reports
          && comma
          && followedBySubject(c)
          && resumes(c)
          && words.is("perfect-auxiliaries", tokens.get(verbal.first()).lemma())
              == (verbal.verbs().size() > 1)) {
        // "A truce, said X, would only help the enemy": an inserted report; the clause goes on.
        Open incise = push(-1, Relation.ROOT, "", verbal);
        incise.incise = true;
        return;
      }
      if (open.verb >= 0) {
        Open waiting = waiting();
        if (waiting != null) {
          popTo(waiting);
          open = waiting;
        }
      }
      if (open.verb < 0) {
        fill(open, verbal);
        return;
      }
      Open twin = coordinationTarget(verbal, reports);
      int shared = twin.subject;
      if (and
          && !reports
          && told != null
          && twin.verb >= 0
          && valency.reports(tokens, twin.verb)
          && twin.relation == Relation.ROOT) {
        // "She knows the figures, he said, but has promised …": she has.
        shared = told.subject;
      }
      popTo(twin);
      Open closed = stack.pop();
      close(closed);
      Open next = new Open(closed.governor, closed.relation, closed.marker, verbal.start());
      if (and || comma) {
        next.subject = shared;
        next.restated = true;
      } else if (lastPhrase >= 0 && closed.object == lastPhrase) {
        next.subject = lastPhrase;
      }
      stack.push(next);
      boolean undergone =
          next.restated
              && passive(closed)
              && verbal.verbs().size() == 1
              && tokens.get(verbal.head()).morph().tense() == Morph.Tense.PAST
              && agentFollows(c);
      fill(next, undergone ? verbal.withPassive(true) : verbal);
    }

    private static boolean passive(Open open) {
      return open.verbal != null && open.verbal.passive();
    }

    /** Whether the very next phrase says by whom: "(was welcomed by X and) rejected by Y". */
    private boolean agentFollows(int c) {
      return c + 1 < chunks.size()
          && chunks.get(c + 1) instanceof Chunk.Phrase phrase
          && words.is("agents", phrase.plain());
    }

    /** The phrase that opens a sentence behind a negator or adverb and has no verb, or -1. */
    private int verblessStart(Open open) {
      if (!(chunks.get(0) instanceof Chunk.Mark opening)
          || chunks.size() < 2
          || !(chunks.get(1) instanceof Chunk.Phrase phrase)) {
        return -1;
      }
      return switch (opening.kind()) {
        case NEGATOR -> open.subject;
        case ADVERB -> open.subject < 0 && phrase.preposition() >= 0 ? phrase.head() : -1;
        default -> -1;
      };
    }

    /** Whether no finite verb follows before the next relative or the end. */
    private boolean verblessAhead(int c) {
      for (int k = c + 1; k < chunks.size(); k++) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Mark mark
            && (mark.kind() == Chunk.Kind.RELATIVE
                || mark.kind() == Chunk.Kind.SUBORDINATOR
                || mark.kind() == Chunk.Kind.BREAK
                || mark.kind() == Chunk.Kind.STOP)) {
          return true;
        }
        if (chunk instanceof Chunk.Verbal verbal
            && verbal.marker().isEmpty()
            && tokens.get(verbal.first()).morph().mood().finite()) {
          return false;
        }
      }
      return true;
    }

    /** Whether after the subject of an inserted report a comma comes and then the waiting verb. */
    private boolean resumes(int c) {
      boolean closed = false;
      for (int k = c + 2; k < chunks.size(); k++) {
        Chunk chunk = chunks.get(k);
        if (chunk instanceof Chunk.Verbal verbal) {
          return closed && verbal.marker().isEmpty();
        }
        if (chunk instanceof Chunk.Phrase phrase && phrase.plain().isEmpty() && closed) {
          return false;
        }
        if (chunk instanceof Chunk.Mark mark) {
          switch (mark.kind()) {
            case COMMA -> closed = true;
            case QUOTE, ADVERB, NEGATOR -> {}
            case BREAK,
                OPEN,
                CLOSE,
                AND,
                BUT,
                THAT,
                WHETHER,
                RELATIVE,
                SUBORDINATOR,
                ADJECTIVE,
                PREPOSITION,
                STOP,
                OTHER -> {
              return false;
            }
          }
        }
      }
      return false;
    }

    private boolean afterQuote(int c) {
      return c > 0
          && chunks.get(c - 1) instanceof Chunk.Mark mark
          && mark.kind() == Chunk.Kind.QUOTE;
    }

    private void parenthetic(Chunk.Verbal verbal) {
      while (!stack.isEmpty()) {
        close(stack.pop());
      }
      for (int verb : clauses.keySet()) {
        if (governor[verb] < 0) {
          governor[verb] = verbal.head();
          relation[verb] = Relation.PARENTHETIC;
        }
      }
      Open outer = new Open(-1, Relation.ROOT, "", verbal.start());
      outer.verb = verbal.head();
      outer.verbal = verbal;
      outer.subject = verbal.inverted();
      outer.inverts = true;
      stack.push(outer);
    }

    private void fill(Open open, Chunk.Verbal verbal) {
      open.verb = verbal.head();
      open.verbal = verbal;
      if (verbal.inverted() >= 0 && open.subject < 0) {
        open.subject = verbal.inverted();
      }
    }

    private @Nullable Open waiting() {
      boolean first = true;
      for (Open open : stack) {
        if (!first && open.verb < 0 && open.subject >= 0) {
          return open;
        }
        first = false;
      }
      return null;
    }

    /** With which open clause a verb without a subject of its own is coordinated. */
    private Open coordinationTarget(Chunk.Verbal verbal, boolean reports) {
      Morph morph = tokens.get(verbal.first()).morph();
      Iterator<Open> open = stack.iterator();
      Open nearest = stack.element();
      while (open.hasNext()) {
        Open candidate = open.next();
        if (candidate.verbal == null || candidate.verb < 0) {
          continue;
        }
        Morph mine = tokens.get(candidate.verbal.first()).morph();
        boolean agrees =
            mine.number() == morph.number()
                || mine.number() == Morph.GrammaticalNumber.NONE
                || morph.number() == Morph.GrammaticalNumber.NONE;
        boolean sameKind = !reports || valency.reports(tokens, candidate.verb);
        boolean several =
            candidate.subject >= 0
                && morph.person() == 3
                && morph.number() == Morph.GrammaticalNumber.SINGULAR
                && tokens.get(candidate.subject).pos() == Pos.NOUN
                && tokens.get(candidate.subject).morph().number() == Morph.GrammaticalNumber.PLURAL;
        // ", and prefers": behind a comma the main clause goes on, not what it tells.
        boolean told = and && comma && candidate.relation == Relation.THAT && morph.person() == 3;
        if (agrees && sameKind && !several && !told) {
          return candidate;
        }
      }
      return nearest;
    }

    private void popTo(Open target) {
      while (stack.element() != target) {
        close(stack.pop());
      }
    }
  }
}
