package org.stanceline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceline.config.Component;
import org.stanceline.config.Components;
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
  private final TagRepairs repairs;
  private final Components components;

  private LanguagePack(String lang, LanguageFile file, Components components) {
    this.lang = lang;
    this.file = file;
    this.components = components;
    this.rules =
        new ReadingRules(
            file.abbreviations(), file.unfinished(), components.has(Component.MENDING));
    this.tagger = new Tagger(file.posModel());
    this.dictionary = new Dictionary(file);
    this.repairs = new TagRepairs(file, dictionary);
  }

  /**
   * Loads a language.
   *
   * @throws org.stanceline.config.ConfigurationException with every problem of its file
   */
  public static LanguagePack of(String lang, DataFiles data) {
    return of(lang, data, Components.all());
  }

  /** The same, with some components switched off. */
  public static LanguagePack of(String lang, DataFiles data, Components components) {
    return new LanguagePack(lang, LanguageFile.read(lang, data), components);
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
    List<String> forms = Arrays.asList(words);
    List<Token> out = new ArrayList<>(words.length);
    boolean auxiliary = false;
    boolean bare = false;
    for (int i = 0; i < words.length; i++) {
      Token token = token(tokens.get(i), words[i], repaired(forms, tags, i), auxiliary, bare);
      auxiliary =
          (token.pos() == Pos.AUX
                  && (file.perfectAuxiliaries().contains(token.lemma())
                      || token.lemma().startsWith("'")))
              || (auxiliary
                  && (token.pos() == Pos.ADV
                      || token.pos() == Pos.PRON
                      // "a « pris acte » de"
                      || token.form().equals("«")
                      || token.form().equals("“")
                      || token.pos() == Pos.PART
                      || (token.morph().mood() == Morph.Mood.PAST_PARTICIPLE
                          && file.perfectAuxiliaries().contains(token.lemma()))));
      // What follows "to" or an auxiliary is a bare infinitive; adverbs may stand between.
      bare = token.pos() == Pos.PART || token.pos() == Pos.AUX || (bare && token.pos() == Pos.ADV);
      out.add(token);
    }
    return new Sentence(sentence, paragraph, out);
  }

  private Pos repaired(List<String> forms, List<Pos> tags, int i) {
    return components.has(Component.TAG_REPAIRS) ? repairs.repaired(forms, tags, i) : tags.get(i);
  }

  /**
   * Tags, where a capital that only opens a sentence or a quotation does not make a name: a first
   * word that the dictionary knows in small letters is read so if it is then no noun.
   */
  private List<Pos> openings(String[] words) {
    String[] named = tagger.tag(plainMarks(words));
    List<Pos> tags = Tagger.parts(named);
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
    // No word before the first one's window can be read otherwise, and none behind the last counts.
    int from = Math.max(0, doubtful.get(0) - Tagger.WINDOW);
    int to = doubtful.get(doubtful.size() - 1) + 1;
    tagger.tag(plainMarks(lowered), named, from, to);
    List<Pos> again = Tagger.parts(named);
    List<Pos> out = new ArrayList<>(tags);
    for (int i : doubtful) {
      if (!TagRepairs.isNominal(again.get(i)) && again.get(i) != Pos.X) {
        out.set(i, again.get(i));
      } else if (again.get(i) == Pos.NOUN
          && dictionary.entries(lowered[i], Pos.VERB).stream()
              .anyMatch(e -> e.morph().mood() == Morph.Mood.PRESENT_PARTICIPLE)) {
        // "Negotiating is out of the question": a gerund, no name.
        out.set(i, Pos.VERB);
      } else if (again.get(i) == Pos.ADJ
          && i + 1 < words.length
          && tags.get(i + 1) == Pos.ADP
          && dictionary.entries(lowered[i], Pos.ADJ).stream().allMatch(e -> e.pos() == Pos.ADJ)) {
        // "Favorable à une trêve, X …": said of the subject to come, and nobody's name.
        out.set(i, Pos.ADJ);
      }
    }
    return out;
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
