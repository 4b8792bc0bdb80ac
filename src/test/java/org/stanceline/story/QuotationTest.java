package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said \"we will not go\" twice.",
        "He said \u201cWe will not go\u201d twice.",
        "Il a dit \u00ab We will not go. \u00bb deux fois",
        "Er sagte \u201ewe will not go\u201c und ging",
        "Er sagte \u201ewe will not go\u201d und ging"
      })
  void marksOfEveryStyleQuote(String text) {
    assertThat(Quotation.of(text))
        .containsExactlyElementsOf(Quotation.of("\"We will not go\""))
        .extracting(Quotation::words)
        .containsExactly(4);
  }

  @Test
  void quotationEndsWithItsParagraph() {
    assertThat(Quotation.of("He said \"no.\n\nShe said \"never again\" and left."))
        .extracting(Quotation::words)
        .containsExactly(2);
    assertThat(Quotation.of("an empty \"\" and an apostrophe's tail")).isEmpty();
  }

  @Test
  void encodingKeepsEveryPart() {
    List<Quotation> quotations = Quotation.of(Copy.ORIGINAL + Copy.FRENCH);
    assertThat(quotations).hasSize(2);
    assertThat(Quotation.decoded(Quotation.encoded(quotations))).isEqualTo(quotations);
  }

  @Test
  void lengthsAreComparedInOrderAndWordsExactly() {
    SharedQuotations shared = shared("\"one two three\" \"four\"", "\"four\" \"a b c\"");
    assertThat(shared.both()).isTrue();
    assertThat(shared.exact()).isEqualTo(0.5);
    assertThat(shared.alike()).isEqualTo(0.5);
    assertThat(shared("\"one two\"", "\"uno dos\"").alike()).isEqualTo(1);
    assertThat(shared("\"one two\"", "none").both()).isFalse();
  }

  private static SharedQuotations shared(String a, String b) {
    return SharedQuotations.of(Sample.of(Copy.english("a", a)), Sample.of(Copy.english("b", b)));
  }
}
