package org.stanceline.job.evaluation;

import java.util.List;
import org.stanceline.text.Span;

/**
 * An annotated report: who says what by which words.
 *
 * @param cue the words that attribute
 * @param source the words that name the source
 * @param content what is said, in the order of the text
 */
public record ReportedSpeech(
    String id, String lang, String text, Span cue, List<Span> source, List<Span> content)
    implements AttributionGold {
  public ReportedSpeech {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
