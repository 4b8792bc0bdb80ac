package org.stanceline.audit;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a text for a formula ("CSV Injection", OWASP): what a
 * crawled page says must not run on the machine of the person who opens the sheet.
 *
 * <p>An apostrophe goes before every {@code = + - @}, tab or line end that begins a cell, or that
 * would begin one if the program took another separator or broke the quotes: after a comma,
 * semicolon, bar, tab or line end, spaces and quotes aside. The full-width forms of these signs
 * count too. A cell that is all digits, or digits around an e, also gets one, since programs would
 * round such an id.
 */
final class Formulas {
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
  private static final String SEPARATORS = ",;|\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("'*+(?:\\d+[eE]\\d+|\\d{12,})");

  private Formulas() {}

  /** The cell as it is written; {@link #read} gives back every text exactly. */
  static String guarded(String cell) {
    return NUMBER.matcher(cell).matches() ? "'" + cell : rewritten(cell, 1);
  }

  /** The cell as it was meant. */
  static String read(String cell) {
    boolean number = cell.startsWith("'") && NUMBER.matcher(cell).matches();
    return number ? cell.substring(1) : rewritten(cell, -1);
  }

  /** Makes every row of apostrophes before a sign longer or shorter by one. */
  private static String rewritten(String cell, int more) {
    StringBuilder out = new StringBuilder(cell.length() + 1);
    boolean begins = true;
    for (int at = 0; at < cell.length(); at++) {
      int sign = at;
      while (begins && sign < cell.length() && cell.charAt(sign) == '\'') {
        sign++;
      }
      if (begins && sign < cell.length() && SIGNS.indexOf(cell.charAt(sign)) >= 0) {
        out.append("'".repeat(Math.max(0, sign - at + more)));
        at = sign;
      }
      char c = cell.charAt(at);
      out.append(c);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0' || c == '"';
      begins = SEPARATORS.indexOf(c) >= 0 || (begins && blank);
    }
    return out.toString();
  }
}
