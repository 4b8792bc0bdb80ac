package org.stanceline.stance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the confidence of a statement is told from: named numbers about its trace, its sentence and
 * its article. Where nothing else is said, 1 for yes and 0 for no. What only names people or topics
 * is no feature, so that the weights hold for any.
 */
public enum Feature {
  // ------------------------------------------------------------ the side
  /** How firm the weakest word on the way is, in (0, 1]. */
  STRENGTH,
  /** The side is left open. */
  NEUTRAL,
  /** The side is against the topic. */
  AGAINST,
  CONDITIONAL,
  /** How often the polarity was turned, by negation or by a word, up to 4. */
  TURNS,
  /** The polarity was turned by negation, a quantity or the like. */
  FLIPPED,
  /** Steps of the trace, up to 10. */
  STEPS,
  /** Words with a sense on the way, up to 5. */
  SENSES,
  /** No word with a sense of its own on the way: will shows in tense, demand or act alone. */
  NO_SENSE,
  SPEECH,
  BELIEF,
  ATTITUDE,
  URGING,
  ACT,
  EVALUATION,
  MODAL,
  DEFERRAL,
  OUTCOME,
  /** The cue is the very word that took the topic as its complement. */
  ONE_WORD,

  // ------------------------------------------------------------ the topic
  /** Words of the phrase that names it, up to 4. */
  TERM_WORDS,
  /** Named by a phrase for its opposite. */
  OPPOSITE,
  /** An act that speaks for the topic by itself. */
  FAVORING,
  /** A related word. */
  RELATED,
  /** A general noun or pronoun that takes the topic up. */
  ANAPHOR,
  /** A noun or verb that takes up what somebody thinks or wants of the topic. */
  POSITION,
  /** No word at all: a position whose object was told before. */
  IMPLIED,
  /** Sentences since the topic was named by a phrase of its file, up to 5; 0 where it is. */
  SINCE_NAMED,
  /** Natural logarithm of 1 and the sentences in which the article names the topic. */
  TOPIC_MENTIONS,

  // ------------------------------------------------------------ the holder
  DIRECT,
  NOMINAL,
  ACTION,
  /** Told by a pronoun. */
  PRONOUN,
  /** Told by a noun alone: a role, a title, a group. */
  ROLE,
  /** Speaks outside the sentence of the topic. */
  OUTSIDE,
  /** Known to the files of actors. */
  REGISTERED,
  PERSON,
  GROUP,
  /** Several hold the same position together. */
  SHARED,
  /** Those who pass the position on, up to 3. */
  RELAYS,
  /** Others who are named in the sentence, up to 5. */
  OTHERS,
  /** Natural logarithm of 1 and the places of the article that name the holder. */
  HOLDER_MENTIONS,
  /** Words of the holder's name, up to 4. */
  NAME_WORDS,

  // ------------------------------------------------------------ distances
  /** Natural logarithm of 1 and the tokens between topic and cue. */
  TOPIC_TO_CUE,
  /** Natural logarithm of 1 and the tokens between cue and holder. */
  CUE_TO_HOLDER,
  /** The holder stands behind the cue. */
  HOLDER_BEHIND,

  // ------------------------------------------------------------ the sentence and the article
  /** Natural logarithm of 1 and the tokens of the sentence. */
  LENGTH,
  /** Clauses of the sentence, up to 8. */
  CLAUSES,
  /** Heads that hang on nothing, beyond the first, up to 8: how broken the sentence is. */
  LOOSE,
  /** The topic stands in a quotation. */
  QUOTED,
  /** A quotation ends within the sentence, or begins there. */
  SPLIT_QUOTE,
  /** The sentence was joined from fragments. */
  JOINED,
  /** Places in the sentence where mending left something out, up to 5. */
  REPAIRS,
  /** Natural logarithm of 1 and the mended artefacts of the article in 100 words. */
  NOISE,

  // ------------------------------------------------------------ other statements of the article
  /** Others of the same actor on the topic with the same stance, up to 3. */
  AGREEING,
  /** Others of the same actor on the topic with another stance, up to 3. */
  DISAGREEING,
  /** The share of the article's other statements on the topic that take the same stance. */
  CHORUS;

  /** The name in files: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The feature of a name, if there is one. */
  public static Optional<Feature> of(String label) {
    return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
  }
}
