package org.stanceline.pipeline;

import java.util.List;
import org.stanceline.audit.Stratum;

/**
 * Which stratum a topic, language, band of confidence and mode belongs to.
 *
 * @param stratumSize units of the whole stratum
 * @param stratumDrawn how many of them are drawn
 */
public record StratumOfCell(
    String topic,
    String lang,
    String band,
    String mode,
    String stratum,
    long stratumSize,
    int stratumDrawn) {
  /** One for each cell of the strata. */
  public static List<StratumOfCell> of(List<Stratum> strata) {
    return strata.stream()
        .flatMap(
            stratum ->
                stratum.cells().stream()
                    .map(
                        cell ->
                            new StratumOfCell(
                                cell.topic(),
                                cell.lang(),
                                cell.band(),
                                cell.mode(),
                                stratum.name(),
                                stratum.units(),
                                stratum.drawn())))
        .toList();
  }
}
