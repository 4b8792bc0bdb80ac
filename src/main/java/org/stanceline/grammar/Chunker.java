package org.stanceline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/** Cuts a sentence into noun phrases, verb groups and the marks between them, left to right. */
final class Chunker {
  /** Words of the longest quantity that may stand apart from its subject. */
  private static final int LONGEST_QUANTITY = 3;

  private final List<Token> tokens;
  private final FunctionWords words;
  private final Map<String, List<List<String>>> sequences;
  private final List<Chunk> out = new ArrayList<>();

  private Chunker(
      List<Token> tokens, FunctionWords words, Map<String, List<List<String>>> sequences) {
    this.tokens = tokens;
    this.words = words;
    this.sequences = sequences;
  }

  /** Chunks cover every token once, in order. */
  static List<Chunk> chunk(
      List<Token> tokens, FunctionWords words, Map<String, List<List<String>>> sequences) {
    Chunker chunker = new Chunker(tokens, words, sequences);
    int i = 0;
    while (i < tokens.size()) {
      i = chunker.next(i);
    }
    return chunker.out;
  }

  private int next(int i) {
    Token token = tokens.get(i);
    if (isPossessive(i) && insideName(i)) {
      Chunk.Phrase owner = (Chunk.Phrase) out.remove(out.size() - 1);
      int head = i + 1;
      int end = i + 2;
      while (end < tokens.size() && isCapitalised(end)) {
        head = end++;
      }
      out.add(
          new Chunk.Phrase(
              owner.start(),
              end,
              head,
              owner.preposition(),
              owner.plain(),
              owner.possessor(),
              false,
              owner.source()));
      return end;
    }
    if (isPossessive(i)) {
      int end = phrase(i, i + 1, i + 1, words.possessive(), false);
      return end > i + 1 ? end : mark(i, i + 1, Chunk.Kind.OTHER);
    }
    if ((token.pos() == Pos.PUNCT || token.pos() == Pos.SYM) && !NounSpan.isCurrency(tokens, i)) {
      return mark(i, i + 1, punctuation(token.form()));
    }
    if (i + 1 < tokens.size() && words.is("source-relatives", norms(i, i + 2))) {
      return mark(i, i + 2, Chunk.Kind.RELATIVE);
    }
    if (i + 3 < tokens.size() && words.is("joint-relatives", norms(i, i + 3))) {
      return mark(i, i + 3, Chunk.Kind.RELATIVE);
    }
    if (i == 0 && token.pos() == Pos.NOUN && words.is("topicalisers", token.norm())) {
      return preposition(i, 1, token.norm());
    }
    int sequence = sequenceLength(i);
    if (sequence > 1) {
      String phrase = norms(i, i + sequence);
      if (words.is("negators", phrase)) {
        int negated = verbal(i);
        return negated > i ? negated : mark(i, i + sequence, Chunk.Kind.NEGATOR);
      }
      if (words.is("adverbials", phrase)) {
        return mark(i, i + sequence, Chunk.Kind.ADVERB);
      }
      if (words.is("subordinators", phrase) || words.is("conditions", phrase)) {
        return mark(i, i + sequence, Chunk.Kind.SUBORDINATOR);
      }
      if (words.is("little", phrase) && i + sequence < tokens.size()) {
        int end = phrase(i, i, i + sequence, phrase, false);
        if (end > i) {
          return end;
        }
      } else if (!words.is("infinitive-markers", phrase)) {
        return preposition(i, sequence, phrase);
      }
    }
    for (int length = 3; length >= 2; length--) {
      if (i + length < tokens.size() && words.is("likewise", norms(i, i + length))) {
        return mark(i, i + length, Chunk.Kind.AND);
      }
    }
    for (int length = 3; length >= 1; length--) {
      if (i + length < tokens.size()
          && words.is("including", norms(i, i + length))
          && !(words.is("relatives", norms(i, i + length)) && verbBeforeComma(i + length))) {
        return mark(i, i + length, Chunk.Kind.AND);
      }
    }
    int floating = floatingAt(i);
    if (floating > i && behindVerbOrRelative()) {
      // "estiment tous deux que", "who all believe": says again how many the subject is.
      return mark(i, floating, Chunk.Kind.ADVERB);
    }
    if (token.pos() == Pos.VERB
        && words.is("conditions", token.norm())
        && i > 0
        && tokens.get(i - 1).pos() != Pos.AUX
        && startsClause(i)) {
      return mark(i, i + 1, Chunk.Kind.SUBORDINATOR);
    }
    if (words.is("emphatics", token.norm())
        && !out.isEmpty()
        && out.get(out.size() - 1) instanceof Chunk.Phrase phrase
        && !phrase.pronoun()) {
      // "the League itself", "le ministre lui-même": says the name again.
      return mark(i, i + 1, Chunk.Kind.ADVERB);
    }
    if (words.is("particles", token.norm())
        && token.pos() == Pos.ADV
        && !out.isEmpty()
        && out.get(out.size() - 1) instanceof Chunk.Verbal) {
      return mark(i, i + 1, Chunk.Kind.ADVERB);
    }
    int verbal = verbal(i);
    if (verbal > i) {
      return verbal;
    }
    if (token.pos() == Pos.SCONJ
        && !words.is("that", token.norm())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).morph().mood() == Morph.Mood.PRESENT_PARTICIPLE) {
      return preposition(i, 1, token.norm());
    }
    if (words.is("that", token.norm()) && compares(i)) {
      return preposition(i, 1, token.norm());
    }
    if (words.is("judging", token.norm()) && judges(i)) {
      return preposition(i, 1, token.norm());
    }
    if (isConnector(i)) {
      return connector(i);
    }
    if (token.pos() == Pos.ADP
        || (token.pos() == Pos.SCONJ
            && (timeOnly(i)
                || words.is("agents", token.norm())
                || (words.is("times-before", token.norm())
                    && NounSpan.standsAlone(tokens, i + 1, words))))
        || (token.pos() == Pos.PART && words.is("genitives", token.norm()))
        || words.is("sources", token.norm())) {
      return preposition(i, 1, token.norm());
    }
    if (token.pos() == Pos.CCONJ
        && words.is("whether", token.norm())
        && !words.is("conditions", token.norm())
        && startsClause(i)) {
      return mark(i, i + 1, Chunk.Kind.WHETHER);
    }
    if (token.pos() == Pos.CCONJ && words.is("pronominals", token.norm())) {
      int end = phrase(i, i, i, "", false);
      if (end > i) {
        return end;
      }
      if (i + 1 < tokens.size() && !words.is("coordinators", tokens.get(i + 1).norm())) {
        // "both want …": it stands for those named before.
        out.add(new Chunk.Phrase(i, i + 1, i, -1, "", -1, true, false));
        return i + 1;
      }
    }
    if (token.pos() == Pos.CCONJ) {
      boolean and = words.is("coordinators", token.norm());
      if (and || !words.is("negative-determiners", token.norm()) || verbFollows(i + 1)) {
        return mark(i, i + 1, and ? Chunk.Kind.AND : Chunk.Kind.BUT);
      }
    }
    int phrase = phrase(i, i, i, "", false);
    if (phrase > i) {
      return phrase;
    }
    if (words.is("negators", token.norm()) || words.is("preverbal-negator", token.norm())) {
      return mark(i, i + 1, Chunk.Kind.NEGATOR);
    }
    if (token.pos() == Pos.ADJ) {
      return mark(i, i + 1, Chunk.Kind.ADJECTIVE);
    }
    return mark(i, i + 1, token.pos() == Pos.ADV ? Chunk.Kind.ADVERB : Chunk.Kind.OTHER);
  }

  /** "du même village que le meunier, paiera": a comparison, and the verb is not its own. */
  private boolean compares(int i) {
    boolean comparative = false;
    for (int j = i - 1; j >= 0 && j > i - 5; j--) {
      comparative |= words.is("comparatives", tokens.get(j).norm());
    }
    if (!comparative) {
      return false;
    }
    for (int j = i + 1; j < tokens.size() && j < i + 8; j++) {
      if (isVerb(j)) {
        return false;
      }
      if (tokens.get(j).pos() == Pos.PUNCT) {
        return true;
      }
    }
    return true;
  }

  /** "described the deal as "a dead horse"": no clause follows, quotation marks aside. */
  private boolean judges(int i) {
    if (NounSpan.opensClause(tokens, i + 1, words)) {
      // "as the government ruled out …"
      return false;
    }
    for (int j = i + 1; j < tokens.size() && j < i + 8; j++) {
      Pos pos = tokens.get(j).pos();
      if (pos == Pos.NOUN || pos == Pos.ADJ || pos == Pos.PROPN) {
        return true;
      }
      if (pos != Pos.DET && pos != Pos.PUNCT && pos != Pos.ADV && pos != Pos.NUM) {
        return false;
      }
    }
    return false;
  }

  /** "Russia's", "the employers' federation". */
  private boolean isPossessive(int i) {
    Token token = tokens.get(i);
    if (words.possessive().isEmpty()) {
      return false;
    }
    boolean plural =
        token.form().equals("'")
            && i > 0
            && i + 1 < tokens.size()
            && tokens.get(i - 1).end() == token.start()
            && tokens.get(i - 1).norm().endsWith("s")
            && (isAdjectival(i + 1) || tokens.get(i + 1).pos() == Pos.PROPN);
    return plural
        || (words.isPossessive(token.norm()) && token.pos() != Pos.AUX && token.pos() != Pos.VERB);
  }

  /** "the Darsalan Women's Network": a plural owner within one name. */
  private boolean insideName(int i) {
    return i > 1
        && i + 1 < tokens.size()
        && isCapitalised(i + 1)
        && isCapitalised(i - 1)
        && !out.isEmpty()
        && out.get(out.size() - 1) instanceof Chunk.Phrase owner
        && owner.end() == i
        && (tokens.get(i - 1).morph().number() == Morph.GrammaticalNumber.PLURAL
            || words.is("collectives", tokens.get(i - 1).lemma()))
        && isDeterminerLike(Math.max(owner.start(), owner.preposition() + 1));
  }

  private boolean isCapitalised(int i) {
    Pos pos = tokens.get(i).pos();
    return (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.ADJ)
        && Character.isUpperCase(tokens.get(i).form().codePointAt(0));
  }

  private static Chunk.Kind punctuation(String form) {
    return switch (form) {
      case ",", "–", "—", "-" -> Chunk.Kind.COMMA;
      case ";", ":" -> Chunk.Kind.BREAK;
      case "\"", "“", "”", "«", "»" -> Chunk.Kind.QUOTE;
      case "(", "[" -> Chunk.Kind.OPEN;
      case ")", "]" -> Chunk.Kind.CLOSE;
      case ".", "!", "?", "…" -> Chunk.Kind.STOP;
      default -> Chunk.Kind.OTHER;
    };
  }

  /** English "that truce": a noun follows and no verb of its own. */
  private boolean isDemonstrative(int i) {
    if (words.headFirst() || i + 1 >= tokens.size() || tokens.get(i + 1).pos() != Pos.NOUN) {
      return false;
    }
    Token after = i + 2 < tokens.size() ? tokens.get(i + 2) : tokens.get(i + 1);
    return tokens.get(i + 1).morph().number() == Morph.GrammaticalNumber.SINGULAR
        && (after.pos() == Pos.PUNCT
            || after.pos() == Pos.SCONJ
            || after.pos() == Pos.ADP
            || after.pos() == Pos.CCONJ);
  }

  private boolean verbBeforeComma(int i) {
    for (int j = i; j < tokens.size(); j++) {
      if (isVerb(j) && tokens.get(j).morph().mood().finite()) {
        return true;
      }
      if (tokens.get(j).pos() == Pos.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private boolean isConnector(int i) {
    Token token = tokens.get(i);
    String norm = token.norm();
    boolean insideRelative =
        !out.isEmpty()
            && out.get(out.size() - 1) instanceof Chunk.Mark before
            && before.kind() == Chunk.Kind.RELATIVE
            && words.is("conditions", norm);
    if (insideRelative || words.is("agents", norm)) {
      // "who once campaigned": an adverb; "opposed by Senator X": no clause, however it is tagged
      return false;
    }
    if ((words.is("factive-interrogatives", norm) || words.is("interrogatives", norm))
        && (token.pos() == Pos.PRON || token.pos() == Pos.ADV || token.pos() == Pos.SCONJ)
        && i > 0
        && startsClause(i)) {
      return true;
    }
    boolean determines =
        token.pos() == Pos.DET && !NounSpan.determinerFollows(tokens, i + 1, words);
    if (words.is("that", norm) && (determines || isDemonstrative(i))) {
      return false;
    }
    if (words.is("times-before", norm)
        && (token.pos() == Pos.ADP || token.pos() == Pos.SCONJ)
        && NounSpan.standsAlone(tokens, i + 1, words)) {
      // "told the council before the vote that …": a noun, and no clause of its own.
      return false;
    }
    if (words.is("whether", norm)
        && norm.endsWith("'")
        && i + 1 < tokens.size()
        && words.pronoun(tokens.get(i + 1).norm()).isPresent()) {
      // "s'il": no reflexive stands before a subject.
      return startsClause(i);
    }
    if (timeOnly(i)) {
      return false;
    }
    return switch (token.pos()) {
      case SCONJ -> !words.is("that", norm) || startsClause(i);
      case PRON, DET, ADV, ADP ->
          (words.is("relatives", norm) && startsClause(i))
              || (words.is("subordinators", norm) && startsClause(i))
              || (words.is("conditions", norm) && startsClause(i) && token.pos() != Pos.PRON)
              || (words.is("that", norm) && token.pos() == Pos.PRON && startsClause(i));
      default -> false;
    };
  }

  /** "since Saturday, …": a time and no clause. */
  private boolean timeOnly(int i) {
    return i + 2 < tokens.size()
        && words.is("times", tokens.get(i + 1).lemma())
        && tokens.get(i + 2).pos() != Pos.VERB
        && tokens.get(i + 2).pos() != Pos.AUX;
  }

  /** Whether a finite verb follows before the next full break: what a connector must open. */
  private boolean startsClause(int i) {
    for (int j = i + 1; j < tokens.size() && j < i + 14; j++) {
      Token token = tokens.get(j);
      boolean inserted = words.inversion() && j - 1 > i && tokens.get(j - 1).form().equals(",");
      if (inserted && isVerb(j)) {
        // ", a imploré le ministre": the verb of an inserted report.
        return false;
      }
      if (isVerb(j) && token.morph().mood().finite()) {
        return true;
      }
      if (token.pos() == Pos.AUX) {
        return true;
      }
      if (token.pos() == Pos.PUNCT
          && !token.form().equals(",")
          && !token.form().equals("\"")
          && !token.form().equals("«")
          && !token.form().equals("“")) {
        return false;
      }
    }
    return false;
  }

  private int connector(int i) {
    Token token = tokens.get(i);
    String norm = token.norm();
    boolean pronoun = token.pos() == Pos.PRON || token.pos() == Pos.DET;
    boolean afterNoun =
        i > 0
            && (tokens.get(i - 1).pos() == Pos.NOUN
                || tokens.get(i - 1).pos() == Pos.PROPN
                || (tokens.get(i - 1).pos() == Pos.PUNCT
                    && i > 1
                    && !tokens.get(i - 1).form().equals(":")));
    Chunk.Kind kind;
    if (words.is("factive-interrogatives", norm)) {
      kind = Chunk.Kind.THAT;
    } else if (words.is("interrogatives", norm) && !afterNoun) {
      kind = Chunk.Kind.WHETHER;
    } else if (words.is("relatives", norm)
        && (pronoun || token.pos() == Pos.ADV)
        && (!words.is("that", norm) || afterNoun)) {
      kind = Chunk.Kind.RELATIVE;
    } else if (words.is("that", norm)) {
      kind = Chunk.Kind.THAT;
    } else if (words.is("whether", norm)) {
      kind = Chunk.Kind.WHETHER;
    } else if (words.is("relatives", norm)) {
      kind = Chunk.Kind.RELATIVE;
    } else {
      kind = Chunk.Kind.SUBORDINATOR;
    }
    return mark(i, i + 1, kind);
  }

  private int mark(int start, int end, Chunk.Kind kind) {
    out.add(new Chunk.Mark(start, end, kind, norms(start, end)));
    return end;
  }

  private int sequenceLength(int i) {
    for (List<String> sequence : sequences.getOrDefault(tokens.get(i).norm(), List.of())) {
      if (i + sequence.size() <= tokens.size() && matches(i, sequence)) {
        return sequence.size();
      }
    }
    return 1;
  }

  private boolean matches(int i, List<String> sequence) {
    for (int j = 0; j < sequence.size(); j++) {
      if (!tokens.get(i + j).norm().equals(sequence.get(j))) {
        return false;
      }
    }
    return true;
  }

  private String norms(int start, int end) {
    if (end == start + 1) {
      return tokens.get(start).norm();
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = start; i < end; i++) {
      String norm = tokens.get(i).norm();
      phrase.append(norm);
      if (!norm.endsWith("'") && i + 1 < end) {
        phrase.append(' ');
      }
    }
    return phrase.toString();
  }

  private int preposition(int i, int length, String phrase) {
    boolean source = words.is("sources", phrase);
    // "dès" folds to the article "des" and is none.
    boolean article = length == 1 && !tokens.get(i).lemma().equals(phrase) && !phrase.isEmpty();
    String plain = article || length > 1 ? words.plain(phrase) : words.uncontracted(phrase);
    if (i + length < tokens.size()
        && words.is("interrogatives", tokens.get(i + length).norm())
        && isConnector(i + length)) {
      return mark(i, i + length, Chunk.Kind.PREPOSITION);
    }
    if (words.is("judging", phrase)
        && i + length + 1 < tokens.size()
        && punctuation(tokens.get(i + length).form()) == Chunk.Kind.QUOTE) {
      // "as "a dead horse"": the mark stands between.
      int inner = phrase(i, i + length + 1, i + length + 1, plain, source);
      if (inner > i + length + 1) {
        return inner;
      }
    }
    if (i + length < tokens.size()) {
      int verb = verbal(i + length, plain, i);
      if (verb > i + length) {
        return verb;
      }
      int end = phrase(i, i + length, i + length, plain, source);
      if (end > i + length) {
        return end;
      }
    }
    return mark(i, i + length, Chunk.Kind.PREPOSITION);
  }

  // ------------------------------------------------------------------ verbs

  private boolean isVerb(int i) {
    Pos pos = tokens.get(i).pos();
    return pos == Pos.VERB || pos == Pos.AUX;
  }

  private int verbal(int i) {
    Token token = tokens.get(i);
    if (words.is("infinitive-markers", token.norm())
        && (token.pos() == Pos.PART || token.pos() == Pos.ADP)) {
      int end = verbal(i + 1, words.plain(token.norm()), i);
      return end == i + 1 ? i : end;
    }
    int sequence = sequenceLength(i);
    if (sequence > 1 && words.is("infinitive-markers", norms(i, i + sequence))) {
      int end = verbal(i + sequence, words.plain(norms(i, i + sequence)), i);
      return end == i + sequence ? i : end;
    }
    return verbal(i, "", i);
  }

  /** Reads a verb group from {@code i}; returns {@code i} when there is none. */
  private int verbal(int i, String marker, int start) {
    int at = i;
    boolean negated = false;
    boolean reflexive = false;
    while (at < tokens.size()) {
      String norm = tokens.get(at).norm();
      if (words.is("preverbal-negator", norm)) {
        at++;
      } else if (negatorAt(at) > 1) {
        // "no longer opposes", "in no way supports"
        if (!verbFollows(at + negatorAt(at))) {
          break;
        }
        negated = true;
        at += negatorAt(at);
      } else if (words.is("negators", norm) && at + 1 < tokens.size() && !isDeterminer(at)) {
        negated = true;
        at++;
      } else if (words.is("clitics", norm)
          && tokens.get(at).pos() != Pos.NOUN
          && verbFollows(at + 1)
          && (tokens.get(at).pos() != Pos.DET
              || at > i
              || tokens.get(at + 1).morph().mood().finite())) {
        reflexive |= words.is("reflexives", norm);
        at++;
      } else if (tokens.get(at).pos() == Pos.ADV && !marker.isEmpty() && verbFollows(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    if (at >= tokens.size() || !isVerb(at)) {
      return i;
    }
    Morph.Mood mood = tokens.get(at).morph().mood();
    boolean finite = mood.finite() || (tokens.get(at).pos() == Pos.AUX && mood == Morph.Mood.NONE);
    if (!marker.isEmpty() && finite && words.headFirst()) {
      return i;
    }
    int first = at;
    int head = at;
    int inverted = -1;
    List<Integer> verbs = new ArrayList<>();
    verbs.add(at);
    at++;
    while (at < tokens.size()) {
      int ahead = at;
      boolean no = false;
      int subject = inverted;
      boolean broken = false;
      while (ahead < tokens.size() && !isVerb(ahead) && ahead < at + 7) {
        Token token = tokens.get(ahead);
        int skip = sequenceLength(ahead);
        if (negatorAt(ahead) > 1) {
          no = true;
          ahead += negatorAt(ahead);
          continue;
        }
        if (skip > 1 && words.is("adverbials", norms(ahead, ahead + skip))) {
          ahead += skip;
          continue;
        }
        if (floatingAt(ahead) > ahead) {
          // "ont tous deux rejeté"
          ahead = floatingAt(ahead);
          continue;
        }
        if (words.is("negators", token.norm())) {
          no |= !isCount(ahead);
        } else if (words.is("inverted", token.norm())) {
          subject = ahead;
        } else if ((token.pos() != Pos.ADV && token.pos() != Pos.PART)
            || words.is("infinitive-markers", token.norm())) {
          broken = true;
          break;
        }
        ahead++;
      }
      if (broken && verbs.size() == 1) {
        int behind = Math.max(behindTime(ahead), Insertion.end(tokens, ahead));
        if (behind > 0 && continues(head, behind)) {
          broken = false;
          ahead = behind;
        }
      }
      if (!broken && ahead < tokens.size() && isVerb(ahead) && continues(head, ahead)) {
        negated |= no;
        inverted = subject;
        head = ahead;
        verbs.add(ahead);
        at = ahead + 1;
        continue;
      }
      // Negators and an inverted subject directly behind the last verb belong to it.
      boolean taken = false;
      while (at < tokens.size()
          && !(words.is("alternatives", tokens.get(at).norm())
              && ((at + 1 < tokens.size() && isVerb(at + 1)) || bareParticiple(verbs)))
          && (words.is("negators", tokens.get(at).norm())
              || words.is("inverted", tokens.get(at).norm()))
          && !isDeterminer(at)) {
        if (words.is("inverted", tokens.get(at).norm())) {
          inverted = at;
        } else {
          negated |= !isCount(at);
        }
        at++;
        taken = true;
      }
      if (at < tokens.size() && negatorAt(at) > 1) {
        // "is no longer possible"
        negated = true;
        at += negatorAt(at);
        taken = true;
      }
      if (!taken) {
        break;
      }
    }
    if (!marker.isEmpty()
        && !out.isEmpty()
        && out.get(out.size() - 1) instanceof Chunk.Mark before
        && before.kind() == Chunk.Kind.NEGATOR) {
      // "not to lift"
      negated = true;
    }
    boolean passive = isPassive(verbs, reflexive);
    out.add(
        new Chunk.Verbal(
            start, at, head, first, verbs, marker, negated, passive, reflexive, inverted));
    return at;
  }

  /** Length of a negator of several words that stands here, or 1. */
  private int negatorAt(int i) {
    int length = sequenceLength(i);
    return length > 1 && words.is("negators", norms(i, i + length)) ? length : 1;
  }

  /** "avait en 1994 publiquement défendu": the participle behind a short phrase of time. */
  private int behindTime(int from) {
    if (from >= tokens.size() || tokens.get(from).pos() != Pos.ADP) {
      return -1;
    }
    boolean time = false;
    for (int i = from + 1; i < tokens.size() && i <= from + 5; i++) {
      Token token = tokens.get(i);
      if (isVerb(i)) {
        return time ? i : -1;
      }
      if (token.pos() == Pos.PUNCT || token.pos() == Pos.PROPN || token.pos() == Pos.PRON) {
        return -1;
      }
      time |= token.pos() == Pos.NUM || words.is("times", token.lemma());
    }
    return -1;
  }

  /**
   * "plus de", "point de": a quantity, not a negation, unless a preverbal negator stands before.
   */
  private boolean isCount(int i) {
    if (words.all("preverbal-negator").isEmpty()) {
      return false;
    }
    String norm = tokens.get(i).norm();
    boolean plain = words.is("counts", norm);
    for (int j = i; j >= 0 && j > i - 6; j--) {
      if (words.is("preverbal-negator", tokens.get(j).norm())) {
        return false;
      }
    }
    return plain;
  }

  /**
   * Where a quantity apart from its subject ends, or {@code i}: what it stands before is a clause
   * or a verb, and no noun that it would count.
   */
  private int floatingAt(int i) {
    for (int end = Math.min(i + LONGEST_QUANTITY, tokens.size() - 1); end > i; end--) {
      if (words.is("floating", norms(i, end))) {
        Token next = tokens.get(end);
        boolean opens =
            words.is("that", next.norm())
                || isVerb(end)
                || words.is("preverbal-negator", next.norm())
                || (next.pos() == Pos.ADV && end + 1 < tokens.size() && isVerb(end + 1));
        return opens ? end : i;
      }
    }
    return i;
  }

  private boolean behindVerbOrRelative() {
    if (out.isEmpty()) {
      return false;
    }
    Chunk last = out.get(out.size() - 1);
    return last instanceof Chunk.Verbal
        || (last instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.RELATIVE);
  }

  private boolean isDeterminer(int i) {
    return tokens.get(i).pos() == Pos.DET;
  }

  private boolean verbFollows(int i) {
    for (int j = i; j < tokens.size() && j < i + 3; j++) {
      if (isVerb(j)) {
        return true;
      }
      if (!words.is("clitics", tokens.get(j).norm())) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb at {@code next} belongs to the group of the auxiliary at {@code head}. */
  private boolean continues(int head, int next) {
    Token auxiliary = tokens.get(head);
    Morph.Mood mood = tokens.get(next).morph().mood();
    String lemma = auxiliary.lemma();
    if (words.headFirst()) {
      return mood == Morph.Mood.PAST_PARTICIPLE && words.is("perfect-auxiliaries", lemma);
    }
    if (words.is("perfect-auxiliaries", lemma)) {
      return mood == Morph.Mood.PAST_PARTICIPLE
          || (mood == Morph.Mood.INDICATIVE && tokens.get(next).morph().tense() == Morph.Tense.PAST)
          || (words.is("passive-auxiliaries", lemma) && mood == Morph.Mood.PRESENT_PARTICIPLE);
    }
    return auxiliary.pos() == Pos.AUX
        && !words.is("copulas", lemma)
        && (mood == Morph.Mood.INFINITIVE
            || mood == Morph.Mood.NONE
            || mood == Morph.Mood.INDICATIVE);
  }

  /** "la catastrophe annoncée ni …": a participle without auxiliary takes no negation. */
  private boolean bareParticiple(List<Integer> verbs) {
    return verbs.size() == 1
        && tokens.get(verbs.get(0)).morph().mood() == Morph.Mood.PAST_PARTICIPLE;
  }

  private boolean isPassive(List<Integer> verbs, boolean reflexive) {
    Token last = tokens.get(verbs.get(verbs.size() - 1));
    boolean participle =
        last.morph().mood() == Morph.Mood.PAST_PARTICIPLE
            || (!words.headFirst() && last.morph().tense() == Morph.Tense.PAST);
    if (!participle || words.is("intransitive", last.lemma()) || reflexive) {
      return false;
    }
    if (verbs.size() == 1) {
      return last.morph().mood() == Morph.Mood.PAST_PARTICIPLE;
    }
    return words.is("passive-auxiliaries", tokens.get(verbs.get(verbs.size() - 2)).lemma());
  }

  // ------------------------------------------------------------------ noun phrases

  /** Reads a noun phrase from {@code i}; returns {@code i} when there is none. */
  private int phrase(int start, int i, int from, String plain, boolean source) {
    int at = from;
    int head = -1;
    boolean pronoun = false;
    if (at + 1 < tokens.size()
        && words.pronoun(norms(at, at + 2)).isPresent()
        && !(at + 2 < tokens.size() && isAdjectival(at + 2))) {
      // "le même", "ce dernier", "the latter"
      out.add(
          new Chunk.Phrase(
              start,
              at + 2,
              at + 1,
              start < from && !plain.isEmpty() ? from - 1 : -1,
              plain,
              -1,
              true,
              source));
      return at + 2;
    }
    if (start == from
        && tokens.get(at).pos() == Pos.ADJ
        && !out.isEmpty()
        && out.get(out.size() - 1) instanceof Chunk.Verbal copula
        && words.is("copulas", tokens.get(copula.head()).lemma())
        && NounSpan.opensClause(tokens, at + 1, words)) {
      // "was confident sanctions could …": the noun opens a clause of its own.
      return i;
    }
    if (isDeterminerLike(at)) {
      while (at < tokens.size() && isDeterminerLike(at)) {
        at++;
      }
    }
    int core = at;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Pos pos = token.pos();
      if (head >= 0 && words.is("times", token.lemma())) {
        break;
      }
      if (head >= 0
          && pos == Pos.PROPN
          && words.is("times", tokens.get(head).lemma())
          && tokens.get(head).pos() != Pos.PROPN == words.headFirst()) {
        // "a juré mardi Roman …": the day is no part of the name.
        break;
      }
      if (head >= 0
          && pos == Pos.NOUN
          && words.is("times", tokens.get(head).lemma())
          && words.headFirst()) {
        break;
      }
      if (head >= 0 && (isNameParticle(at) || NounSpan.isInitialsStop(tokens, at))) {
        at++;
        continue;
      }
      if (pos == Pos.PROPN
          && !words.headFirst()
          && head >= 0
          && tokens.get(head).pos() == Pos.NOUN
          && tokens.get(head).morph().number() == Morph.GrammaticalNumber.PLURAL
          && Character.isLowerCase(tokens.get(head).form().codePointAt(0))
          && NounSpan.opensClause(tokens, at, words)) {
        // "the tanks Senator X refuses to …": the name opens a clause of its own.
        break;
      }
      if (pos == Pos.NOUN || pos == Pos.PROPN) {
        if (words.headFirst()
            && head >= 0
            && tokens.get(head).pos() == Pos.PROPN
            && pos == Pos.NOUN) {
          break;
        }
        if (!words.headFirst() || head < 0) {
          head = at;
        }
        at++;
      } else if (NounSpan.isCurrency(tokens, at)) {
        at++;
      } else if (pos == Pos.ADJ || pos == Pos.NUM || pos == Pos.X) {
        if (head >= 0
            && pos == Pos.NUM
            && words.is("indefinite", token.norm())
            && words.headFirst()) {
          // "en juin une quarantaine": an article read as a number.
          break;
        }
        at++;
      } else if (pos == Pos.ADV
          && at + 1 < tokens.size()
          && isAdjectival(at + 1)
          && nounFollows(at + 1)
          && (head < 0)
          && !words.is("negators", token.norm())) {
        at++;
      } else if (head < 0 && isParticipleBeforeNoun(at)) {
        at++;
      } else if (pos == Pos.PUNCT
          && "«“\"".contains(token.form())
          && head < 0
          && at > from
          && at + 1 < tokens.size()
          && isAdjectival(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    if (head < 0 && at == core && at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.pos() == Pos.PRON
          || (words.pronoun(token.norm()).isPresent() && token.pos() != Pos.DET)) {
        head = at;
        at++;
        pronoun = true;
      }
    }
    if (head < 0 && at > core) {
      // An adjective or number as a noun: "les deux", "the unwilling", "des Ukrainiens" read as
      // ADJ.
      boolean determined = core > from;
      boolean capital = Character.isUpperCase(tokens.get(core).form().codePointAt(0));
      if (determined || capital || tokens.get(core).pos() == Pos.NUM) {
        head = at - 1;
      } else {
        return i;
      }
    }
    if (head < 0 && core > from) {
      head = core - 1;
      pronoun = true;
      at = core;
    }
    if (head < 0) {
      return i;
    }
    int possessor = -1;
    if (!out.isEmpty()
        && out.get(out.size() - 1) instanceof Chunk.Phrase owner
        && words.isPossessive(plain)) {
      possessor = owner.head();
    }
    out.add(
        new Chunk.Phrase(
            start,
            at,
            head,
            start < from && !plain.isEmpty() ? from - 1 : -1,
            plain,
            possessor,
            pronoun,
            source));
    return at;
  }

  /** "Solène d'Aubrac", "Pieter van Rosmalen": a particle between two names. */
  private boolean isNameParticle(int i) {
    if (i + 1 >= tokens.size() || i == 0) {
      return false;
    }
    boolean names =
        tokens.get(i - 1).pos() == Pos.PROPN
            && tokens.get(i + 1).pos() == Pos.PROPN
            && Character.isUpperCase(tokens.get(i + 1).form().codePointAt(0));
    return names && words.is("name-particles", tokens.get(i).norm());
  }

  private boolean isDeterminerLike(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    boolean counts =
        words.is("pronominals", token.norm())
            && token.pos() == Pos.CCONJ
            && i + 1 < tokens.size()
            && isAdjectival(i + 1);
    if (words.is("that", token.norm()) && NounSpan.determinerFollows(tokens, i + 1, words)) {
      // "said only that her group …"
      return false;
    }
    return token.pos() == Pos.DET
        || counts
        || (words.is("that", token.norm()) && isDemonstrative(i))
        || (words.is("negative-determiners", token.norm())
            && (token.pos() != Pos.CCONJ
                || (!verbFollows(i + 1) && !words.is("coordinators", token.norm()))))
        || (words.is("possessives", token.norm()) && token.pos() != Pos.NOUN)
        || (words.is("negators", token.norm())
            && i + 2 < tokens.size()
            && words.is("genitives", tokens.get(i + 1).norm())
            && words.headFirst()
            && tokens.get(i).pos() == Pos.DET);
  }

  private boolean isAdjectival(int i) {
    Pos pos = tokens.get(i).pos();
    return pos == Pos.ADJ || pos == Pos.NUM || pos == Pos.NOUN;
  }

  private boolean nounFollows(int i) {
    for (int j = i; j < tokens.size() && j < i + 3; j++) {
      Pos pos = tokens.get(j).pos();
      if (pos == Pos.NOUN || pos == Pos.PROPN) {
        return true;
      }
      if (pos != Pos.ADJ && pos != Pos.NUM) {
        return false;
      }
    }
    return false;
  }

  /** English "shelled towns", "ongoing talks": a participle between determiner and noun. */
  private boolean isParticipleBeforeNoun(int i) {
    Token token = tokens.get(i);
    Morph.Mood mood = token.morph().mood();
    boolean past = token.morph().tense() == Morph.Tense.PAST && token.norm().endsWith("ed");
    return !words.headFirst()
        && token.pos() == Pos.VERB
        && (past || mood == Morph.Mood.PAST_PARTICIPLE || mood == Morph.Mood.PRESENT_PARTICIPLE)
        && i > 0
        && isDeterminerLike(i - 1)
        && nounFollows(i + 1);
  }
}
