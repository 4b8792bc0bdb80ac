package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stanceline.text.Reading;
import org.stanceline.text.Span;

/**
 * A reading in passages: a paragraph each, or a part of a long one between two sentences. The
 * sentence stage is given passages because Spark NLP's sentence detector takes a time that grows
 * with the square of a document: of 400 KiB at once, a minute.
 */
final class Passages {
  /** A passage is no longer, unless one sentence is; in units. */
  static final int LONGEST = 2_000;

  private Passages() {}

  /** The passages of a reading, which has a sentence a line and an empty line at a paragraph. */
  static List<Span> of(Reading reading) {
    String text = reading.text();
    List<Span> out = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int line = 0; line < text.length(); ) {
      int newline = text.indexOf('\n', line);
      int lineEnd = newline < 0 ? text.length() : newline;
      if (start >= 0 && (lineEnd == line || lineEnd - start > LONGEST)) {
        out.add(new Span(start, end));
        start = -1;
      }
      if (lineEnd > line) {
        start = start < 0 ? line : start;
        end = lineEnd;
      }
      line = lineEnd + 1;
    }
    if (start >= 0) {
      out.add(new Span(start, end));
    }
    return out;
  }

  /** A document annotation each, over its place in the reading. */
  static List<Annotation> annotations(Reading reading) {
    List<Annotation> out = new ArrayList<>();
    for (Span span : of(reading)) {
      out.add(
          Annotations.of(
              AnnotatorType.DOCUMENT(),
              span,
              span.of(reading.text()),
              Map.of("passage", Integer.toString(out.size()))));
    }
    return out;
  }
}
