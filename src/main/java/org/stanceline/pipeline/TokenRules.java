package org.stanceline.pipeline;

import java.util.regex.Pattern;

/**
 * A token pattern as rules of Spark NLP's tokenizer. That one cuts at white space and then takes
 * the first rule that matches the whole piece, each group a token; a rule has as many groups as
 * tokens it can give. It tries every rule all the same, so that there are two only, and the long
 * one gives up at once on a piece that the short one matches. The pattern must match at every place
 * that is not white space, and must not match white space.
 */
final class TokenRules {
  /** Tokens of most pieces: a word with or without marks. */
  private static final int FEW = 3;

  private static final int MANY = 81;

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
    String one = "(?>" + token.pattern() + ")";
    // Atomic, so that a token is never given up to make the rest fit.
    String few = "(" + one + ")" + ("(" + one + "|)").repeat(FEW - 1);
    String many =
        "(?!" + one + "{1," + FEW + "}+\\z)" + ("(" + one + "|)").repeat(MANY) + "([\\s\\S]*)";
    return new String[] {few, many};
  }
}
