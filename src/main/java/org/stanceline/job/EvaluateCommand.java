package org.stanceline.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.AttributionGold;
import org.stanceline.job.evaluation.Finding;
import org.stanceline.job.evaluation.GoldArticle;
import org.stanceline.job.evaluation.Part;
import org.stanceline.job.evaluation.StoryArticle;
import org.stanceline.job.evaluation.SuiteResult;
import org.stanceline.pipeline.Analysers;
import org.stanceline.pipeline.Provenance;
import org.stanceline.pipeline.StageFile;
import org.stanceline.pipeline.StatementRow;
import org.stanceline.stance.Statement;
import org.stanceline.story.NumberWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the statements found in annotated texts; starts Spark for pretrained stages alone. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Score what is found in annotated texts; starts no Spark unless a stage is pretrained.")
final class EvaluateCommand implements Callable<Integer> {
  private static final String[] WITH_GOLD = {
    "--predictions", "--ablation", "--parts", "--min-confidence", "--thresholds", "--stages"
  };
  private static final String[] WITHOUT_ABLATION = {
    "--without",
    "--errors",
    "--predictions",
    "--parts",
    "--min-confidence",
    "--thresholds",
    "--stages"
  };

  @Option(
      names = "--gold",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Annotated articles, one JSON object a line; one file or several.")
  private List<Path> gold = List.of();

  @Option(
      names = "--suites",
      paramLabel = "DIR",
      description =
          "Instead of --gold: short texts by phenomenon, a file a language, with topics.yaml and"
              + " actors.yaml where they need some.")
  private @Nullable Path suites;

  @Option(
      names = "--attributions",
      paramLabel = "FILE",
      description =
          "Score attributions instead: annotated reports or events, one JSON object a line.")
  private @Nullable Path attributions;

  @Option(
      names = "--stories",
      paramLabel = "FILE",
      description = "Score linking instead: articles with their stories, one JSON object a line.")
  private @Nullable Path stories;

  @Option(
      names = "--reconcile",
      description =
          "With --stories: also list what the versions of a story contradict one another in, and"
              + " score it.")
  private boolean reconcile;

  @Option(
      names = "--look-back",
      paramLabel = "DAYS",
      defaultValue = "10",
      description =
          "With --stories: how far back articles may belong to the same story (${DEFAULT-VALUE}).")
  private int lookBack;

  @Mixin private final DataOptions data = new DataOptions();

  @Mixin private final ComponentOptions components = new ComponentOptions();

  @Mixin private final ConfidenceOptions confidence = new ConfidenceOptions();

  @Mixin private final ThresholdOptions thresholds = new ThresholdOptions();

  @Option(
      names = "--parts",
      description =
          "Score the open and the hidden part of the articles apart, a quarter being hidden by a"
              + " hash of its ids; --errors then leaves the hidden part out.")
  private boolean parts;

  @Option(
      names = "--ablation",
      description = "Show what each component is worth: the scores without it.")
  private boolean ablation;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description =
          "Write every missed, false or mislabelled pair and every missed or false statement, or"
              + " every failed case of a suite, with the traces, to this file; with --stories,"
              + " every pair missed or linked wrongly, with the evidence.")
  private @Nullable Path errors;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "With --gold: write the statements found to this file, one JSON object a line.")
  private @Nullable Path predictions;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Outputs.requireWritable("--errors", errors, problems);
    Outputs.requireWritable("--predictions", predictions, problems);
    int chosen =
        (gold.isEmpty() ? 0 : 1)
            + (suites == null ? 0 : 1)
            + (attributions == null ? 0 : 1)
            + (stories == null ? 0 : 1);
    if (chosen != 1) {
      throw new UsageException(
          "Give one of --gold FILE, --suites DIR, --attributions FILE and --stories FILE: what is"
              + " to be scored.");
    }
    if (stories != null) {
      return stories(stories, problems);
    }
    if (attributions != null) {
      return attributions(attributions, problems);
    }
    return suites == null ? gold(problems) : suites(suites, problems);
  }

  /** Makes every one of these options that was given a problem. */
  private void refuse(Problems problems, String why, String... names) {
    for (String name : names) {
      if (spec != null && spec.commandLine().getParseResult().hasMatchedOption(name)) {
        problems.add(name, why);
      }
    }
  }

  private int attributions(Path file, Problems problems) throws IOException {
    List<AttributionGold> annotated = AttributionGoldFile.read(file, problems);
    Optional<DataFiles> given = data.read(problems);
    refuse(problems, "goes with --gold alone; leave it out", WITH_GOLD);
    Components on = components.read(problems);
    problems.throwIfAny();
    AttributionEvaluation.run(
        annotated, new Analysers(given.orElseThrow(), on), errors, Outputs.of(spec));
    return 0;
  }

  private int stories(Path file, Problems problems) throws IOException {
    List<StoryArticle> annotated = StoryFile.read(file, problems);
    Optional<DataFiles> given = data.read(problems);
    Optional<NumberWords> numbers = given.map(files -> NumberWords.read(files, problems));
    refuse(problems, "goes with --gold alone; leave it out", WITH_GOLD);
    Components on = components.read(problems);
    if (lookBack < 0) {
      problems.add("--look-back", "must not be negative: " + lookBack);
    }
    problems.throwIfAny();
    Optional<Analysers> analysers =
        reconcile ? Optional.of(new Analysers(given.orElseThrow(), on)) : Optional.empty();
    StoryEvaluation.run(
        annotated, numbers.orElseThrow(), lookBack, analysers, errors, Outputs.of(spec));
    return 0;
  }

  private int suites(Path folder, Problems problems) throws IOException {
    Optional<DataFiles> given = data.read(problems);
    refuse(problems, "goes with --gold alone; leave it out", WITH_GOLD);
    Components on = components.read(problems);
    Optional<Suites> read = given.map(files -> Suites.read(folder, files, problems));
    problems.throwIfAny();
    List<SuiteResult> results = read.orElseThrow().run(on);
    write(errors, results.stream().flatMap(r -> SuiteErrors.lines(r).stream()).toList());
    SuiteTable.print(results, Outputs.of(spec));
    return 0;
  }

  private int gold(Problems problems) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    gold.forEach(file -> articles.addAll(GoldFile.read(file, problems)));
    Optional<DataFiles> given = data.read(problems);
    Components on = components.read(problems);
    confidence.check(problems);
    List<Double> levels = thresholds.read(problems);
    if (ablation) {
      refuse(problems, "says nothing beside --ablation; leave it out", WITHOUT_ABLATION);
    }
    if (given.filter(StageFile::namesModels).isPresent()) {
      refuse(problems, "goes with our own stages alone; leave it or the models out", "--without");
    }
    problems.throwIfAny();
    DataFiles files = given.orElseThrow();
    if (ablation) {
      new Ablation(files, articles).print(Outputs.of(spec));
      return 0;
    }
    Function<GoldArticle, List<Statement>> finder = finder(files, on, articles);
    Provenance provenance = Provenance.of(files, "evaluate");

    ScoreBoard board = new ScoreBoard(levels, parts);
    List<String> rows = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    for (GoldArticle article : articles) {
      List<Statement> found = confidence.kept(finder.apply(article));
      List<Finding> compared = board.add(article, found);
      found.forEach(s -> rows.add(JsonRows.line(row(article, s, provenance))));
      if (!parts || Part.of(article.id()) == Part.OPEN) {
        compared.forEach(f -> findings.addAll(ErrorList.lines(f, article.text(), found)));
      }
    }
    write(predictions, rows);
    write(errors, findings);
    board.print(Outputs.of(spec));
    return 0;
  }

  private static Function<GoldArticle, List<Statement>> finder(
      DataFiles files, Components on, List<GoldArticle> articles) {
    if (StageFile.namesModels(files)) {
      return StagedArticles.of(files, articles);
    }
    Analysers analysers = new Analysers(files, on);
    return a -> analysers.of(a.lang()).statements(a.text(), a.published());
  }

  private static StatementRow row(GoldArticle article, Statement found, Provenance provenance) {
    StatementRow.Source source =
        new StatementRow.Source(
            article.id(), article.id(), null, null, article.lang(), article.text(), 0);
    return StatementRow.of(source, found, provenance);
  }

  private static void write(@Nullable Path file, List<String> lines) throws IOException {
    if (file != null) {
      Files.write(file, lines);
    }
  }
}
