package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Span;
import org.stanceline.text.Token;
import org.stanceline.topic.TopicMention;

/**
 * Where an article contradicts its own report of somebody: "la position de X n'est pas soutenue par
 * Y, qui estime qu'il est temps de négocier", where X wants talks. A lost negation in translation
 * gives such sentences ("neither believes" turned into "both believe").
 *
 * <p>The later of two statements of a holder must hang on the very words that name the holder in
 * the other: in a relative clause, a participle clause or an apposition. What tells a change of
 * time or mind, a condition, an act, or another form of the same thing ("talks under threat") is no
 * contradiction; where in doubt, none is told.
 */
public final class Contradictions {
  /**
   * How the last trace step of a contradicting statement begins; the other's evidence follows, in
   * quotation marks.
   */
  public static final String STEP = "contradicts the article's own report: ";

  private static final int DEEPEST = 40;

  /**
   * Where a statement was found.
   *
   * @param sentence its index
   * @param holder token that names the holder; -1 where somebody outside the sentence speaks
   * @param cue token that attributes; -1 likewise
   * @param first first token of the evidence, inclusive
   * @param last last token of the evidence, exclusive
   */
  record Place(int sentence, TopicMention mention, int holder, int cue, int first, int last) {
    static Place of(int sentence, TopicMention mention, Found found) {
      return new Place(
          sentence,
          mention,
          found.path().holderAt,
          found.path().cueAt,
          found.first(),
          found.last());
    }
  }

  /** When something holds, as far as the forms of its verbs tell. */
  private enum Time {
    PRESENT,
    PAST,
    /** An imperfect. */
    LASTING,
    /** That of the clause around it. */
    SHARED,
    OTHER
  }

  private final Scene scene;
  private final FunctionWords words;
  private final List<List<String>> turns;
  private final String stored;

  /**
   * The contradictions of one article.
   *
   * @param stored the text in which the evidence stands
   */
  Contradictions(Scene scene, FunctionWords words, String stored) {
    this.scene = scene;
    this.words = words;
    this.turns = words.all("turns").stream().map(FunctionWords::words).toList();
    this.stored = stored;
  }

  /** The same drafts, in the same order, those marked that contradict another one. */
  List<Agreement.Draft> marked(List<Agreement.Draft> drafts) {
    List<Agreement.Draft> out = new ArrayList<>(drafts.size());
    for (Agreement.Draft draft : drafts) {
      Optional<Agreement.Draft> report =
          drafts.stream().filter(other -> contradicts(draft, other)).findFirst();
      out.add(report.map(other -> draft.marked(STEP + quoted(other))).orElse(draft));
    }
    return out;
  }

  private String quoted(Agreement.Draft draft) {
    Span evidence = draft.statement().evidence();
    return '"' + evidence.of(stored) + '"';
  }

  private boolean contradicts(Agreement.Draft elaboration, Agreement.Draft report) {
    Statement told = elaboration.statement();
    Statement own = report.statement();
    Place inner = elaboration.place();
    Place outer = report.place();
    if (inner.sentence() != outer.sentence()
        || inner.holder() < 0
        || inner.holder() != outer.holder()
        || !told.topic().equals(own.topic())
        || !told.actorId().equals(own.actorId())
        || told.polarity() * own.polarity() >= 0
        || !isAttitude(told, inner)
        || !isAttitude(own, outer)) {
      return false;
    }
    Tree tree = scene.tree(inner.sentence());
    int branch = branch(tree, inner);
    return branch >= 0
        && !below(tree, outer.cue(), branch)
        && !below(tree, tree.headOf(outer.mention().head()), branch)
        && branch > outer.cue()
        && sameThing(tree, inner.mention(), outer)
        && sameTime(time(tree, inner.cue(), branch), time(tree, outer.cue(), -1), outer)
        && !turns(tree, inner, outer, branch);
  }

  /**
   * Acts speak otherwise than words, unless the act is to share a position; a quotation may be of
   * another day.
   */
  private static boolean isAttitude(Statement statement, Place place) {
    boolean speaks =
        switch (statement.mode()) {
          case INDIRECT, NOMINAL -> true;
          case ACTION -> isPosition(place);
          case DIRECT -> false;
        };
    return speaks && !statement.conditional();
  }

  /** The relative, participle or apposition on the holder in which a statement is told, or -1. */
  private static int branch(Tree tree, Place place) {
    int up = place.cue();
    for (int steps = 0; up >= 0 && steps < DEEPEST; steps++) {
      int above = tree.governor(up);
      Relation how = tree.relation(up);
      boolean hangs =
          how == Relation.RELATIVE || how == Relation.PARTICIPLE || how == Relation.APPOSITION;
      if (hangs && above >= 0 && tree.members(above).contains(place.holder())) {
        return up;
      }
      up = above;
    }
    return -1;
  }

  private static boolean below(Tree tree, int token, int branch) {
    int up = token;
    for (int steps = 0; up >= 0 && steps < DEEPEST; steps++) {
      if (up == branch) {
        return true;
      }
      up = tree.governor(up);
    }
    return false;
  }

  /** Whether both are about the topic as such, not about one form of it. */
  private boolean sameThing(Tree tree, TopicMention inner, Place report) {
    TopicMention outer = report.mention();
    if (!isPlain(inner) || restricted(tree, inner) || restricted(tree, outer)) {
      return false;
    }
    if (isPosition(report)) {
      return true;
    }
    int head = tree.headOf(outer.head());
    if (tree.relation(head) == Relation.MODIFIER && tree.governor(head) != report.cue()) {
      // "the plan for a truce is rejected by X, who wants a truce": perhaps not that plan.
      return false;
    }
    // "the truce is rejected by X, who wants a truce": perhaps another one.
    return isPlain(outer) && (!isDefinite(tree, outer) || isDefinite(tree, inner));
  }

  private static boolean isPosition(Place place) {
    return place.mention().source() == TopicMention.Source.POSITION;
  }

  private static boolean isPlain(TopicMention mention) {
    return mention.source() == TopicMention.Source.TERM
        || mention.source() == TopicMention.Source.RELATED;
  }

  /** "talks under threat", "a truce that …", "négocier avant l'été". */
  private boolean restricted(Tree tree, TopicMention mention) {
    int head = tree.headOf(mention.head());
    for (int dependent : tree.dependents(head)) {
      boolean inside = dependent >= mention.start() && dependent < mention.end();
      boolean owner =
          mention.source() == TopicMention.Source.POSITION
              && words.is("genitives", tree.preposition(dependent));
      boolean narrows =
          switch (tree.relation(dependent)) {
            case MODIFIER, OBLIQUE, RELATIVE, PARTICIPLE, INFINITIVE, PURPOSE, ADVERBIAL -> true;
            case ROOT,
                SUBJECT,
                OBJECT,
                AGENT,
                PREDICATE,
                COORDINATE,
                APPOSITION,
                THAT,
                WHETHER,
                SOURCE,
                PARENTHETIC ->
                false;
          };
      if (narrows && !inside && !owner) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(Tree tree, TopicMention mention) {
    if (!(tree.chunk(mention.head()) instanceof Chunk.Phrase phrase)) {
      return false;
    }
    for (int i = phrase.start(); i < phrase.head(); i++) {
      Token token = tree.token(i);
      if (token.lemma().contains("+")
          || (token.pos() == Pos.DET && !words.is("indefinite", token.norm()))) {
        return true;
      }
    }
    return false;
  }

  /** Two acts of the past may follow each other; what was thought lasted over them. */
  private boolean sameTime(Time inner, Time outer, Place report) {
    return switch (outer) {
      case PRESENT -> inner == Time.PRESENT || inner == Time.SHARED;
      case PAST -> inner == Time.LASTING || inner == Time.SHARED || unmarked(inner, report);
      case LASTING -> inner == Time.PAST || inner == Time.LASTING || inner == Time.SHARED;
      case SHARED, OTHER -> false;
    };
  }

  /** English does not tell whether something lasted; not to share a position does. */
  private boolean unmarked(Time inner, Place report) {
    return inner == Time.PAST && !words.headFirst() && isPosition(report);
  }

  /**
   * The time of the verb over a cue.
   *
   * @param branch where to stop, inclusive; -1 for nowhere
   */
  private Time time(Tree tree, int cue, int branch) {
    int up = cue;
    for (int steps = 0; up >= 0 && steps < DEEPEST; steps++) {
      Clause clause = tree.clause(up).orElse(null);
      if (clause != null && clause.finite()) {
        return time(tree, clause);
      }
      if (clause != null
          && tree.relation(up) == Relation.PARTICIPLE
          && clause.verbal().verbs().size() > 1) {
        // "ayant soutenu"
        return Time.OTHER;
      }
      if (up == branch) {
        return Time.SHARED;
      }
      up = tree.governor(up);
    }
    return Time.OTHER;
  }

  private Time time(Tree tree, Clause clause) {
    Token first = tree.token(clause.verbal().first());
    Morph morph = first.morph();
    boolean future = words.is("future-auxiliaries", first.norm());
    if (future
        || morph.tense() == Morph.Tense.FUTURE
        || morph.mood() == Morph.Mood.CONDITIONAL
        || morph.mood() == Morph.Mood.IMPERATIVE) {
      return Time.OTHER;
    }
    boolean compound = clause.verbal().verbs().size() > 1;
    boolean be = words.is("passive-auxiliaries", first.lemma());
    boolean perfect =
        compound
            && words.is("perfect-auxiliaries", first.lemma())
            && (!be || (words.headFirst() && !clause.passive()));
    boolean past = morph.tense() == Morph.Tense.PAST || morph.tense() == Morph.Tense.IMPERFECT;
    if (perfect && (past || !words.headFirst())) {
      // "had backed" lies before what is told, and English "has backed" before what is now.
      return Time.OTHER;
    }
    if (morph.tense() == Morph.Tense.IMPERFECT) {
      return Time.LASTING;
    }
    return perfect || past ? Time.PAST : Time.PRESENT;
  }

  /** Whether a word from the report to the end of the elaboration tells a change or a contrast. */
  private boolean turns(Tree tree, Place inner, Place outer, int branch) {
    int from = Math.min(inner.first(), Math.min(outer.first(), start(tree, outer.cue())));
    int to = Math.max(Math.max(inner.last(), outer.last()), tree.rightmost(branch));
    for (int i = from; i < to; i++) {
      for (List<String> turn : turns) {
        if (matches(tree, i, turn)) {
          return true;
        }
      }
    }
    return false;
  }

  /** First token of the finite clause over a word. */
  private static int start(Tree tree, int word) {
    int up = word;
    for (int steps = 0; up >= 0 && steps < DEEPEST; steps++) {
      Optional<Clause> clause = tree.clause(up).filter(Clause::finite);
      if (clause.isPresent()) {
        return clause.get().start();
      }
      up = tree.governor(up);
    }
    return word;
  }

  private static boolean matches(Tree tree, int from, List<String> sequence) {
    if (from + sequence.size() > tree.tokens().size()) {
      return false;
    }
    for (int i = 0; i < sequence.size(); i++) {
      if (!tree.token(from + i).norm().equals(sequence.get(i))) {
        return false;
      }
    }
    return true;
  }
}
