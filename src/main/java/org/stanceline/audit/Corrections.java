package org.stanceline.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Stance;
import org.stanceline.timeline.Correction;

/**
 * What an audited sample says of the statements, for each side that was read, over all topics and
 * topic by topic; and the line that timelines are corrected by ({@link Lines}).
 *
 * <p>A row that is no statement of the actor is not a position of strength 0: it should not have
 * been counted. So the bias is a mean over the rows that are statements, the estimated total of
 * (right - read polarity) over the estimated number of statements ({@link Ratio}, of the domain
 * "read as this side, and a statement"), and the cell tells beside it which share of the rows are
 * statements at all. With both a mean over cells c of {@code rows} read as they are would become
 * {@code sum(rows_c * valid_c * (read_c + bias_c)) / sum(rows_c * valid_c)}. Copies of a statement
 * count once here, as in the timelines.
 *
 * <p>A right side keeps the strength that was read. Where none was, in a row read as NEUTRAL that
 * takes a side, the strength is the mean one of the sides that were right in the sample.
 */
public final class Corrections {
  /** A strength for a side where the sample has no right one to tell it. */
  private static final double TYPICAL = 0.8;

  private final List<Settlement.Row> decided;
  private final double typical;

  private Corrections(List<Settlement.Row> rows) {
    decided = rows.stream().filter(Settlement.Row::decided).toList();
    typical =
        Ratio.of(decided.stream().map(row -> ratio(row, isRightSide(row), strength(row))).toList())
            .map(Ratio::value)
            .orElse(TYPICAL);
  }

  /**
   * A cell with what it rests on.
   *
   * @param cell how far they are off
   * @param valid share of the rows read as this side that are statements, in (0, 1]
   */
  public record Valid(Bias cell, double valid) {}

  /**
   * The cells, those over all topics first, then by topic; by side. A side without a row that is a
   * statement has none.
   */
  public static List<Valid> of(List<Settlement.Row> rows) {
    return new Corrections(rows).cells(rows);
  }

  /** What timelines are corrected by. */
  public static List<Correction.Line> lines(List<Settlement.Row> rows) {
    return Lines.of(rows, new Corrections(rows));
  }

  /** The right polarity of a decided row; null for what is no statement. */
  @Nullable Double right(Settlement.Row row) {
    return isStatement(row) ? row.read().polarity() + change(row) : null;
  }

  private List<Valid> cells(List<Settlement.Row> rows) {
    List<@Nullable String> topics = new ArrayList<>();
    topics.add(null);
    rows.stream().map(row -> row.read().topic()).distinct().sorted().forEach(topics::add);
    List<Valid> out = new ArrayList<>();
    for (String topic : topics) {
      for (Stance side : Stance.values()) {
        cell(topic, side).ifPresent(out::add);
      }
    }
    return List.copyOf(out);
  }

  private Optional<Valid> cell(@Nullable String topic, Stance side) {
    Predicate<Settlement.Row> read =
        row -> row.read().stance() == side && (topic == null || row.read().topic().equals(topic));
    Optional<Ratio> valid =
        Ratio.of(
            decided.stream()
                .map(row -> ratio(row, read.test(row), isStatement(row) ? 1 : 0))
                .toList());
    Optional<Ratio> bias =
        Ratio.of(
            decided.stream()
                .map(row -> ratio(row, read.test(row) && isStatement(row), change(row)))
                .toList());
    return bias.map(
        b ->
            new Valid(
                new Bias(
                    topic,
                    side.name(),
                    Math.max(-2, Math.min(2, b.value())),
                    Math.max(b.variance(), leastVariance(b, side)),
                    b.rows()),
                valid.map(Ratio::value).orElse(1.0)));
  }

  /**
   * A sample without a changed row does not prove that there is none to change: the variance is at
   * least that of a share of changed rows after {@code n} unchanged ones, by H. Jeffreys' prior
   * ("Theory of Probability", 1961), each changed by the most that is usual.
   */
  private double leastVariance(Ratio bias, Stance side) {
    double n = bias.rows();
    double share = 0.5 * (n + 0.5) / ((n + 1) * (n + 1) * (n + 2));
    double step = side == Stance.NEUTRAL ? typical : 2 * typical;
    return step * step * share * bias.remaining();
  }

  /** Right polarity minus the one read. */
  private double change(Settlement.Row row) {
    double read = row.read().polarity();
    Judgement right = row.settled();
    if (right == null || right == Judgement.of(row.read().stance())) {
      return 0;
    }
    double strength = read == 0 ? typical : Math.abs(read);
    return switch (right) {
      case FAVOR -> strength - read;
      case AGAINST -> -strength - read;
      case NEUTRAL -> -read;
      case NONE, UNDECIDED -> 0;
    };
  }

  private static Ratio.Row ratio(Settlement.Row row, boolean counts, double y) {
    AuditedRow read = row.read();
    return new Ratio.Row(read.stratum(), read.size(), counts ? 1 : 0, counts ? y : 0);
  }

  private static boolean isStatement(Settlement.Row row) {
    return row.settled() != Judgement.NONE;
  }

  private static boolean isRightSide(Settlement.Row row) {
    return row.read().polarity() != 0 && row.settled() == Judgement.of(row.read().stance());
  }

  private static double strength(Settlement.Row row) {
    return Math.abs(row.read().polarity());
  }

  /** The order in which cells are told: over all topics first. */
  static final Comparator<Valid> ORDER =
      Comparator.comparing(
              (Valid v) -> v.cell().topic(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(v -> Stance.valueOf(v.cell().stance()));
}
