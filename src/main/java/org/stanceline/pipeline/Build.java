package org.stanceline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build knows of itself. */
public final class Build {
  private Build() {}

  /** Name and version, such as {@code stanceline 0.1.0}: the column engine. */
  public static String engine() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("/stanceline/build.properties")) {
      if (in == null) {
        throw new IllegalStateException("stanceline/build.properties is not in the jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "stanceline " + properties.getProperty("version");
  }
}
