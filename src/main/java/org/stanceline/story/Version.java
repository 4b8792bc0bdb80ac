package org.stanceline.story;

/**
 * An article of a story.
 *
 * @param translationNoise mended translation artefacts per 100 words, at least 0
 */
public record Version(Fingerprint fingerprint, double translationNoise) {
  /** Artefacts per 100 words from which a version has half a voice. */
  private static final double NOISY = 4;

  public Version {
    if (!(translationNoise >= 0)) {
      throw new IllegalArgumentException(
          "translationNoise must not be negative: " + translationNoise);
    }
  }

  String articleId() {
    return fingerprint.articleId();
  }

  /** The voice that so noisy a translation has, in (0, 1]. */
  static double voice(double translationNoise) {
    return NOISY / (NOISY + translationNoise);
  }
}
