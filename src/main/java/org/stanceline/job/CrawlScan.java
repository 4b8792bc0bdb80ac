package org.stanceline.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.CrawlReader;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.SharedData;
import org.stanceline.spark.RecordEncoders;

/** Reads crawl files on the executors. */
final class CrawlScan {
  /** A task reads about so much, unless files are larger. */
  private static final long BYTES_A_TASK = 32L << 20;

  private static final Encoder<Ingested> INGESTED = RecordEncoders.of(Ingested.class);

  private CrawlScan() {}

  /** Every record of the files: an article or a reject each. */
  static Dataset<Ingested> of(
      SparkSession spark, Collection<CrawlFile> files, SharedData data, CrawlOptions options) {
    List<FilePart> parts = new ArrayList<>();
    List<Ingested> rejected = new ArrayList<>();
    for (CrawlFile file : files) {
      if (CrawlReader.reads(file.file())) {
        parts.add(FilePart.whole(file));
      } else if (FilePart.isParquet(file.file())) {
        parts.addAll(FilePart.parquet(file));
      } else {
        rejected.add(
            reject(file, Reject.FORMAT_UNKNOWN, "rename it, or leave it out of the crawl"));
      }
    }
    Dataset<Ingested> read = read(spark, parts, data, options);
    return rejected.isEmpty() ? read : read.union(spark.createDataset(rejected, INGESTED));
  }

  private static Ingested reject(CrawlFile file, String reason, String detail) {
    return new Ingested(
        file.crawlDate(), file.file(), 0, null, new Reject(file.file(), 0, reason, detail));
  }

  private static Dataset<Ingested> read(
      SparkSession spark, List<FilePart> parts, SharedData data, CrawlOptions options) {
    if (parts.isEmpty()) {
      return spark.createDataset(List.<Ingested>of(), INGESTED);
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration settings =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    long bytes = parts.stream().mapToLong(FilePart::bytes).sum();
    long wanted = context.defaultParallelism() + bytes / BYTES_A_TASK;
    int tasks = (int) Math.min(parts.size(), wanted);
    return spark
        .createDataset(
            context.parallelize(dealt(parts, tasks), tasks).rdd(),
            RecordEncoders.of(FilePart.class))
        .mapPartitions(
            (MapPartitionsFunction<FilePart, Ingested>)
                some -> new FileRecords(some, options, data, settings.value()),
            INGESTED);
  }

  /** Deals parts out by size, so that each task gets large and small ones. */
  private static List<FilePart> dealt(List<FilePart> parts, int tasks) {
    List<FilePart> bySize = new ArrayList<>(parts);
    bySize.sort(
        Comparator.comparingLong(FilePart::bytes)
            .reversed()
            .thenComparing(part -> part.file().file())
            .thenComparing(FilePart::start));
    List<FilePart> out = new ArrayList<>();
    for (int task = 0; task < tasks; task++) {
      for (int i = task; i < bySize.size(); i += tasks) {
        out.add(bySize.get(i));
      }
    }
    return out;
  }
}
