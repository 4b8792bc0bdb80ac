package org.stanceline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stanceline.stance.CoreEngines;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.RandomText;
import org.stanceline.text.Sentence;

/**
 * Sentences with what hangs on what in them. A fact reads {@code word RELATION governor}, for a
 * verb with its subject and its marks behind; {@code -} is nothing.
 */
class ParserTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/grammar/facts-fr.csv", delimiter = '|', quoteCharacter = '`')
  void frenchSentenceHasItsClauses(String sentence, String expected) {
    assertThat(facts(Lang.FR, sentence)).as(sentence).contains(expected.split("; "));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/grammar/facts-en.csv", delimiter = '|', quoteCharacter = '`')
  void englishSentenceHasItsClauses(String sentence, String expected) {
    assertThat(facts(Lang.EN, sentence)).as(sentence).contains(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FR | Le maire refuse-t-il la lettre ?        | refuse",
        "FR | Peut-être la reine signera-t-elle.      | signera",
        "FR | « Nous partons », a dit le maire.       | dit",
        "FR | Le port, affirme le maire, rouvrira.    | affirme",
        "EN | “We are leaving,” said the mayor.       | said",
      })
  void aSubjectMayStandBehindItsVerb(Lang lang, String sentence, String verb) {
    Tree tree = CoreEngines.of(lang).tree(sentence);
    Clause clause = clause(tree, verb);

    assertThat(clause.subject()).isNotNegative();
    assertThat(tree.token(clause.subject()).norm()).isIn("maire", "reine", "mayor");
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyTokenBelongsToOneChunkAndNoHeadHangsOnItself(Lang lang) {
    for (long seed = 1; seed <= 150; seed++) {
      for (Sentence sentence : CoreEngines.of(lang).sentences(RandomText.of(seed))) {
        Tree tree = CoreEngines.of(lang).engine().parse(sentence);
        int end = 0;
        for (Chunk chunk : tree.chunks()) {
          assertThat(chunk.start()).as("seed %d", seed).isEqualTo(end);
          assertThat(chunk.end()).as("seed %d", seed).isGreaterThan(end);
          end = chunk.end();
          int head = tree.headOf(chunk.start());
          assertThat(above(tree, head)).as("seed %d: %s", seed, tree).doesNotContain(head);
        }
        assertThat(end).as("seed %d", seed).isEqualTo(sentence.tokens().size());
      }
    }
  }

  /** Governors up to the root; stops after as many steps as there are tokens. */
  private static List<Integer> above(Tree tree, int head) {
    List<Integer> out = new ArrayList<>();
    int at = tree.governor(head);
    while (at >= 0 && out.size() <= tree.tokens().size()) {
      out.add(at);
      at = tree.governor(at);
    }
    assertThat(out).hasSizeLessThanOrEqualTo(tree.tokens().size());
    return out;
  }

  private static Clause clause(Tree tree, String verb) {
    return tree.clauses().stream()
        .filter(c -> tree.token(c.verb()).form().equals(verb))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clause of '" + verb + "' in\n" + tree));
  }

  private static List<String> facts(Lang lang, String sentence) {
    Tree tree = CoreEngines.of(lang).tree(sentence);
    return tree.chunks().stream().map(c -> fact(tree, tree.headOf(c.start()))).toList();
  }

  private static String fact(Tree tree, int head) {
    String hangs =
        word(tree, head) + ' ' + tree.relation(head) + ' ' + word(tree, tree.governor(head));
    return tree.clause(head)
        .map(
            c ->
                hangs
                    + (" subject=" + word(tree, c.subject()))
                    + (c.negated() ? " negated" : "")
                    + (c.passive() ? " passive" : ""))
        .orElse(hangs);
  }

  private static String word(Tree tree, int at) {
    return at < 0 ? "-" : tree.token(at).form();
  }
}
