package org.stanceline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What linking needs to know of an article: about 450 small numbers, however long the text.
 *
 * @param lang ISO 639-1 code
 * @param day of publication, or of the crawl where that is unknown
 * @param textHash of the words in their order; equal for texts that differ in punctuation, case,
 *     accents or layout alone
 * @param shingles number of distinct three-word sequences
 * @param bands {@link Bands} of the three-word sequences: two articles with a band in common are
 *     worth comparing; empty for a text of fewer than three words
 * @param sketch {@link Sketch} of the three-word sequences
 * @param marks {@link Mark}s, in the order of the text
 * @param stems {@link Stem}s, sorted
 * @param quotations {@link Quotation}s, in the order of the text
 */
public record Fingerprint(
    String articleId,
    String lang,
    LocalDate day,
    long textHash,
    int shingles,
    List<Integer> bands,
    List<Integer> sketch,
    List<Long> marks,
    List<Integer> stems,
    List<Long> quotations) {
  public Fingerprint {
    bands = List.copyOf(bands);
    sketch = List.copyOf(sketch);
    marks = List.copyOf(marks);
    stems = List.copyOf(stems);
    quotations = List.copyOf(quotations);
  }

  /**
   * The fingerprint of an article. The title only helps to tell names from words that are
   * capitalised because they open a sentence: outlets change titles.
   *
   * @param title may be empty
   * @param text may be empty, and then is like no other
   */
  public static Fingerprint of(
      String articleId,
      String lang,
      LocalDate day,
      String title,
      String text,
      NumberWords numbers) {
    List<Word> words = Word.split(text);
    Set<String> names = Mark.names(words, Word.split(title));
    Shingles shingles = Shingles.of(words);
    return new Fingerprint(
        articleId,
        lang,
        day,
        Word.hash(words),
        shingles.size(),
        Bands.of(shingles),
        Sketch.of(shingles),
        Mark.encoded(Mark.of(words, lang, names, numbers)),
        Stem.of(words, names),
        Quotation.encoded(Quotation.of(text)));
  }
}
