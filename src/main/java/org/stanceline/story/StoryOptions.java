package org.stanceline.story;

/**
 * When articles count as one story.
 *
 * @param lookBackDays a story takes in articles up to this many days after its first one; at least
 *     0
 * @param maxLinks an article stands at most this many links from the first one of its story, so
 *     that two of a story are at most twice as many apart; at least 1
 * @param sameLanguage least sum, in (0, 2], of the shared text and the shared names and numbers of
 *     two articles in one language; see {@link Resemblance}
 * @param otherLanguage least share, in (0, 1], of names and numbers that two articles in different
 *     languages have in common
 */
public record StoryOptions(
    int lookBackDays, int maxLinks, double sameLanguage, double otherLanguage) {
  public StoryOptions {
    if (lookBackDays < 0) {
      throw new IllegalArgumentException("lookBackDays must not be negative: " + lookBackDays);
    }
    if (maxLinks < 1) {
      throw new IllegalArgumentException("maxLinks must be at least 1: " + maxLinks);
    }
    if (!(sameLanguage > 0 && sameLanguage <= 2)) {
      throw new IllegalArgumentException("sameLanguage must be in (0, 2]: " + sameLanguage);
    }
    if (!(otherLanguage > 0 && otherLanguage <= 1)) {
      throw new IllegalArgumentException("otherLanguage must be in (0, 1]: " + otherLanguage);
    }
  }

  /**
   * Three days, two links, and thresholds in the middle of the gap between versions of a story and
   * follow-ups on the same affair, as measured on annotated copy.
   */
  public static StoryOptions defaults() {
    return new StoryOptions(3, 2, 1.0, 0.52);
  }
}
