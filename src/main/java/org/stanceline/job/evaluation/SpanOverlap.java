package org.stanceline.job.evaluation;

import java.util.BitSet;
import java.util.List;
import org.stanceline.text.Span;

/** How far two sets of spans of one text cover each other. */
final class SpanOverlap {
  private SpanOverlap() {}

  static boolean any(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }

  /** Units in both over units in either; 0 for two empty sets. */
  static double ratio(List<Span> a, List<Span> b) {
    BitSet both = units(a);
    BitSet either = units(a);
    both.and(units(b));
    either.or(units(b));
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  static int shared(List<Span> a, List<Span> b) {
    BitSet both = units(a);
    both.and(units(b));
    return both.cardinality();
  }

  private static BitSet units(List<Span> spans) {
    BitSet out = new BitSet();
    spans.forEach(span -> out.set(span.start(), span.end()));
    return out;
  }
}
