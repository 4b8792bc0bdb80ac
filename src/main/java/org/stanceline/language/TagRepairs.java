package org.stanceline.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.stanceline.text.Folding;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;

/**
 * What the tagger gets wrong in news copy, put right with the dictionary and the neighbours. Each
 * repair looks at the tagger's own reading of the neighbours, and the repairs follow one another in
 * a fixed order, so that a later one sees what an earlier one made of the word itself.
 */
final class TagRepairs {
  private final LanguageFile file;
  private final Dictionary dictionary;
  private final List<Repair> repairs;

  private List<Repair> repairs() {
    VerbGroups groups = new VerbGroups(file, dictionary);
    return List.of(
        this::marks,
        this::article,
        this::noDeterminer,
        this::preposition,
        this::noVerb,
        this::nothingButVerb,
        this::invertedVerb,
        this::reflexive,
        this::stranded,
        this::innerName,
        this::determined,
        this::nounBeforeVerb,
        this::openingNoun,
        this::complement,
        this::modal,
        this::governs,
        this::opens,
        this::joinedAdjective,
        groups::behindModal,
        groups::insidePerfect,
        groups::behindMarker,
        groups::compound,
        groups::fullName,
        groups::gerund,
        groups::object,
        this::standsAsVerb,
        this::openingName,
        this::partOfName,
        this::nameBeforeVerb,
        this::onlyVerb);
  }

  /** One repair: the part of speech that a word has after it. */
  interface Repair {
    Pos of(Place at, Pos pos);
  }

  /** A word among its neighbours, with the tags as the tagger gave them. */
  record Place(List<String> words, List<Pos> tags, int i) {
    String word() {
      return words.get(i);
    }

    boolean capital() {
      return isCapital(word());
    }

    boolean lower() {
      return Character.isLowerCase(word().codePointAt(0));
    }

    boolean first() {
      return i == 0;
    }

    boolean last() {
      return i + 1 == words.size();
    }

    /** Whether the word before has one of these tags; false at the start. */
    boolean behind(Pos... any) {
      return !first() && isOneOf(tags.get(i - 1), any);
    }

    /** Whether the word after has one of these tags; false at the end. */
    boolean before(Pos... any) {
      return !last() && isOneOf(tags.get(i + 1), any);
    }

    private static boolean isOneOf(Pos tag, Pos[] any) {
      for (Pos one : any) {
        if (one == tag) {
          return true;
        }
      }
      return false;
    }

    boolean behindWord(String word) {
      return !first() && words.get(i - 1).equals(word);
    }

    boolean behindAny(Set<String> any) {
      return !first() && any.contains(words.get(i - 1));
    }
  }

  TagRepairs(LanguageFile file, Dictionary dictionary) {
    this.file = file;
    this.dictionary = dictionary;
    this.repairs = repairs();
  }

  /** The part of speech of the word at {@code i}, repaired. */
  Pos repaired(List<String> words, List<Pos> tags, int i) {
    Place at = new Place(words, tags, i);
    Pos pos = tags.get(i);
    for (Repair repair : repairs) {
      pos = repair.of(at, pos);
    }
    return pos;
  }

  static boolean isNominal(Pos pos) {
    return pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.ADJ || pos == Pos.NUM;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  // ------------------------------------------------------------------ the dictionary

  private boolean known(String word, Pos as, Predicate<Dictionary.Entry> how) {
    return dictionary.entries(word, as).stream().anyMatch(how);
  }

  private boolean known(String word, Pos as) {
    return known(word, as, e -> e.pos() == as);
  }

  private boolean known(String word, Morph.Mood mood) {
    return known(word, Pos.VERB, e -> e.morph().mood() == mood);
  }

  private boolean unknown(String word, Pos as) {
    return dictionary.entries(word, as).isEmpty();
  }

  // ------------------------------------------------------------------ small words

  /** A number read as a verb, a word read as a mark. */
  private Pos marks(Place at, Pos pos) {
    int start = at.word().codePointAt(0);
    if (pos == Pos.VERB && Character.isDigit(start)) {
      return Pos.NUM;
    }
    if (pos == Pos.PUNCT && Character.isLetter(start)) {
      return at.word().codePoints().anyMatch(Character::isUpperCase) ? Pos.PROPN : Pos.X;
    }
    return pos;
  }

  /** "alléger les sanctions": an article read as an object pronoun. */
  private Pos article(Place at, Pos pos) {
    boolean elided = at.word().endsWith("'") && unknown(at.word(), Pos.DET);
    return pos == Pos.PRON
            && (at.before(Pos.NOUN, Pos.ADJ) || noVerbFollows(at))
            && (known(at.word(), Pos.DET) || elided)
            && !known(at.word(), Pos.SCONJ)
        ? Pos.DET
        : pos;
  }

  /** "pour qui la trêve est": the next word was read as a verb, which it cannot be. */
  private boolean noVerbFollows(Place at) {
    return at.before(Pos.VERB)
        && known(at.words().get(at.i() + 1), Pos.NOUN)
        && !known(at.words().get(at.i() + 1), Pos.VERB);
  }

  /** "Favorable aux sanctions, …": an adjective read as a determiner. */
  private Pos noDeterminer(Place at, Pos pos) {
    return pos == Pos.DET && known(at.word(), Pos.ADJ) && !known(at.word(), Pos.DET)
        ? Pos.ADJ
        : pos;
  }

  /** A title or a verb read as a preposition that the dictionary does not know. */
  private Pos preposition(Place at, Pos pos) {
    if (pos != Pos.ADP && pos != Pos.SCONJ) {
      return pos;
    }
    if (at.capital()
        && at.before(Pos.PROPN)
        && !known(
            at.word().toLowerCase(Locale.ROOT),
            pos,
            e -> e.pos() == Pos.ADP || e.pos() == Pos.SCONJ)) {
      // "Ambassador Reld"
      return Pos.PROPN;
    }
    if (at.lower() && opensNothing(at.word(), pos)) {
      // "le journal presse le gouvernement", "there will soon be no talks"
      boolean infinitive = !file.gerunds() && known(at.word(), Morph.Mood.INFINITIVE);
      return infinitive || verbless(at) || behindAuxiliary(at) ? Pos.VERB : Pos.NOUN;
    }
    return pos;
  }

  /** Whether a form is known as a verb, and as no word that opens a phrase or clause. */
  private boolean opensNothing(String word, Pos pos) {
    return !known(
            word,
            pos,
            e ->
                e.pos() == Pos.ADP
                    || e.pos() == Pos.SCONJ
                    || e.pos() == Pos.ADV
                    || e.pos() == Pos.CCONJ)
        && known(
            word,
            Pos.VERB,
            e ->
                (e.pos() == Pos.VERB || e.pos() == Pos.AUX)
                    && (e.morph().mood() == Morph.Mood.INDICATIVE
                        || e.morph().mood() == Morph.Mood.INFINITIVE));
  }

  private static boolean behindAuxiliary(Place at) {
    int k = at.i() - 1;
    while (k > 0 && at.tags().get(k) == Pos.ADV) {
      k--;
    }
    return k >= 0 && at.tags().get(k) == Pos.AUX;
  }

  /** "ont voté contre.": nothing stands behind it. */
  private Pos stranded(Place at, Pos pos) {
    return file.stranded().contains(Folding.fold(at.word()))
            && !at.first()
            && (at.last() || at.before(Pos.PUNCT, Pos.CCONJ))
        ? Pos.ADV
        : pos;
  }

  // ------------------------------------------------------------------ verbs that are none

  private Pos noVerb(Place at, Pos pos) {
    if (pos != Pos.VERB) {
      return pos;
    }
    if (file.abbreviations().contains(Folding.fold(at.word()).replace(".", ""))) {
      return Pos.NOUN;
    }
    // "le ministre nadjari", "est prématurée": a form that no dictionary knows as a verb.
    return (at.behind(Pos.NOUN, Pos.PROPN) || known(at.word(), Pos.ADJ))
            && at.lower()
            && !known(at.word(), Pos.VERB, e -> e.pos() == Pos.VERB || e.pos() == Pos.AUX)
        ? Pos.ADJ
        : pos;
  }

  /** "le parti nie", "the party denies": a finite form that is nothing but a verb. */
  private Pos nothingButVerb(Place at, Pos pos) {
    return (pos == Pos.NOUN || pos == Pos.PRON)
            && !at.first()
            && at.lower()
            && at.behind(Pos.NOUN, Pos.PROPN, Pos.ADJ)
            && onlyAsVerb(at.word())
            && known(
                at.word(),
                Pos.VERB,
                e -> e.morph().mood() == Morph.Mood.INDICATIVE && e.morph().person() == 3)
        ? Pos.VERB
        : pos;
  }

  /**
   * "”, pleaded Archbishop …": behind a quotation and before a name stands who is said to speak.
   */
  private Pos invertedVerb(Place at, Pos pos) {
    boolean quoted = at.behindWord("”") || at.behindWord("\"") || at.behindWord("»");
    return (pos == Pos.ADJ || pos == Pos.NOUN)
            && quoted
            && at.lower()
            && at.before(Pos.PROPN, Pos.DET)
            && known(at.word(), Morph.Mood.INDICATIVE)
        ? Pos.VERB
        : pos;
  }

  /** "the vote on …": behind a determiner or possessor stands a noun. */
  private Pos determined(Place at, Pos pos) {
    boolean determined =
        at.behind(Pos.DET) || (at.behindAny(file.possessives()) && !at.behind(Pos.AUX));
    return determined
            && pos == Pos.VERB
            && known(at.word(), Pos.NOUN)
            && !at.before(Pos.NOUN, Pos.PROPN)
        ? Pos.NOUN
        : pos;
  }

  /** "Talks with the rebels have begun": no English sentence opens with a verb in -s. */
  private Pos openingNoun(Place at, Pos pos) {
    boolean opens =
        at.first() || (at.i() == 1 && !Character.isLetterOrDigit(at.words().get(0).codePointAt(0)));
    return pos == Pos.VERB
            && file.gerunds()
            && opens
            && at.word().endsWith("s")
            && known(at.word(), Pos.VERB, e -> e.pos() == Pos.VERB && e.morph().person() == 3)
            && known(at.word(), Pos.NOUN)
        ? Pos.NOUN
        : pos;
  }

  /**
   * "whether talks still make sense": behind a conjunction and before a verb stands its subject.
   */
  private Pos nounBeforeVerb(Place at, Pos pos) {
    int next = at.i() + 1;
    while (next < at.words().size() && at.tags().get(next) == Pos.ADV) {
      next++;
    }
    return pos == Pos.VERB
            && file.gerunds()
            && at.behind(Pos.SCONJ)
            && next < at.words().size()
            && (at.tags().get(next) == Pos.VERB || at.tags().get(next) == Pos.AUX)
            && known(at.word(), Pos.NOUN)
            && !known(at.word(), Morph.Mood.PRESENT_PARTICIPLE)
        ? Pos.NOUN
        : pos;
  }

  /** "sees in dialogue an insult": only a gerund stands behind a preposition. */
  private Pos complement(Place at, Pos pos) {
    return pos == Pos.VERB
            && at.behind(Pos.ADP)
            && file.gerunds()
            && known(at.word(), Pos.NOUN)
            && !known(at.word(), Morph.Mood.PRESENT_PARTICIPLE)
        ? Pos.NOUN
        : pos;
  }

  /** "swift and open talks": joined to an adjective before a noun. */
  private Pos joinedAdjective(Place at, Pos pos) {
    return pos == Pos.VERB
            && at.behind(Pos.CCONJ)
            && at.before(Pos.NOUN)
            && known(at.word(), Pos.ADJ)
        ? Pos.ADJ
        : pos;
  }

  // ------------------------------------------------------------------ verbs read as something else

  /** "se sont abstenus": a participle read as an adjective behind a reflexive auxiliary. */
  private Pos reflexive(Place at, Pos pos) {
    if (pos != Pos.ADJ || at.i() < 2) {
      return pos;
    }
    int k = at.i() - 1;
    while (k > 0 && at.tags().get(k) == Pos.ADV) {
      k--;
    }
    return k > 0
            && at.tags().get(k) == Pos.AUX
            && file.reflexives().contains(Folding.fold(at.words().get(k - 1)))
            && known(at.word(), Morph.Mood.PAST_PARTICIPLE)
        ? Pos.VERB
        : pos;
  }

  /** "would open the road": a modal verb takes a verb. */
  private Pos modal(Place at, Pos pos) {
    return pos == Pos.ADJ
            && at.behind(Pos.AUX)
            && file.gerunds()
            && !known(
                at.words().get(at.i() - 1),
                Pos.AUX,
                e -> file.perfectAuxiliaries().contains(Folding.fold(e.lemma())))
            && known(at.word(), Morph.Mood.INFINITIVE)
        ? Pos.VERB
        : pos;
  }

  /** "un décret bannissant toute …": a participle governs what follows. */
  private Pos governs(Place at, Pos pos) {
    boolean object =
        at.before(Pos.DET)
            || (at.before(Pos.ADJ)
                && at.i() + 2 < at.words().size()
                && at.tags().get(at.i() + 2) == Pos.NOUN);
    return pos == Pos.ADJ
            && !at.first()
            && object
            && known(at.word(), Morph.Mood.PRESENT_PARTICIPLE)
        ? Pos.VERB
        : pos;
  }

  /** "Interrogée sur …", "Asked about …" at the head of a sentence. */
  private Pos opens(Place at, Pos pos) {
    return at.first()
            && at.capital()
            && at.before(Pos.ADP)
            && isNominal(pos)
            && known(at.word(), Morph.Mood.PAST_PARTICIPLE)
        ? Pos.VERB
        : pos;
  }

  /**
   * A form not read as a verb that no determiner opens, behind a name or a comma and before what a
   * verb takes, is a verb where the dictionary knows it as one and the clause has none so far.
   */
  private Pos standsAsVerb(Place at, Pos pos) {
    boolean doubtful =
        pos == Pos.NOUN
            || (pos == Pos.ADV && at.behind(Pos.ADV))
            || (pos == Pos.ADJ
                && file.gerunds()
                && (at.behindWord("\"") || at.behindWord("”"))
                && at.before(Pos.PROPN, Pos.DET))
            || (pos == Pos.ADJ
                && file.gerunds()
                && at.behindWord(",")
                && at.before(Pos.DET)
                && verbless(at));
    if (!doubtful || at.first() || at.last()) {
      return pos;
    }
    boolean capital = isCapital(at.words().get(at.i() - 1));
    boolean comma = at.behindWord(",");
    boolean open =
        (file.gerunds() && behindQuote(at))
            || (file.gerunds() && behindSoleAdjective(at) && at.before(Pos.DET, Pos.PRON))
            || at.behind(Pos.PROPN)
            || comma
            || (at.behind(Pos.NOUN) && capital)
            || (at.behind(Pos.ADV, Pos.CCONJ) && verbless(at));
    boolean taken =
        (file.gerunds() && behindQuote(at) && at.before(Pos.PROPN))
            || at.before(Pos.DET, Pos.SCONJ, Pos.PRON)
            || (at.before(Pos.ADJ) && (at.behind(Pos.PROPN) || comma || capital))
            || (at.before(Pos.ADP, Pos.ADV) && at.behind(Pos.PROPN) && clauseBehind(at))
            || (at.before(Pos.PROPN, Pos.NUM, Pos.CCONJ) && at.behind(Pos.PROPN) && verbless(at));
    return open
            && taken
            && at.lower()
            && known(
                at.word(),
                Pos.VERB,
                e ->
                    e.pos() == Pos.VERB
                        && e.morph().mood() == Morph.Mood.INDICATIVE
                        && (e.morph().person() == 3 || e.morph().person() == 0))
        ? Pos.VERB
        : pos;
  }

  /**
   * "the ink dries", "the daily wants President …": read as a noun behind a noun, known as a verb
   * that agrees with it, and the clause has no other verb.
   */
  private Pos onlyVerb(Place at, Pos pos) {
    // "the latter rejects …": an adjective alone may be the subject.
    boolean alone =
        at.i() > 1
            && at.behind(Pos.ADJ)
            && at.tags().get(at.i() - 2) == Pos.DET
            && at.before(Pos.DET, Pos.PRON);
    if (pos != Pos.NOUN || at.first() || at.last() || !(at.behind(Pos.NOUN, Pos.PROPN) || alone)) {
      return pos;
    }
    boolean goesOn =
        at.before(Pos.DET, Pos.PROPN, Pos.PRON, Pos.SCONJ)
            || (at.before(Pos.ADJ, Pos.NOUN, Pos.ADP) && at.behind(Pos.PROPN))
            || (file.gerunds()
                && at.behind(Pos.PROPN)
                && at.before(Pos.VERB)
                && known(at.words().get(at.i() + 1), Morph.Mood.PRESENT_PARTICIPLE))
            || (at.before(Pos.PUNCT) && opensWithDeterminer(at));
    String subject = at.words().get(at.i() - 1);
    return goesOn
            && at.lower()
            && known(at.word(), Pos.VERB, e -> e.pos() == Pos.VERB && agrees(e.morph(), subject))
            && !hasOtherVerb(at)
        ? Pos.VERB
        : pos;
  }

  /** Whether a noun can be the subject of a form: any in the third person, a plural of more. */
  private boolean agrees(Morph verb, String noun) {
    boolean bare =
        verb.mood() == Morph.Mood.INDICATIVE
            && verb.tense() == Morph.Tense.PRESENT
            && verb.person() == 0;
    return verb.person() == 3
        || (bare
            && known(
                noun,
                Pos.NOUN,
                e -> e.pos() == Pos.NOUN && e.morph().number() == Morph.GrammaticalNumber.PLURAL));
  }

  private static boolean hasOtherVerb(Place at) {
    List<Pos> tags = at.tags();
    int from = at.i();
    while (from > 0 && tags.get(from - 1) != Pos.PUNCT && tags.get(from - 1) != Pos.SCONJ) {
      from--;
    }
    for (int k = from; k < tags.size() && tags.get(k) != Pos.PUNCT; k++) {
      boolean marked = k > 0 && (tags.get(k - 1) == Pos.PART || tags.get(k - 1) == Pos.ADP);
      if (tags.get(k) == Pos.AUX || (tags.get(k) == Pos.VERB && !marked)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWithDeterminer(Place at) {
    for (int k = at.i() - 1; k >= 0 && k >= at.i() - 3; k--) {
      if (at.tags().get(k) == Pos.DET) {
        return true;
      }
    }
    return false;
  }

  /** '"…," pleaded Archbishop …' */
  private static boolean behindQuote(Place at) {
    return at.behindWord("\"") || at.behindWord("”");
  }

  /** "the latter rejects the truce": an adjective that stands for a noun. */
  private static boolean behindSoleAdjective(Place at) {
    return at.i() > 1 && at.behind(Pos.ADJ) && at.tags().get(at.i() - 2) == Pos.DET && verbless(at);
  }

  /** "Kolt points out that …": a particle, and then the clause that the verb takes. */
  private static boolean clauseBehind(Place at) {
    return at.i() + 2 < at.words().size() && at.tags().get(at.i() + 2) == Pos.SCONJ;
  }

  /** Whether the clause up to a word has no verb yet. */
  private static boolean verbless(Place at) {
    for (int k = at.i() - 1; k >= 0 && !isBreak(at.words().get(k)); k--) {
      if (at.tags().get(k) == Pos.VERB || at.tags().get(k) == Pos.AUX) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(String word) {
    return word.equals(":") || word.equals(";") || word.equals("\"");
  }

  // ------------------------------------------------------------------ names

  /** A capital inside a sentence: a name, whatever the tagger made of it. */
  private Pos innerName(Place at, Pos pos) {
    boolean inner =
        !at.first()
            && (Character.isLetterOrDigit(at.words().get(at.i() - 1).codePointAt(0))
                || at.behindAny(file.possessives())
                || behindInitial(at));
    return at.capital()
            && !isNominal(pos)
            && (inner || (at.word().length() > 2 && unknown(at.word(), pos)))
        ? Pos.PROPN
        : pos;
  }

  /** "Donald J. Trump" */
  private static boolean behindInitial(Place at) {
    return at.i() > 1
        && at.behindWord(".")
        && at.words().get(at.i() - 2).length() == 1
        && isCapital(at.words().get(at.i() - 2));
  }

  /** A first word that no dictionary knows. */
  private Pos openingName(Place at, Pos pos) {
    return at.first()
            && at.capital()
            && at.word().length() > 2
            && (((pos == Pos.NOUN || pos == Pos.ADJ) && unknown(at.word(), pos))
                || (pos == Pos.VERB
                    && at.before(Pos.PROPN)
                    && !known(at.word(), Pos.VERB)
                    && !known(at.word().toLowerCase(Locale.ROOT), Pos.VERB)))
        ? Pos.PROPN
        : pos;
  }

  /** An unknown capital read as an adjective before a name. */
  private Pos partOfName(Place at, Pos pos) {
    return at.capital() && pos == Pos.ADJ && at.before(Pos.PROPN) && unknown(at.word(), pos)
        ? Pos.PROPN
        : pos;
  }

  /** "Trump opposed …": two verbs in a row, so the first is a name. */
  private Pos nameBeforeVerb(Place at, Pos pos) {
    return at.first()
            && at.capital()
            && pos == Pos.VERB
            && at.words().size() > 2
            && (at.before(Pos.AUX, Pos.VERB) || onlyAsVerb(at.words().get(1)))
            && !known(at.word(), Morph.Mood.PAST_PARTICIPLE)
            && !known(at.word(), Morph.Mood.PRESENT_PARTICIPLE)
        ? Pos.PROPN
        : pos;
  }

  private boolean onlyAsVerb(String word) {
    List<Dictionary.Entry> entries = dictionary.entries(word, Pos.NOUN);
    return !entries.isEmpty() && entries.stream().allMatch(e -> e.pos() == Pos.VERB);
  }
}
