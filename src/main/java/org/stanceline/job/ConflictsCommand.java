package org.stanceline.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.stanceline.pipeline.StatementRow;
import org.stanceline.spark.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what translations contradict one another in, for a person to judge. */
@Command(
    name = "conflicts",
    mixinStandardHelpOptions = true,
    description =
        "List statements that other versions of their story, or the article's own report,"
            + " contradict, with what those say.")
final class ConflictsCommand implements Callable<Integer> {
  @Mixin private final WarehouseOptions warehouse = new WarehouseOptions();

  @Option(
      names = "--topic",
      split = ",",
      paramLabel = "ID",
      description = "This topic alone, or several by commas; all if missing.")
  private List<String> topics = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    warehouse.requireTable(Table.STATEMENTS, "nightly");
    PrintWriter out = Outputs.of(spec);
    List<Row> rows;
    try (OpenSession session = OpenSession.start("conflicts")) {
      Column asked = col("translation_conflict");
      if (!topics.isEmpty()) {
        asked = asked.and(col("topic").isin(topics.toArray()));
      }
      rows =
          new Warehouse(session.spark(), warehouse.folder())
              .byCrawlDate(Table.STATEMENTS, StatementRow.class)
              .filter(asked)
              .orderBy("story_id", "topic", "story_actor_id", "article_id", "statement_id")
              .selectExpr(
                  "story_id",
                  "actor_name",
                  "topic",
                  "stance",
                  "confidence",
                  "outvoted",
                  "coalesce(outlet, 'outlet unknown')",
                  "lang",
                  "statement_id",
                  "evidence",
                  "trace[size(trace) - 1]")
              .collectAsList();
    }
    String story = "";
    for (Row row : rows) {
      if (!row.getString(0).equals(story)) {
        story = row.getString(0);
        out.println("story " + story);
      }
      out.printf(
          Locale.ROOT,
          "  %s on %s: %s, confidence %.2f%s%n    %s, %s, %s: \"%s\"%n    %s%n",
          row.getString(1),
          row.getString(2),
          row.getString(3),
          row.getDouble(4),
          row.getBoolean(5) ? ", outvoted" : "",
          row.getString(7),
          row.getString(6),
          row.getString(8),
          row.getString(9),
          row.getString(10));
    }
    out.println(Words.count(rows.size(), "statement") + " in conflict");
    return 0;
  }
}
