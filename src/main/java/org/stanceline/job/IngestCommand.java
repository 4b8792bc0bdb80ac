package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.stanceline.config.DataFiles;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;
import picocli.CommandLine.Command;

/** The first stage: crawl files to articles and rejects, linked to stories. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Read crawl files into the tables articles and rejects.")
final class IngestCommand extends CrawlCommand {
  @Override
  void run(String crawl, CrawlOptions options, DataFiles files, PrintWriter out)
      throws IOException {
    CrawlFolder folder = CrawlFolder.list(crawl, new Configuration());
    try (OpenSession session = OpenSession.start("ingest")) {
      Night night = new Night(session.spark(), warehouse.folder(), files, warehouse.lookBack());
      List<LocalDate> chosen = dates.choose(folder.nights().keySet(), night.ingested());
      TreeMap<LocalDate, List<CrawlFile>> inputs = new TreeMap<>(folder.nights());
      inputs.keySet().retainAll(chosen);
      if (inputs.isEmpty()) {
        out.println(dates.whyNothing(folder.nights().keySet()));
      } else {
        List<Reject> strays = Strays.within(folder, chosen, night);
        night.commit(change -> night.ingest(inputs, strays, options, change));
        out.printf("Ingested %s%n", Words.dates(chosen));
      }
      Strays.recordBeside(folder, chosen, night, out);
    }
  }
}
