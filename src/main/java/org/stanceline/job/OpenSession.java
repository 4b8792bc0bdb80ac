package org.stanceline.job;

import org.apache.spark.sql.SparkSession;
import org.stanceline.spark.Sessions;

/**
 * A session for one command; stopped afterwards if the command started it. Spark draws its progress
 * bar where the launcher found a terminal.
 */
record OpenSession(SparkSession spark, boolean ours) implements AutoCloseable {
  static OpenSession start(String verb) {
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    return new OpenSession(
        Sessions.start("stanceline " + verb, Boolean.getBoolean("stanceline.terminal")), ours);
  }

  @Override
  public void close() {
    if (ours) {
      spark.stop();
    }
  }
}
