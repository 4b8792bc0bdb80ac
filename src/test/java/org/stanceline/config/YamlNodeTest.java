package org.stanceline.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stanceline.text.Pos;

class YamlNodeTest {
  private final Problems problems = new Problems();

  private Map<String, YamlNode> keys(String content) {
    return YamlNode.parse("a.yaml", content, problems).orElseThrow().entries();
  }

  private static YamlNode at(Map<String, YamlNode> keys, String name) {
    return Objects.requireNonNull(keys.get(name), name);
  }

  @Test
  void everyScalarIsText() {
    Map<String, YamlNode> keys = keys("a: no\nb: 2022-11-11\nc: 1e3\n");

    assertThat(at(keys, "a").text()).isEqualTo("no");
    assertThat(at(keys, "b").text()).isEqualTo("2022-11-11");
    assertThat(at(keys, "c").text()).isEqualTo("1e3");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void badValuesAreProblemsAtTheirPlacesAndGiveSomethingEmpty() {
    Map<String, YamlNode> keys =
        keys("number: many\ndate: soon\nlist: one\nword: 3\nmap: [a, ' ']\nnone:\n");

    assertThat(at(keys, "number").number(0, 1, 0.5)).isEqualTo(0.5);
    assertThat(at(keys, "date").date()).isEmpty();
    assertThat(at(keys, "list").texts()).isEmpty();
    assertThat(at(keys, "word").oneOf(Pos.class)).isEmpty();
    assertThat(at(keys, "map").entries()).isEmpty();
    assertThat(at(keys, "map").texts()).containsExactly("a");
    assertThat(at(keys, "none").text()).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::line, Problem::key)
        .containsExactly(
            tuple(1, "number"),
            tuple(2, "date"),
            tuple(3, "list"),
            tuple(4, "word"),
            tuple(5, "map"),
            tuple(5, "map[1]"),
            tuple(6, "none"));
    assertThat(problems.sorted().get(0).message()).contains("0.0", "1.0", "'many'");
    assertThat(problems.sorted().get(3).message()).contains("noun", "verb", "'3'");
  }

  @Test
  void boundsOfANumberAreInclusive() {
    Map<String, YamlNode> keys = keys("low: 0\nhigh: 1\nover: 1.01\n");

    assertThat(at(keys, "low").number(0, 1, 9)).isZero();
    assertThat(at(keys, "high").number(0, 1, 9)).isEqualTo(1);
    assertThat(problems.isEmpty()).isTrue();
    assertThat(at(keys, "over").number(0, 1, 9)).isEqualTo(9);
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void anUnknownKeyNamesTheKnownOnes() {
    YamlNode.parse("a.yaml", "colour: 1\n", problems)
        .orElseThrow()
        .entries(Set.of("shape", "size"));

    assertThat(problems.sorted())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("a.yaml:1", "colour", "shape, size"));
  }

  @Test
  void aMissingKeyIsAProblemOfItsMap() {
    YamlNode root = YamlNode.parse("a.yaml", "x: {y: 1}\n", problems).orElseThrow();
    YamlNode x = at(root.entries(), "x");

    assertThat(x.required(x.entries(), "z")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::key, Problem::message)
        .containsExactly(tuple("x", "lacks the key 'z'; add it"));
  }

  @Test
  void brokenSyntaxEmptyFilesAndDoubledKeysAreProblems() {
    assertThat(YamlNode.parse("a.yaml", "a: [1\nb: 2\n", problems)).isEmpty();
    assertThat(YamlNode.parse("b.yaml", "", problems)).isEmpty();
    Optional<YamlNode> twice = YamlNode.parse("c.yaml", "a: 1\na: 2\n", problems);
    twice.ifPresent(YamlNode::entries);

    assertThat(problems.sorted())
        .extracting(Problem::file)
        .containsExactly("a.yaml", "b.yaml", "c.yaml");
  }

  @Test
  void problemsAreToldInTheOrderOfFileAndLine() {
    problems.add(new Problem("b.yaml", 1, "", "late"));
    problems.add(new Problem("a.yaml", 10, "k", "second"));
    problems.add(new Problem("a.yaml", 2, "k", "first"));

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly("a.yaml:2: k: first", "a.yaml:10: k: second", "b.yaml:1: late");
  }
}
