package org.stanceline.audit;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Stance;

/** Rows for tests. */
final class Audits {
  private Audits() {}

  static AuditedRow row(
      String id,
      String stratum,
      long size,
      Stance stance,
      double polarity,
      @Nullable Judgement label) {
    return new AuditedRow(
        2, id, "dam", "en", stance, "direct", 0.9, polarity, 1, stratum, size, label, "1", "", "");
  }

  static Settlement.Row settled(
      String id,
      String stratum,
      long size,
      Stance stance,
      double polarity,
      @Nullable Judgement label) {
    return new Settlement.Row(row(id, stratum, size, stance, polarity, label), label, null, label);
  }

  /** The cells of a sound row. */
  static Map<SheetColumn, String> cells(String id, String label) {
    Map<SheetColumn, String> out = new EnumMap<>(SheetColumn.class);
    out.put(SheetColumn.STATEMENT_ID, id);
    out.put(SheetColumn.TOPIC, "dam");
    out.put(SheetColumn.LANG, "en");
    out.put(SheetColumn.STANCE, "AGAINST");
    out.put(SheetColumn.MODE, "direct");
    out.put(SheetColumn.CONFIDENCE, "0.85");
    out.put(SheetColumn.POLARITY, "-0.9");
    out.put(SheetColumn.COPIES, "2");
    out.put(SheetColumn.STRATUM, "dam | en | * | *");
    out.put(SheetColumn.STRATUM_SIZE, "10");
    out.put(SheetColumn.LABEL, label);
    out.put(SheetColumn.SEED, "1");
    return out;
  }
}
