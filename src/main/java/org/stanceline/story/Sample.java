package org.stanceline.story;

import java.util.List;

/** A fingerprint unpacked for comparing. */
final class Sample {
  private final Fingerprint article;
  private final int[] sketch;
  private final List<Mark> marks;

  private Sample(Fingerprint article) {
    this.article = article;
    this.sketch = article.sketch().stream().mapToInt(Integer::intValue).toArray();
    this.marks = Mark.decoded(article.marks());
  }

  static Sample of(Fingerprint article) {
    return new Sample(article);
  }

  Fingerprint article() {
    return article;
  }

  /** Entries of the {@link Sketch}; not to be changed. */
  int[] sketch() {
    return sketch;
  }

  List<Mark> marks() {
    return marks;
  }
}
