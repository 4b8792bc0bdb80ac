package org.stanceline.story;

import java.time.LocalDate;

/**
 * A text in its story.
 *
 * @param story number of the first text of the story
 * @param links from that text, 0 for itself
 */
record Placed(Sample sample, int story, int links) {
  LocalDate day() {
    return sample.article().day();
  }
}
