package org.stanceline.text;

import java.util.List;
import java.util.Random;

/** Texts that no editor would write, the same for the same seed. */
public final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "la trêve",
          "Zoë",
          "Le général",
          "refuse",
          "the talks",
          "U.S.",
          "M.",
          "n'",
          "l’accord",
          "cessez-le-feu",
          "a",
          "É",
          "12,5",
          "e\u0301",
          "o\u0308\u0323",
          "\u0301",
          "\uD835\uDCB3",
          "\uD83D\uDD4A\uFE0F",
          "\uD83D\uDE00",
          "\uD835",
          "\uDCB3",
          "\u200b",
          "\u200d",
          "\u00ad",
          "\ufeff",
          "\u00a0",
          "\u202f",
          " ",
          " ",
          " ",
          "  ",
          " .",
          ".",
          ". ",
          "...",
          "…",
          "!",
          "?",
          ",",
          " ,",
          ";",
          ":",
          "«",
          "»",
          "« ",
          " »",
          "“",
          "”",
          "\"",
          "„",
          "'",
          "’",
          "(",
          ")",
          "–",
          "—",
          "-",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u0000",
          "İ",
          "ß",
          "中文",
          "\u05e9\u05b8");

  private RandomText() {}

  /** A text of up to 80 pieces. */
  public static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int left = random.nextInt(81); left > 0; left--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) == 0) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Whether an offset stands between the halves of a surrogate pair. */
  public static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
