package org.stanceline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.text.RandomText;
import org.stanceline.text.Span;

class QuotesTest {
  private static List<String> quoted(String text) {
    return Quotes.in(text).stream().map(span -> span.of(text).strip()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "« Le port rouvre », dit-elle.                      | Le port rouvre",
        "“The port reopens,” she said.                      | The port reopens,",
        "\"The port reopens,\" she said.                    | The port reopens,",
        "Elle dit : « Le port rouvre. »                     | Le port rouvre.",
        "Elle a cité « le “grand” port » hier.              | le “grand” port",
        "He called it «the \"great\" port» again.           | the \"great\" port",
        "“He said \"never\" twice,” she said.               | He said \"never\" twice,",
        "Elle a dit « le port rouvre” hier.                 | le port rouvre",
        "Elle a dit « le port rouvre                        | le port rouvre",
      })
  void theOutermostPairHoldsTheQuotation(String text, String expected) {
    assertThat(quoted(text)).containsExactly(expected);
  }

  @Test
  void aCueSplitsAQuotationInTwo() {
    assertThat(quoted("« Le port », a-t-elle dit, « rouvrira demain. »"))
        .containsExactly("Le port", "rouvrira demain.");
    assertThat(quoted("\"The port,\" she said, \"reopens.\""))
        .containsExactly("The port,", "reopens.");
  }

  @Test
  void marksStandOutsideTheSpan() {
    assertThat(Quotes.in("a «b» c")).containsExactly(new Span(3, 4));
  }

  @Test
  void aQuotationRunsOverParagraphsThatRepeatTheMark() {
    assertThat(quoted("« Le port rouvre.\n\n« La ville respire. » Elle sort."))
        .containsExactly("Le port rouvre.\n\n« La ville respire.");
    assertThat(quoted("“The port reopens.\n\n“The town breathes.” She leaves."))
        .containsExactly("The port reopens.\n\n“The town breathes.");
  }

  @Test
  void aQuotationRunsOverAParagraphThatClosesIt() {
    assertThat(quoted("« Le port rouvre.\n\nLa ville respire. » Elle sort."))
        .containsExactly("Le port rouvre.\n\nLa ville respire.");
  }

  @Test
  void aQuotationThatNobodyClosesEndsWithItsParagraph() {
    assertThat(quoted("« Le port rouvre.\n\nElle sort.\n\n« Enfin », dit-elle."))
        .containsExactly("Le port rouvre.", "Enfin");
  }

  @Test
  void aClosingMarkAloneOpensNothing() {
    assertThat(quoted("Le port rouvre », dit-elle. « Enfin. »")).containsExactly("Enfin.");
  }

  @Test
  void anEmptyPairIsNoQuotation() {
    assertThat(Quotes.in("Elle n'a dit que «».")).isEmpty();
    assertThat(Quotes.in("")).isEmpty();
    assertThat(Quotes.in("Sans guillemets.")).isEmpty();
  }

  @Test
  void spansAreInOrderApartAndInsideAnyText() {
    for (long seed = 1; seed <= 500; seed++) {
      String text = RandomText.of(seed);
      int end = 0;
      for (Span span : Quotes.in(text)) {
        assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(span.length()).as("seed %d", seed).isPositive();
        end = span.end();
      }
      assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(text.length());
    }
  }
}
