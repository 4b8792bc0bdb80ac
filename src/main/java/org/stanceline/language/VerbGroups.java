package org.stanceline.language;

import java.util.Locale;
import java.util.function.Predicate;
import org.stanceline.language.TagRepairs.Place;
import org.stanceline.text.Folding;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;

/**
 * Tags put right by what a verb group can hold: a modal takes a base form, "have" a participle, a
 * singular noun no base form.
 */
final class VerbGroups {
  private final LanguageFile file;
  private final Dictionary dictionary;

  VerbGroups(LanguageFile file, Dictionary dictionary) {
    this.file = file;
    this.dictionary = dictionary;
  }

  /** "will not back the bill": a word that may be a base form, behind a modal and before more. */
  Pos behindModal(Place at, Pos pos) {
    if (!file.gerunds() || (pos != Pos.ADV && pos != Pos.NOUN && pos != Pos.ADJ)) {
      return pos;
    }
    int k = at.i() - 1;
    while (k > 0 && (at.tags().get(k) == Pos.PART || isAdverb(at, k))) {
      k--;
    }
    return k >= 0
            && at.tags().get(k) == Pos.AUX
            && !perfect(at.words().get(k))
            && at.before(Pos.DET, Pos.PRON, Pos.PROPN)
            && is(at.word(), Morph.Mood.INFINITIVE)
        ? Pos.VERB
        : pos;
  }

  private static boolean isAdverb(Place at, int k) {
    return at.tags().get(k) == Pos.ADV && k < at.i();
  }

  /** "has long opposed": between auxiliary and participle stands an adverb. */
  Pos insidePerfect(Place at, Pos pos) {
    return pos == Pos.ADJ
            && file.gerunds()
            && at.behind(Pos.AUX, Pos.VERB)
            && at.before(Pos.VERB)
            && perfect(at.words().get(at.i() - 1))
            && is(at.words().get(at.i() + 1), Morph.Mood.PAST_PARTICIPLE)
        ? Pos.ADV
        : pos;
  }

  /** "offered to host talks": behind a verb that takes an infinitive and its marker. */
  Pos behindMarker(Place at, Pos pos) {
    if (pos == Pos.VERB || pos == Pos.AUX || at.i() < 2 || !at.lower()) {
      return pos;
    }
    String marker = Folding.fold(at.words().get(at.i() - 1));
    return file.infinitiveMarkers().contains(marker)
            && reads(
                at.words().get(at.i() - 2),
                Pos.VERB,
                e -> file.verbsBeforeInfinitives().contains(e.lemma()))
            && is(at.word(), Morph.Mood.INFINITIVE)
        ? Pos.VERB
        : pos;
  }

  /** "the pension reform drew": a base form behind a singular noun is a noun itself. */
  Pos compound(Place at, Pos pos) {
    return pos == Pos.VERB
            && file.gerunds()
            && at.behind(Pos.NOUN)
            && at.before(Pos.VERB, Pos.AUX)
            && at.lower()
            && is(at.word(), Morph.Mood.INFINITIVE)
            && !reads(at.word(), Pos.VERB, e -> e.morph().tense() == Morph.Tense.PAST)
            && reads(at.word(), Pos.NOUN, e -> e.pos() == Pos.NOUN)
            && !reads(
                at.words().get(at.i() - 1),
                Pos.NOUN,
                e -> e.morph().number() == Morph.GrammaticalNumber.PLURAL)
        ? Pos.NOUN
        : pos;
  }

  /** "has won praise from": no base form stands right behind a verb that takes none. */
  Pos object(Place at, Pos pos) {
    return pos == Pos.VERB
            && file.gerunds()
            && at.lower()
            && (at.behind(Pos.VERB)
                || (at.behind(Pos.AUX)
                    && is(at.words().get(at.i() - 1), Morph.Mood.PAST_PARTICIPLE)))
            && at.before(Pos.ADP, Pos.PUNCT, Pos.CCONJ)
            && is(at.word(), Morph.Mood.INFINITIVE)
            && !reads(at.word(), Pos.VERB, e -> e.morph().tense() == Morph.Tense.PAST)
            && reads(at.word(), Pos.NOUN, e -> e.pos() == Pos.NOUN)
            && !reads(
                at.words().get(at.i() - 1),
                Pos.VERB,
                e -> file.verbsBeforeBareInfinitives().contains(e.lemma()))
        ? Pos.NOUN
        : pos;
  }

  /** "tired of funding military aid": a gerund behind a preposition, with an object of its own. */
  Pos gerund(Place at, Pos pos) {
    return (pos == Pos.ADJ || pos == Pos.NOUN)
            && file.gerunds()
            && at.lower()
            && at.behind(Pos.ADP, Pos.SCONJ)
            && at.before(Pos.NOUN, Pos.ADJ)
            && is(at.word(), Morph.Mood.PRESENT_PARTICIPLE)
            && !reads(
                at.word(), Pos.ADJ, e -> e.pos() == Pos.ADJ && e.morph().mood() == Morph.Mood.NONE)
        ? Pos.VERB
        : pos;
  }

  /** "Ken Doyle approved": a first name that is a verb as well. */
  Pos fullName(Place at, Pos pos) {
    return pos == Pos.VERB
            && at.first()
            && at.capital()
            && at.before(Pos.PROPN)
            && at.words().size() > 2
            && (at.tags().get(2) == Pos.VERB || at.tags().get(2) == Pos.AUX)
            && is(at.word().toLowerCase(Locale.ROOT), Morph.Mood.INFINITIVE)
        ? Pos.PROPN
        : pos;
  }

  private boolean perfect(String word) {
    return reads(word, Pos.AUX, e -> file.perfectAuxiliaries().contains(e.lemma()));
  }

  private boolean is(String word, Morph.Mood mood) {
    return reads(word, Pos.VERB, e -> e.morph().mood() == mood);
  }

  private boolean reads(String word, Pos as, Predicate<Dictionary.Entry> how) {
    return dictionary.entries(word, as).stream().anyMatch(how);
  }
}
