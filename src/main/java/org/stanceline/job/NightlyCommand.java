package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.timeline.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes crawl dates through all stages; may be run again and again without harm. */
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    description =
        "Ingest, link, extract, timelines, shifts: every crawl date that is not done, or the chosen"
            + " ones. With --redo and without --crawl, stored articles are read again, with the"
            + " rules and data files of now.")
final class NightlyCommand extends CrawlCommand {
  @Mixin private final ConfidenceOptions confidence = new ConfidenceOptions();
  @Mixin private final ExtractOptions extract = new ExtractOptions();

  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();
  private Correction correction = Correction.none();

  @Override
  void check(Problems problems) {
    confidence.check(problems);
    correction = corrections.read(problems);
  }

  @Override
  void run(String crawl, CrawlOptions options, DataFiles files, PrintWriter out)
      throws IOException {
    NightlyRun.of(
        crawl, warehouse, dates, options, confidence.least(), extract, correction, files, out);
  }

  @Override
  boolean takesStored() {
    return true;
  }

  @Override
  void runStored(DataFiles files, PrintWriter out) {
    NightlyRun.reread(warehouse, dates, confidence.least(), extract, correction, files, out);
  }
}
