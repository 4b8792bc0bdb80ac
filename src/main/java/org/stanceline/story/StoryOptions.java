package org.stanceline.story;

/**
 * When articles count as one story.
 *
 * @param lookBackDays a story takes in articles published up to this many days after or before its
 *     first one; at least 0
 * @param maxLinks an article stands at most this many links from the first one of its story, so
 *     that two of a story are at most twice as many apart; at least 1
 * @param least how much the evidence must say for two articles to be linked, above 0 being more for
 *     than against (see {@link Resemblance}); higher for fewer and surer links
 */
public record StoryOptions(int lookBackDays, int maxLinks, double least) {
  public StoryOptions {
    if (lookBackDays < 0) {
      throw new IllegalArgumentException("lookBackDays must not be negative: " + lookBackDays);
    }
    if (maxLinks < 1) {
      throw new IllegalArgumentException("maxLinks must be at least 1: " + maxLinks);
    }
    if (!(Math.abs(least) <= 5)) {
      throw new IllegalArgumentException("least must be in [-5, 5]: " + least);
    }
  }

  /** Ten days, two links, and as much evidence for a link as against it. */
  public static StoryOptions defaults() {
    return within(10);
  }

  /** The defaults with another look-back. */
  public static StoryOptions within(int lookBackDays) {
    return new StoryOptions(lookBackDays, 2, 0);
  }
}
