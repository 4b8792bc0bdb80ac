package org.stanceline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceline.config.DataFiles;
import org.stanceline.text.Folding;
import org.stanceline.text.Mending;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Reading;
import org.stanceline.text.ReadingRules;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/**
 * Everything particular to one language, read from {@code data/lexicon/<lang>/}. The tagger and the
 * dictionary inside are not thread-safe: one pack per thread.
 */
public final class LanguagePack {
  private final String lang;
  private final LanguageFile file;
  private final ReadingRules rules;
  private final Tagger tagger;
  private final Dictionary dictionary;

  private LanguagePack(String lang, LanguageFile file) {
    this.lang = lang;
    this.file = file;
    this.rules = new ReadingRules(file.abbreviations());
    this.tagger = new Tagger(file.posModel());
    this.dictionary = new Dictionary(file);
  }

  /**
   * Loads a language.
   *
   * @throws org.stanceline.config.ConfigurationException with every problem of its file
   */
  public static LanguagePack of(String lang, DataFiles data) {
    return new LanguagePack(lang, LanguageFile.read(lang, data));
  }

  public String lang() {
    return lang;
  }

  /** The stored text as it is read: mended, one sentence a line. */
  public Reading read(String stored) {
    return Mending.read(stored, rules);
  }

  /** Matches one token: what the tokenizer stage is set to. */
  public Pattern tokenPattern() {
    return file.token();
  }

  /** Tags the tokens of one sentence: spans in the reading, in order. */
  public Sentence tag(Reading reading, Span sentence, int paragraph, List<Span> tokens) {
    String text = reading.text();
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).of(text);
    }
    boolean accent =
        words.length > 1
            && file.openings().containsKey(words[0])
            && Character.isUpperCase(words[1].codePointAt(0));
    String opening = words.length == 0 ? "" : words[0];
    if (accent) {
      words[0] = file.openings().getOrDefault(opening, opening);
    }
    List<Pos> tags = words.length == 0 ? List.of() : openings(words);
    List<Token> out = new ArrayList<>(words.length);
    boolean auxiliary = false;
    boolean bare = false;
    for (int i = 0; i < words.length; i++) {
      Pos pos = tags.get(i);
      if (pos == Pos.VERB && Character.isDigit(words[i].codePointAt(0))) {
        pos = Pos.NUM;
      }
      if (pos == Pos.PUNCT && Character.isLetter(words[i].codePointAt(0))) {
        pos = hasCapital(words[i]) ? Pos.PROPN : Pos.X;
      }
      if (pos == Pos.PRON
          && i + 1 < words.length
          && (tags.get(i + 1) == Pos.NOUN || tags.get(i + 1) == Pos.ADJ)
          && (dictionary.entries(words[i], Pos.DET).stream().anyMatch(e -> e.pos() == Pos.DET)
              || (words[i].endsWith("'") && dictionary.entries(words[i], Pos.DET).isEmpty()))
          && dictionary.entries(words[i], Pos.SCONJ).stream()
              .noneMatch(e -> e.pos() == Pos.SCONJ)) {
        // "alléger les sanctions": an article read as an object pronoun.
        pos = Pos.DET;
      }
      if ((pos == Pos.ADP || pos == Pos.SCONJ)
          && i + 1 < words.length
          && Character.isUpperCase(words[i].codePointAt(0))
          && tags.get(i + 1) == Pos.PROPN
          && dictionary.entries(words[i].toLowerCase(Locale.ROOT), pos).stream()
              .noneMatch(e -> e.pos() == Pos.ADP || e.pos() == Pos.SCONJ)) {
        // "Ambassador Reld": a title read as a preposition.
        pos = Pos.PROPN;
      } else if ((pos == Pos.ADP || pos == Pos.SCONJ)
          && Character.isLowerCase(words[i].codePointAt(0))
          && opensNothing(words[i], pos)) {
        // "le journal presse le gouvernement": no preposition that the dictionary knows.
        pos = verbless(words, tags, i) ? Pos.VERB : Pos.NOUN;
      }
      if (pos == Pos.VERB
          && file.abbreviations().contains(Folding.fold(words[i]).replace(".", ""))) {
        pos = Pos.NOUN;
      }
      if (pos == Pos.VERB
          && i > 0
          && (tags.get(i - 1) == Pos.NOUN || tags.get(i - 1) == Pos.PROPN)
          && Character.isLowerCase(words[i].codePointAt(0))
          && dictionary.entries(words[i], Pos.VERB).stream()
              .noneMatch(e -> e.pos() == Pos.VERB || e.pos() == Pos.AUX)) {
        // "le ministre nadjari": a form that no dictionary knows is no verb.
        pos = Pos.ADJ;
      }
      if (pos == Pos.ADJ && i > 1 && reflexive(words, tags, i)) {
        pos = Pos.VERB;
      }
      if (file.stranded().contains(Folding.fold(words[i]))
          && i > 0
          && (i + 1 == words.length
              || tags.get(i + 1) == Pos.PUNCT
              || tags.get(i + 1) == Pos.CCONJ)) {
        // "ont voté contre.": nothing stands behind it.
        pos = Pos.ADV;
      }
      boolean inner = i > 0 && Character.isLetterOrDigit(words[i - 1].codePointAt(0));
      boolean capital = Character.isUpperCase(words[i].codePointAt(0));
      if (capital
          && !isNominal(pos)
          && (inner || (words[i].length() > 2 && dictionary.entries(words[i], pos).isEmpty()))) {
        // A capital inside a sentence: a name, whatever the tagger made of it.
        pos = Pos.PROPN;
      }
      boolean determined =
          i > 0
              && (tags.get(i - 1) == Pos.DET
                  || (words[i - 1].equals("'s") && tags.get(i - 1) != Pos.AUX));
      if (determined
          && pos == Pos.VERB
          && dictionary.entries(words[i], Pos.NOUN).stream().anyMatch(e -> e.pos() == Pos.NOUN)
          && (i + 1 == words.length
              || (tags.get(i + 1) != Pos.NOUN && tags.get(i + 1) != Pos.PROPN))) {
        pos = Pos.NOUN;
      }
      if (pos == Pos.VERB
          && i > 0
          && tags.get(i - 1) == Pos.ADP
          && file.gerunds()
          && dictionary.entries(words[i], Pos.NOUN).stream().anyMatch(e -> e.pos() == Pos.NOUN)
          && dictionary.entries(words[i], Pos.VERB).stream()
              .noneMatch(e -> e.morph().mood() == Morph.Mood.PRESENT_PARTICIPLE)) {
        // "sees in dialogue an insult": only a gerund stands behind a preposition.
        pos = Pos.NOUN;
      }
      if (pos == Pos.ADJ
          && i > 0
          && tags.get(i - 1) == Pos.AUX
          && file.gerunds()
          && dictionary.entries(words[i - 1], Pos.AUX).stream()
              .noneMatch(e -> file.perfectAuxiliaries().contains(Folding.fold(e.lemma())))
          && dictionary.entries(words[i], Pos.VERB).stream()
              .anyMatch(e -> e.morph().mood() == Morph.Mood.INFINITIVE)) {
        // "would open the road": a modal verb takes a verb.
        pos = Pos.VERB;
      }
      if (pos == Pos.ADJ
          && i > 0
          && i + 1 < words.length
          && (tags.get(i + 1) == Pos.DET
              || (tags.get(i + 1) == Pos.ADJ
                  && i + 2 < words.length
                  && tags.get(i + 2) == Pos.NOUN))
          && dictionary.entries(words[i], Pos.VERB).stream()
              .anyMatch(e -> e.morph().mood() == Morph.Mood.PRESENT_PARTICIPLE)) {
        // "un décret bannissant toute …": it governs what follows.
        pos = Pos.VERB;
      }
      if (i == 0
          && capital
          && words.length > 1
          && tags.get(1) == Pos.ADP
          && (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.ADJ)
          && dictionary.entries(words[i], Pos.VERB).stream()
              .anyMatch(e -> e.morph().mood() == Morph.Mood.PAST_PARTICIPLE)) {
        // "Interrogée sur …", "Asked about …" at the head of a sentence.
        pos = Pos.VERB;
      }
      if (pos == Pos.VERB
          && i > 0
          && tags.get(i - 1) == Pos.CCONJ
          && i + 1 < words.length
          && tags.get(i + 1) == Pos.NOUN
          && dictionary.entries(words[i], Pos.ADJ).stream().anyMatch(e -> e.pos() == Pos.ADJ)) {
        pos = Pos.ADJ;
      }
      if ((pos == Pos.NOUN || (pos == Pos.ADV && tags.get(i - (i > 0 ? 1 : 0)) == Pos.ADV))
          && i > 0
          && i + 1 < words.length
          && standsAsVerb(words, tags, i)) {
        pos = Pos.VERB;
      }
      if (capital
          && i == 0
          && words[i].length() > 2
          && (pos == Pos.NOUN || pos == Pos.ADJ)
          && dictionary.entries(words[i], pos).isEmpty()) {
        pos = Pos.PROPN;
      }
      if (capital
          && pos == Pos.ADJ
          && dictionary.entries(words[i], pos).isEmpty()
          && i + 1 < words.length
          && tags.get(i + 1) == Pos.PROPN) {
        pos = Pos.PROPN;
      }
      if (i == 0
          && capital
          && pos == Pos.VERB
          && words.length > 2
          && (tags.get(1) == Pos.AUX || tags.get(1) == Pos.VERB || onlyAsVerb(words[1]))
          && dictionary.entries(words[0], Pos.VERB).stream()
              .noneMatch(
                  e ->
                      e.morph().mood() == Morph.Mood.PAST_PARTICIPLE
                          || e.morph().mood() == Morph.Mood.PRESENT_PARTICIPLE)) {
        // "Trump opposed …": two verbs in a row, so the first is a name.
        pos = Pos.PROPN;
      }
      if (pos == Pos.NOUN && i > 0 && i + 1 < words.length && onlyVerb(words, tags, i)) {
        pos = Pos.VERB;
      }
      Token token = token(tokens.get(i), words[i], pos, auxiliary, bare);
      auxiliary =
          (token.pos() == Pos.AUX
                  && (file.perfectAuxiliaries().contains(token.lemma())
                      || token.lemma().startsWith("'")))
              || (auxiliary
                  && (token.pos() == Pos.ADV
                      || token.pos() == Pos.PRON
                      || token.pos() == Pos.PART
                      || (token.morph().mood() == Morph.Mood.PAST_PARTICIPLE
                          && file.perfectAuxiliaries().contains(token.lemma()))));
      // What follows "to" or an auxiliary is a bare infinitive; adverbs may stand between.
      bare = token.pos() == Pos.PART || token.pos() == Pos.AUX || (bare && token.pos() == Pos.ADV);
      out.add(token);
    }
    return new Sentence(sentence, paragraph, out);
  }

  /**
   * Tags, where a capital that only opens a sentence or a quotation does not make a name: a first
   * word that the dictionary knows in small letters is read so if it is then no noun.
   */
  private List<Pos> openings(String[] words) {
    List<Pos> tags = tagger.tag(plainMarks(words));
    String[] lowered = words.clone();
    List<Integer> doubtful = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean opens = i == 0 || !Character.isLetterOrDigit(words[i - 1].codePointAt(0));
      if (opens
          && tags.get(i) == Pos.PROPN
          && Character.isUpperCase(words[i].codePointAt(0))
          && words[i].codePointCount(0, words[i].length()) > 1) {
        String lower = words[i].toLowerCase(Locale.ROOT);
        if (!dictionary.entries(lower, Pos.VERB).isEmpty()) {
          lowered[i] = lower;
          doubtful.add(i);
        }
      }
    }
    if (doubtful.isEmpty()) {
      return tags;
    }
    List<Pos> again = tagger.tag(plainMarks(lowered));
    List<Pos> out = new ArrayList<>(tags);
    for (int i : doubtful) {
      if (!isNominal(again.get(i)) && again.get(i) != Pos.X) {
        out.set(i, again.get(i));
      } else if (again.get(i) == Pos.NOUN
          && dictionary.entries(lowered[i], Pos.VERB).stream()
              .anyMatch(e -> e.morph().mood() == Morph.Mood.PRESENT_PARTICIPLE)) {
        // "Negotiating is out of the question": a gerund, no name.
        out.set(i, Pos.VERB);
      }
    }
    return out;
  }

  /**
   * Whether a form tagged as a preposition or conjunction is known as a verb, and as none of these.
   */
  private boolean opensNothing(String word, Pos pos) {
    List<Dictionary.Entry> entries = dictionary.entries(word, pos);
    return entries.stream().noneMatch(e -> e.pos() == Pos.ADP || e.pos() == Pos.SCONJ)
        && entries.stream().noneMatch(e -> e.pos() == Pos.ADV || e.pos() == Pos.CCONJ)
        && dictionary.entries(word, Pos.VERB).stream()
            .anyMatch(e -> e.pos() == Pos.VERB && e.morph().mood() == Morph.Mood.INDICATIVE);
  }

  /** "se sont abstenus": a participle read as an adjective behind a reflexive auxiliary. */
  private boolean reflexive(String[] words, List<Pos> tags, int i) {
    int k = i - 1;
    while (k > 0 && tags.get(k) == Pos.ADV) {
      k--;
    }
    return k > 0
        && tags.get(k) == Pos.AUX
        && file.reflexives().contains(Folding.fold(words[k - 1]))
        && dictionary.entries(words[i], Pos.VERB).stream()
            .anyMatch(e -> e.morph().mood() == Morph.Mood.PAST_PARTICIPLE);
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  /**
   * A form not read as a verb that no determiner opens, behind a name or a comma and before what a
   * verb takes, is a verb where the dictionary knows it as one and the clause has none so far.
   */
  private boolean standsAsVerb(String[] words, List<Pos> tags, int i) {
    Pos before = tags.get(i - 1);
    Pos after = tags.get(i + 1);
    boolean capital = Character.isUpperCase(words[i - 1].codePointAt(0));
    boolean open =
        before == Pos.PROPN
            || words[i - 1].equals(",")
            || (before == Pos.NOUN && (i == 1 ? capital : capital || before == Pos.PROPN))
            || ((before == Pos.ADV || before == Pos.CCONJ) && verbless(words, tags, i));
    boolean taken =
        after == Pos.DET
            || after == Pos.SCONJ
            || after == Pos.PRON
            || (after == Pos.ADJ && (before == Pos.PROPN || words[i - 1].equals(",") || capital))
            || ((after == Pos.PROPN || after == Pos.NUM || after == Pos.CCONJ)
                && before == Pos.PROPN
                && verbless(words, tags, i));
    return open
        && taken
        && Character.isLowerCase(words[i].codePointAt(0))
        && dictionary.entries(words[i], Pos.VERB).stream()
            .anyMatch(
                e ->
                    e.pos() == Pos.VERB
                        && e.morph().mood() == Morph.Mood.INDICATIVE
                        && (e.morph().person() == 3 || e.morph().person() == 0));
  }

  /**
   * "the ink dries", "the daily wants President …": read as a noun behind a noun, known as a verb
   * in the third person, and the clause has no other verb.
   */
  private boolean onlyVerb(String[] words, List<Pos> tags, int i) {
    Pos before = tags.get(i - 1);
    Pos after = tags.get(i + 1);
    boolean subject = before == Pos.NOUN || before == Pos.PROPN;
    boolean goesOn =
        after == Pos.DET
            || after == Pos.PROPN
            || after == Pos.PRON
            || after == Pos.SCONJ
            || ((after == Pos.ADJ || after == Pos.NOUN || after == Pos.ADP) && before == Pos.PROPN)
            || (after == Pos.PUNCT && determined(tags, i));
    if (!subject
        || !goesOn
        || !Character.isLowerCase(words[i].codePointAt(0))
        || dictionary.entries(words[i], Pos.VERB).stream()
            .noneMatch(e -> e.pos() == Pos.VERB && agrees(e.morph(), words[i - 1]))) {
      return false;
    }
    int from = i;
    while (from > 0 && tags.get(from - 1) != Pos.PUNCT && tags.get(from - 1) != Pos.SCONJ) {
      from--;
    }
    for (int k = from; k < words.length && tags.get(k) != Pos.PUNCT; k++) {
      boolean marked = k > 0 && (tags.get(k - 1) == Pos.PART || tags.get(k - 1) == Pos.ADP);
      if (tags.get(k) == Pos.AUX || (tags.get(k) == Pos.VERB && !marked)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun can be the subject of a form: any in the third person, a plural of more. */
  private boolean agrees(Morph verb, String noun) {
    boolean bare =
        verb.mood() == Morph.Mood.INDICATIVE
            && verb.tense() == Morph.Tense.PRESENT
            && verb.person() == 0;
    return verb.person() == 3
        || (bare
            && dictionary.entries(noun, Pos.NOUN).stream()
                .anyMatch(
                    e ->
                        e.pos() == Pos.NOUN
                            && e.morph().number() == Morph.GrammaticalNumber.PLURAL));
  }

  private boolean onlyAsVerb(String word) {
    List<Dictionary.Entry> entries = dictionary.entries(word, Pos.NOUN);
    return !entries.isEmpty() && entries.stream().allMatch(e -> e.pos() == Pos.VERB);
  }

  private static boolean determined(List<Pos> tags, int i) {
    for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
      if (tags.get(k) == Pos.DET) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause up to a word has no verb yet. */
  private static boolean verbless(String[] words, List<Pos> tags, int i) {
    for (int k = i - 1; k >= 0 && !isBreak(words[k]); k--) {
      if (tags.get(k) == Pos.VERB || tags.get(k) == Pos.AUX) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBreak(String word) {
    return word.equals(":") || word.equals(";") || word.equals("\"");
  }

  private static boolean isNominal(Pos pos) {
    return pos == Pos.PROPN || pos == Pos.NOUN || pos == Pos.ADJ || pos == Pos.NUM;
  }

  /** The taggers were trained on plain quotation marks and dashes. */
  private static String[] plainMarks(String[] words) {
    String[] out = words.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] =
          switch (out[i]) {
            case "“", "”", "«", "»" -> "\"";
            case "–", "—" -> "-";
            default -> out[i];
          };
    }
    return out;
  }

  private Token token(Span span, String word, Pos tagged, boolean afterAuxiliary, boolean bare) {
    String norm = Folding.fold(word);
    if (!Character.isLetter(word.codePointAt(0))) {
      return new Token(span, word, norm, tagged, norm, Morph.NONE);
    }
    List<Dictionary.Entry> entries = dictionary.entries(word, tagged);
    Dictionary.Entry best = null;
    for (Dictionary.Entry entry : entries) {
      if (entry.pos() == tagged && (best == null || prefers(entry, best, afterAuxiliary, bare))) {
        best = entry;
      }
    }
    boolean participle =
        tagged == Pos.NOUN
            && !entries.isEmpty()
            && entries.stream().noneMatch(e -> e.pos() == Pos.NOUN || e.pos() == Pos.PROPN);
    if (best == null
        && !entries.isEmpty()
        && (participle || !Character.isUpperCase(word.charAt(0)))) {
      // The tagger saw something the dictionary does not know this form as: believe the
      // dictionary where it leaves no choice.
      Pos only = entries.get(0).pos();
      boolean one = participle || entries.stream().allMatch(e -> e.pos() == only);
      if (one && tagged != Pos.ADP && tagged != Pos.SCONJ && tagged != Pos.PRON) {
        best = entries.get(0);
      }
    }
    return best == null
        ? new Token(span, word, norm, tagged, norm, Morph.NONE)
        : new Token(span, word, norm, best.pos(), best.lemma(), best.morph());
  }

  /**
   * Among readings of one form: the participle after an auxiliary, else the indicative, else the
   * third person; else the dictionary's order.
   */
  private boolean prefers(
      Dictionary.Entry entry, Dictionary.Entry best, boolean afterAuxiliary, boolean bare) {
    int difference =
        rank(entry.morph(), afterAuxiliary, bare) - rank(best.morph(), afterAuxiliary, bare);
    return difference > 0
        || (difference == 0
            && file.preferredLemmas().contains(entry.lemma())
            && !file.preferredLemmas().contains(best.lemma()));
  }

  private static int rank(Morph morph, boolean afterAuxiliary, boolean bare) {
    int mood =
        switch (morph.mood()) {
          case PAST_PARTICIPLE -> afterAuxiliary ? 6 : 3;
          case INFINITIVE -> bare ? 5 : 3;
          case INDICATIVE -> 4;
          case CONDITIONAL, SUBJUNCTIVE, IMPERATIVE, PRESENT_PARTICIPLE, NONE -> 0;
        };
    return 2 * mood + (morph.person() == 3 ? 1 : 0);
  }

  /** Splits and tags a whole reading without Spark, by the same rules as the Spark NLP stages. */
  public List<Sentence> sentences(Reading reading) {
    String text = reading.text();
    List<Sentence> out = new ArrayList<>();
    Matcher matcher = file.token().matcher(text);
    int paragraph = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      if (end == start) {
        paragraph++;
      } else {
        List<Span> tokens = new ArrayList<>();
        matcher.region(start, end);
        while (matcher.find()) {
          tokens.add(new Span(matcher.start(), matcher.end()));
        }
        if (!tokens.isEmpty()) {
          out.add(tag(reading, new Span(start, end), paragraph, tokens));
        }
      }
      start = end + 1;
    }
    return out;
  }
}
