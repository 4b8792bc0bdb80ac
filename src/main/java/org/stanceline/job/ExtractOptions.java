package org.stanceline.job;

import picocli.CommandLine.Option;

/** Options that say what is made of the articles beside their statements. */
final class ExtractOptions {
  @Option(
      names = "--attributions",
      description =
          "Also write the table attributions: who says, wants or does what in every article, on"
              + " any topic or none. Without it the table loses the dates that are made anew.")
  private boolean attributions;

  boolean attributions() {
    return attributions;
  }
}
