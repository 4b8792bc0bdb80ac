package org.stanceline.story;

import java.util.List;
import java.util.function.Predicate;

/** A fingerprint unpacked for comparing; its arrays are not to be changed. */
final class Sample {
  private final Fingerprint article;
  private final int[] sketch;
  private final int[] stems;
  private final int[] numbers;
  private final long[] numbersByContext;
  private final List<Mark> names;
  private final List<Quotation> quotations;

  private Sample(Fingerprint article) {
    this.article = article;
    this.sketch = ints(article.sketch());
    this.stems = ints(article.stems());
    List<Mark> marks = Mark.decoded(article.marks());
    this.names = marks.stream().filter(Predicate.not(Mark::isNumber)).toList();
    this.numbers = marks.stream().filter(Mark::isNumber).mapToInt(Mark::code).sorted().toArray();
    this.numbersByContext =
        marks.stream()
            .filter(Mark::isNumber)
            .mapToLong(number -> ((long) number.other() << Integer.SIZE) | number.code())
            .sorted()
            .toArray();
    this.quotations = Quotation.decoded(article.quotations());
  }

  static Sample of(Fingerprint article) {
    return new Sample(article);
  }

  Fingerprint article() {
    return article;
  }

  /** Entries of the {@link Sketch}. */
  int[] sketch() {
    return sketch;
  }

  /** {@link Stem}s, sorted. */
  int[] stems() {
    return stems;
  }

  /** Codes of the numbers, sorted; one that stands twice, twice. */
  int[] numbers() {
    return numbers;
  }

  /** What stands around a number, and in the lower half the number; sorted. */
  long[] numbersByContext() {
    return numbersByContext;
  }

  /** In the order of the text. */
  List<Mark> names() {
    return names;
  }

  /** In the order of the text. */
  List<Quotation> quotations() {
    return quotations;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
