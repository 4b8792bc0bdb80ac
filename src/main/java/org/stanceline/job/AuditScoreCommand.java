package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.audit.AuditedRow;
import org.stanceline.audit.CorrectionFile;
import org.stanceline.audit.Settlement;
import org.stanceline.config.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people's labels say of the statements. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description =
        "Score a labelled sheet: precision with its interval, agreement of two people, and what"
            + " timelines are off by.")
final class AuditScoreCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..2",
      paramLabel = "SHEET",
      description = "The labelled sheet; and that of a second person, of the same drawing.")
  private List<Path> sheets = List.of();

  @Option(
      names = "--adjudicated",
      paramLabel = "SHEET",
      description = "A sheet of the same drawing that settles what the two differ on.")
  private @Nullable Path adjudicated;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the correction of the timelines to this file (JSON).")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print nothing but the line of JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Outputs.requireWritable("--out", out, problems);
    Path first = sheets.get(0);
    Path second = sheets.size() > 1 ? sheets.get(1) : null;
    List<AuditedRow> rows = read(first, problems);
    List<AuditedRow> others = second == null ? null : read(second, problems);
    List<AuditedRow> settled = adjudicated == null ? null : read(adjudicated, problems);
    problems.throwIfAny();
    Settlement settlement =
        Settlement.of(
            new Settlement.Names(
                first.toString(), String.valueOf(second), String.valueOf(adjudicated)),
            rows,
            others,
            settled,
            problems);
    problems.throwIfAny();
    CorrectionFile correction = CorrectionFile.of(Inputs.name(first), settlement.rows());
    if (out != null) {
      if (correction.lines().isEmpty()) {
        throw new UsageException(
            "--out: too few rows of "
                + first
                + " are labelled on each side to tell a correction; label more");
      }
      Files.writeString(out, correction.text());
    }
    PrintWriter printer = Outputs.of(spec);
    AuditReport report = new AuditReport(settlement, correction);
    if (!json) {
      report.print(printer);
    }
    printer.println(JsonRows.line(report.summary()));
    return 0;
  }

  private static List<AuditedRow> read(Path sheet, Problems problems) throws IOException {
    if (!Files.isRegularFile(sheet)) {
      problems.add(sheet.toString(), "there is no such file; check the path");
      return List.of();
    }
    return AuditedRow.read(sheet.toString(), Files.readAllBytes(sheet), problems);
  }
}
