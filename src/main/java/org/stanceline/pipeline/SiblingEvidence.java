package org.stanceline.pipeline;

import java.util.Objects;
import java.util.stream.Collectors;
import org.stanceline.story.Conflict;
import org.stanceline.story.Reading;

/** The step of a trace that tells what the other versions of the story say. */
final class SiblingEvidence {
  /** How the step begins; a row has at most one. */
  static final String STEP = "other versions";

  private static final int SHOWN = 3;

  private SiblingEvidence() {}

  /** For example {@code other versions: AGAINST in 3 translations (fr, Le Fil, 5e0c…: "…")}. */
  static String step(Conflict conflict) {
    String shown =
        conflict.siblings().stream()
            .limit(SHOWN)
            .map(SiblingEvidence::told)
            .collect(Collectors.joining("; "));
    return "%s: %s in %d %s, which %s (%s)"
        .formatted(
            STEP,
            conflict.others(),
            conflict.versions(),
            conflict.versions() == 1 ? "translation" : "translations",
            conflict.decided() ? "outweighs this one" : "weighs about as much",
            shown);
  }

  private static String told(Reading sibling) {
    return "%s, %s, %s: \"%s\""
        .formatted(
            sibling.lang(),
            Objects.requireNonNullElse(sibling.outlet(), "outlet unknown"),
            sibling.statementId(),
            sibling.evidence());
  }
}
