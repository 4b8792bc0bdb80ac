package org.stanceline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;

/** The words of a language stand in data/lexicon; no code compares a text with one of them. */
class WordsAreDataTest {
  private static final List<String> PACKAGES =
      List.of("text", "language", "topic", "actor", "grammar", "stance");

  /** A literal that something is compared with, or looked up among. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:equals|equalsIgnoreCase|contains|startsWith|endsWith)\\(\"([^\"]+)\"\\)"
              + "|case (\"[^\"]+\"(?:, \"[^\"]+\")*) ->");

  /** Names of the frames that entries of the lexicon take, which happen to be words. */
  private static final Set<String> FRAMES = Set.of("that", "si", "if");

  @Test
  void noLiteralThatTextIsComparedWithIsAFunctionWord() throws IOException {
    Set<String> words = functionWords();

    assertThat(words).contains("the", "un", "of", "de", "pas", "'s");
    assertThat(compared()).filteredOn(use -> words.contains(use.word())).isEmpty();
  }

  private record Use(String file, String word) {}

  private static List<Use> compared() throws IOException {
    List<Use> out = new ArrayList<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/org/stanceline", name))) {
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          Matcher found = COMPARED.matcher(Files.readString(file));
          while (found.find()) {
            String literals = found.group(1) == null ? found.group(2) : found.group(1);
            for (String word : literals.replace("\"", "").split(", ", -1)) {
              if (!FRAMES.contains(word) && word.codePoints().anyMatch(Character::isLetter)) {
                out.add(new Use(file.toString(), word));
              }
            }
          }
        }
      }
    }
    assertThat(out).as("literals that are compared with").isNotEmpty();
    return out;
  }

  /** Every word of the lists of all languages, given names aside, which end as words do. */
  private static Set<String> functionWords() {
    DataFiles data = DataFiles.packaged();
    Set<String> out = new HashSet<>(Set.of("the"));
    for (String path : data.list("lexicon")) {
      if (path.matches("lexicon/../(grammar|language|roles|anaphors)\\.yaml")) {
        data.parse(path, new Problems())
            .ifPresent(
                root ->
                    root.entries().entrySet().stream()
                        .filter(list -> !list.getKey().startsWith("given-"))
                        .map(Map.Entry::getValue)
                        .filter(YamlNode::isList)
                        .flatMap(list -> list.items().stream())
                        .filter(YamlNode::isText)
                        .forEach(word -> out.add(word.text().toLowerCase(Locale.ROOT))));
      }
    }
    return out;
  }
}
