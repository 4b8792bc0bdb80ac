package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.Annotation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Mode;
import org.stanceline.stance.Stance;
import org.stanceline.stance.Statement;
import org.stanceline.text.Span;

class StatementAnnotationsTest {
  private static final Statement STATEMENT =
      new Statement(
          LocalDate.of(2023, 3, 6),
          "ceasefire",
          "ilse-varn",
          "Ilse \"Iv\" Varn",
          ActorType.GOVERNMENT,
          "la ministre, dit-on",
          List.of("cabinet", "a,b"),
          List.of("un \\ proche"),
          Mode.NOMINAL,
          true,
          Stance.AGAINST,
          -0.123456789,
          0.1,
          "refuse",
          "trêve",
          new Span(10, 31),
          List.of("step [1]", "étape 2"),
          true);

  @Test
  void statementsSurviveTheAnnotation() {
    assertThat(StatementAnnotations.decode(StatementAnnotations.encode(STATEMENT)))
        .isEqualTo(STATEMENT);
  }

  @Test
  void unknownDayStaysUnknown() {
    Statement undated =
        new Statement(
            null,
            "t",
            "a",
            "A",
            ActorType.PERSON,
            "A",
            List.of(),
            List.of(),
            Mode.DIRECT,
            false,
            Stance.NEUTRAL,
            0,
            0.5,
            "says",
            "talks",
            new Span(0, 1),
            List.of(),
            false);
    assertThat(StatementAnnotations.decode(StatementAnnotations.encode(undated)))
        .isEqualTo(undated);
  }

  @Test
  void annotationEndsOnTheLastUnitOfTheEvidence() {
    Annotation annotation = StatementAnnotations.encode(STATEMENT);
    assertThat(annotation.begin()).isEqualTo(10);
    assertThat(annotation.end()).isEqualTo(30);
  }
}
