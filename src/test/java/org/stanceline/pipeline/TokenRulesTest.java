package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenRulesTest {
  private static final Pattern TOKEN = Pattern.compile("l'|\\p{L}+(?:'\\p{L}+)*|\\S");

  @Test
  void firstMatchingRuleGivesTheTokensOfThePattern() {
    assertThat(split("mot")).containsExactly("mot");
    assertThat(split("l'accord,")).containsExactly("l'", "accord", ",");
    assertThat(split("(a)b;c!")).containsExactly("(", "a", ")", "b", ";", "c", "!");
  }

  @Test
  void tokenIsNotGivenUpToMakeTheRestFit() {
    assertThat(split("l'accord")).containsExactly("l'", "accord");
  }

  @Test
  void patternWithGroupsIsRefused() {
    assertThatThrownBy(() -> TokenRules.of(Pattern.compile("(a)|b")))
        .hasMessageContaining("no capturing group");
  }

  private static List<String> split(String piece) {
    return Arrays.stream(TokenRules.of(TOKEN))
        .map(rule -> Pattern.compile("\\A" + rule + "\\z").matcher(piece))
        .filter(Matcher::matches)
        .findFirst()
        .map(
            m ->
                IntStream.rangeClosed(1, m.groupCount())
                    .mapToObj(m::group)
                    .filter(g -> !g.isEmpty())
                    .toList())
        .orElseThrow();
  }
}
