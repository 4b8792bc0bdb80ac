package org.stanceline.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Sessions with the settings that the tables depend on. */
public final class Sessions {
  private Sessions() {}

  /**
   * Starts a session, or takes the running one. What spark-submit was given wins, except where a
   * table would change: time zone, overflow checks, time stamps, compression.
   */
  public static SparkSession start(String name, boolean progress) {
    SparkConf given = new SparkConf();
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    if (!given.contains("spark.master")) {
      builder.master("local[*]");
    }
    defaults(progress)
        .forEach(
            (key, value) -> {
              if (!given.contains(key)) {
                builder.config(key, value);
              }
            });
    fixed().forEach(builder::config);
    return builder.getOrCreate();
  }

  /** Settings that the content of the tables depends on. */
  public static Map<String, String> fixed() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("spark.sql.session.timeZone", "UTC");
    settings.put("spark.sql.ansi.enabled", "true");
    settings.put("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    settings.put("spark.sql.parquet.compression.codec", "zstd");
    return settings;
  }

  private static Map<String, String> defaults(boolean progress) {
    Map<String, String> settings = new TreeMap<>();
    // Adaptive execution joins partitions that turn out small, so this is the most, not the usual.
    settings.put("spark.sql.shuffle.partitions", "16");
    settings.put("spark.ui.enabled", "false");
    settings.put("spark.ui.showConsoleProgress", Boolean.toString(progress));
    // A nightly reads small dimension tables only; the wait for a broadcast is the usual stall.
    settings.put("spark.sql.broadcastTimeout", "1200");
    return settings;
  }
}
