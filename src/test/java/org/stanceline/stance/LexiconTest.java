package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

class LexiconTest {
  private static final String GOOD =
      """
      classes:
        - id: toll
          kind: attitude
          effect: -1
          strength: 0.6
          verbs:
            payer: [object, inf]
            se plaindre: [de]
            prendre a partie: [object]
            prendre: [that]
          nouns: {peage: [de]}
          adjectives: {payant: [a]}
          phrases: [a aucun prix]
          examples:
            positive:
              - {text: Ada Brunel refuse de payer., holder: Ada Brunel, topic: t, stance: AGAINST}
            negative:
              - {text: Il pleut., none: true}
      """;

  private final Problems problems = new Problems();

  private Lexicon read(String... files) {
    Map<String, String> contents = new java.util.TreeMap<>();
    for (int i = 0; i < files.length; i++) {
      contents.put("lexicon/fr/classes/" + (char) ('a' + i) + ".yaml", files[i]);
    }
    return Lexicon.read(
        "fr", FunctionWords.read("fr", DataFiles.packaged()), DataFiles.of(contents), problems);
  }

  private static Token token(String lemma, Pos pos) {
    return new Token(new Span(0, lemma.length()), lemma, lemma, pos, lemma, Morph.NONE);
  }

  @Test
  void aClassIsReadAsWritten() {
    Lexicon lexicon = read(GOOD);

    assertThat(problems.sorted()).isEmpty();
    assertThat(lexicon.classes())
        .containsEntry("toll", new SenseClass("toll", SenseKind.ATTITUDE, -1, 0.6));
    assertThat(lexicon.takes(List.of(token("payer", Pos.VERB)), 0, "inf")).isTrue();
    assertThat(lexicon.takes(List.of(token("payer", Pos.VERB)), 0, "that")).isFalse();
    assertThat(lexicon.takes(List.of(token("peage", Pos.NOUN)), 0, "de")).isTrue();
    assertThat(lexicon.takes(List.of(token("payant", Pos.ADJ)), 0, "a")).isTrue();
    assertThat(lexicon.reports(List.of(token("payer", Pos.VERB)), 0)).isFalse();
  }

  @Test
  void entriesOfMoreWordsStandBeforePlainOnes() {
    assertThat(read(GOOD).verbs(token("prendre", Pos.VERB)))
        .extracting(LexicalEntry::more)
        .containsExactly(List.of("a", "partie"), List.of());
  }

  @Test
  void aReflexiveVerbStandsUnderItsOwnLemma() {
    assertThat(read(GOOD).verbs(token("plaindre", Pos.VERB)))
        .singleElement()
        .satisfies(e -> assertThat(e.reflexive()).isTrue());
  }

  @Test
  void examplesCarryTheirClassAndSide() {
    assertThat(read(GOOD).examples())
        .extracting(
            Lexicon.Example::senseClass,
            Lexicon.Example::positive,
            Lexicon.Example::none,
            Lexicon.Example::stance)
        .containsExactly(tuple("toll", true, false, "AGAINST"), tuple("toll", false, true, ""));
  }

  @Test
  void everyProblemOfEveryFileIsToldWithLineAndKey() {
    read(
        """
        classes:
          - id: loud
            kind: shouting
            effect: 2
            strength: 3
            volume: high
            verbs: {crier: [object]}
          - kind: speech
            effect: 1
            strength: 0.5
            nouns: {Clameur: [de], clamé: [de]}
        """,
        """
        classes:
          - id: quiet
            kind: speech
            effect: 1
            strength: 0.5
            examples:
              positive:
                - {holder: Ada Brunel, mood: calm}
              maybe: []
        """);

    assertThat(problems.sorted())
        .extracting(p -> p.file().substring(p.file().length() - 6), Problem::line, Problem::key)
        .contains(
            tuple("a.yaml", 3, "classes[0].kind"),
            tuple("a.yaml", 4, "classes[0].effect"),
            tuple("a.yaml", 5, "classes[0].strength"),
            tuple("a.yaml", 6, "classes[0].volume"),
            tuple("a.yaml", 8, "classes[1]"),
            tuple("a.yaml", 11, "classes[1].nouns.Clameur"),
            tuple("a.yaml", 11, "classes[1].nouns.clamé"),
            tuple("b.yaml", 8, "classes[0].examples.positive[0]"),
            tuple("b.yaml", 8, "classes[0].examples.positive[0].mood"),
            tuple("b.yaml", 9, "classes[0].examples.maybe"));
  }

  @Test
  void aWordMustBeWrittenFolded() {
    read(GOOD.replace("peage", "péage"));

    assertThat(problems.sorted())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("folded", "peage"));
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void thePackedLexiconHasNoProblemAndUsesEveryKind(Lang lang) {
    Lexicon lexicon =
        Lexicon.readWide(
            lang.code(),
            FunctionWords.read(lang.code(), DataFiles.packaged()),
            DataFiles.packaged(),
            problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(lexicon.classes().values())
        .extracting(SenseClass::kind)
        .contains(SenseKind.values());
  }
}
