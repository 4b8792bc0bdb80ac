package org.stanceline.story;

/**
 * An article of a story.
 *
 * @param translationNoise how much of a bad translation it shows, in [0, 1]
 */
public record Version(Fingerprint fingerprint, double translationNoise) {
  public Version {
    if (!(translationNoise >= 0 && translationNoise <= 1)) {
      throw new IllegalArgumentException(
          "translationNoise must be in [0, 1]: " + translationNoise);
    }
  }

  String articleId() {
    return fingerprint.articleId();
  }
}
