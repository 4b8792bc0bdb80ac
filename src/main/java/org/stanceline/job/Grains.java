package org.stanceline.job;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.stanceline.timeline.Grain;

/** Grains as options name them. */
final class Grains {
  private Grains() {}

  /**
   * The grain of a label.
   *
   * @throws UsageException for any other text
   */
  static Grain of(String label) {
    return Arrays.stream(Grain.values())
        .filter(grain -> grain.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "--grain must be one of "
                        + Arrays.stream(Grain.values())
                            .map(Grain::label)
                            .collect(Collectors.joining(", "))
                        + ", not '"
                        + label
                        + "'"));
  }
}
