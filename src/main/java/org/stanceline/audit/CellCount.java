package org.stanceline.audit;

/**
 * How many statements there are of one topic, language, band of confidence and mode.
 *
 * @param band label of the {@link Band}
 * @param units statements, the copies of one counted once
 * @param confidence sum of the confidences of these units, in ten-thousandths: whole, so that it
 *     does not depend on the order of adding
 */
public record CellCount(
    String topic, String lang, String band, String mode, long units, long confidence) {
  /** Ten-thousandths that make up a confidence of 1. */
  public static final int SCALE = 10_000;
}
