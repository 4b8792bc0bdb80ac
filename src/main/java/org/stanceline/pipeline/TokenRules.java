package org.stanceline.pipeline;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A token pattern as rules of Spark NLP's tokenizer. That one cuts at white space and then applies
 * the first rule that matches the whole piece, each group a token; a rule has as many groups as
 * tokens it can give. The pattern must match at every place that is not white space, and must not
 * match white space.
 */
final class TokenRules {
  /** Tokens of a piece, rule by rule: most pieces are one word, with or without marks. */
  private static final int[] SIZES = {1, 3, 9, 81};

  private TokenRules() {}

  /**
   * The rules, shortest first. A piece of more tokens than the longest rule has groups keeps its
   * rest as one token.
   *
   * @throws IllegalArgumentException for a pattern with groups of its own
   */
  static String[] of(Pattern token) {
    if (token.matcher("").groupCount() > 0) {
      throw new IllegalArgumentException(
          "the token pattern must have no capturing group; write (?:…): " + token.pattern());
    }
    String[] rules = Arrays.stream(SIZES).mapToObj(n -> rule(token, n)).toArray(String[]::new);
    rules[rules.length - 1] += "([\\s\\S]*)";
    return rules;
  }

  /** Atomic, so that a token is never given up to make the rest fit. */
  private static String rule(Pattern token, int tokens) {
    return ("((?>" + token.pattern() + "|))").repeat(tokens);
  }
}
