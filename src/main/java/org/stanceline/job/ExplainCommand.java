package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.pipeline.Analyser;
import org.stanceline.pipeline.StageFile;
import org.stanceline.stance.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows every statement in a text, with its trace; starts no Spark. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Show every statement in a text and how it came about; starts no Spark.")
final class ExplainCommand implements Callable<Integer> {
  @Option(
      names = "--lang",
      required = true,
      paramLabel = "LANG",
      description = "Language of the text: fr or en.")
  private String lang = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication, such as 2022-11-11; resolves roles and weekdays.")
  private @Nullable LocalDate date;

  @Option(
      names = "--attributions",
      description =
          "Show every attribution instead, on any topic or none: source, cue, content, side.")
  private boolean attributions;

  @Mixin private final DataOptions data = new DataOptions();

  @Mixin private final ConfidenceOptions confidence = new ConfidenceOptions();

  @Parameters(paramLabel = "TEXT", description = "The text; read from standard input if missing.")
  private List<String> words = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    confidence.check(problems);
    if (attributions
        && spec != null
        && spec.commandLine().getParseResult().hasMatchedOption("--min-confidence")) {
      problems.add("--min-confidence", "goes with statements alone; leave it out");
    }
    problems.throwIfAny();
    DataFiles files = data.read();
    if (StageFile.namesModels(files) && spec != null) {
      spec.commandLine()
          .getErr()
          .println("Pretrained stages are left out: explain starts no Spark.");
    }
    Analyser analyser = Analyser.of(lang, files);
    String text =
        words.isEmpty()
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            : String.join(" ", words);
    if (text.isBlank()) {
      throw new UsageException("The text is empty; give it as TEXT or on standard input.");
    }
    if (attributions) {
      AttributionList.print(analyser.attributions(text, date), text, out());
      return 0;
    }
    List<Statement> found = analyser.statements(text, date);
    List<Statement> sure = confidence.kept(found);
    if (!sure.isEmpty() || found.isEmpty()) {
      Explanation.print(sure, text, out());
    }
    if (sure.size() < found.size()) {
      out().println(Words.count(found.size() - sure.size(), "statement") + " left out as unsure.");
    }
    return 0;
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("not started by picocli");
    }
    return spec.commandLine().getOut();
  }
}
