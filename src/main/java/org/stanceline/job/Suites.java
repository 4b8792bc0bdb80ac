package org.stanceline.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.SuiteCase;
import org.stanceline.job.evaluation.SuiteResult;
import org.stanceline.job.evaluation.SuiteRow;
import org.stanceline.pipeline.Analysers;
import org.stanceline.topic.Topic;
import org.stanceline.topic.Topics;

/**
 * Short texts with the rows that belong to them, ordered by what they show. A folder holds a file a
 * language ({@code fr.txt}): {@code == phenomenon} begins a suite, {@code #} a comment, any other
 * line is a case. Its {@code topics.yaml} and {@code actors.yaml}, where it has them, are read in
 * addition to the data files.
 *
 * @param cases in the order of the files
 * @param data what the texts are read with
 */
record Suites(List<SuiteCase> cases, DataFiles data) {
  private static final String OPTION = "--suites";
  private static final String ENDING = ".txt";
  private static final String HEADING = "==";

  Suites {
    cases = List.copyOf(cases);
  }

  /** Reads a folder; whatever is not as it must be is a problem. */
  static Suites read(Path folder, DataFiles given, Problems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(OPTION, "there is no folder " + folder + "; check the path");
      return new Suites(List.of(), given);
    }
    DataFiles data = given;
    for (String kind : List.of("topics", "actors")) {
      Path file = folder.resolve(kind + ".yaml");
      if (Files.isRegularFile(file)) {
        data = data.adding(kind, file, Inputs.text(OPTION, file, problems).orElse(""));
      }
    }
    List<SuiteCase> cases = new ArrayList<>();
    files(folder).forEach(file -> cases(file, cases, problems));
    if (cases.isEmpty() && problems.isEmpty()) {
      problems.add(OPTION, "no case stands in " + folder + "; put them into fr.txt and en.txt");
    }
    checkTopics(cases, data, problems);
    return new Suites(cases, data);
  }

  /** What is found in each text with these components. */
  List<SuiteResult> run(Components on) {
    Analysers analysers = new Analysers(data, on);
    return cases.stream()
        .map(
            one ->
                new SuiteResult(
                    one, analysers.of(one.lang()).statements(one.text(), one.published())))
        .toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> Inputs.name(file).endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cases(Path file, List<SuiteCase> out, Problems problems) {
    String name = Inputs.name(file);
    String lang = name.substring(0, name.length() - ENDING.length());
    List<String> lines = Inputs.text(OPTION, file, problems).orElse("").lines().toList();
    String phenomenon = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(HEADING)) {
        phenomenon = line.substring(HEADING.length()).strip();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          out.add(SuiteCase.parse(phenomenon, name, i + 1, lang, line));
        } catch (IllegalArgumentException e) {
          problems.add(new Problem(file.toString(), i + 1, "", String.valueOf(e.getMessage())));
        }
        if (phenomenon.isEmpty()) {
          problems.add(
              new Problem(
                  file.toString(), i + 1, "", "stands in no suite; begin one with '== id'"));
        }
      }
    }
  }

  private static void checkTopics(List<SuiteCase> cases, DataFiles data, Problems problems) {
    Set<String> known =
        Topics.load(data, problems).stream().map(Topic::id).collect(Collectors.toSet());
    for (SuiteCase one : cases) {
      for (SuiteRow row : one.rows()) {
        if (!known.contains(row.topic())) {
          problems.add(
              new Problem(one.file(), one.line(), "", "there is no topic '" + row.topic() + "'"));
        }
      }
    }
  }
}
