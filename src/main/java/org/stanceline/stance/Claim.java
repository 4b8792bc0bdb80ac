package org.stanceline.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Mention;
import org.stanceline.text.Span;

/**
 * An attribution as it is found in one sentence, before those who relay it are known. Spans are of
 * the reading.
 *
 * @param word index in its sentence of the cue's main word
 * @param head index in its sentence of the head of the source
 */
record Claim(
    int sentence,
    int word,
    int head,
    Span source,
    @Nullable Mention actor,
    Span cue,
    String lemma,
    String sense,
    AttributionKind kind,
    boolean direct,
    Side side,
    List<Span> content) {
  Claim {
    content = List.copyOf(content);
  }

  /**
   * Which side a source takes, and towards whom.
   *
   * @param sign 1, -1, or 0 for none
   */
  record Side(int sign, @Nullable Span target) {
    static final Side NONE = new Side(0, null);
  }

  /** Whether something is part of what is claimed here. */
  boolean covers(Span other) {
    return content.stream().anyMatch(span -> span.contains(other));
  }

  /** Whether it reports words: an act or a wish relays nothing. */
  boolean passesOn() {
    return kind == AttributionKind.DIRECT
        || kind == AttributionKind.INDIRECT
        || kind == AttributionKind.SOURCE_PHRASE;
  }

  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
