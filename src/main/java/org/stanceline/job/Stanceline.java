package org.stanceline.job;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.stanceline.config.ConfigurationException;
import org.stanceline.config.Problem;
import org.stanceline.pipeline.Build;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The program. Exit code 0 done, 1 failed, 2 wrong usage or configuration. */
@Command(
    name = "stanceline",
    description = "Finds which actor takes which stance on which topic in crawled wire copy.",
    mixinStandardHelpOptions = true,
    versionProvider = Stanceline.Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    subcommands = {
      NightlyCommand.class,
      IngestCommand.class,
      ExtractCommand.class,
      TimelinesCommand.class,
      ShiftsCommand.class,
      CompareCommand.class,
      ConflictsCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      BenchmarkCommand.class,
      TopicsCommand.class,
      ActorsCommand.class,
      AuditCommand.class,
      SimulateCommand.class
    })
public final class Stanceline {
  private Stanceline() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs a command line; gives the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Stanceline());
    line.setOut(out).setErr(err).setExecutionExceptionHandler(Stanceline::explainFailure);
    // picocli's defaults for failure and wrong usage are 1 and 2, as promised above.
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  private static int explainFailure(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof ConfigurationException configuration) {
      configuration.problems().stream().map(Problem::toString).distinct().forEach(err::println);
      err.println("Nothing was run; mend what is listed above and start again.");
      return CommandLine.ExitCode.USAGE;
    }
    if (failure instanceof UsageException) {
      err.println(failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    err.println(line.getCommandName() + " failed: " + Failures.sentence(failure));
    if (Boolean.getBoolean("stanceline.trace")) {
      failure.printStackTrace(err);
    } else {
      err.println("Set STANCELINE_TRACE=1 to see where.");
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Build.engine()};
    }
  }
}
