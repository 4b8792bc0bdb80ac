package org.stanceline.job.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * The two parts of an annotated corpus: what may be read while rules are written, and what is kept
 * out of sight to see whether they generalise. Which article is in which follows from its id alone.
 */
public enum Part {
  OPEN,
  /** A quarter: the first byte of the SHA-256 of the id in UTF-8 divides by four. */
  HIDDEN;

  private static final int HIDDEN_IN = 4;

  /** The part of an article. */
  public static Part of(String articleId) {
    return firstByte(articleId) % HIDDEN_IN == 0 ? HIDDEN : OPEN;
  }

  /** The fold of an article in a cross-validation, from 0, by the same byte. */
  public static int fold(String articleId, int folds) {
    return firstByte(articleId) % folds;
  }

  /** The name of its column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static int firstByte(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return digest.digest(text.getBytes(StandardCharsets.UTF_8))[0] & 0xff;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
