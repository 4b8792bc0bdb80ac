package org.stanceline.job.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Mode;
import org.stanceline.stance.Stance;
import org.stanceline.stance.Statement;

/**
 * A row that a case of a suite expects.
 *
 * @param holders names that count as the actor's, at least one
 * @param optional whether it counts neither when found nor when missed
 * @param mode how it is attributed; null where the case is not about that
 * @param conditional whether support hangs on a condition; null where the case is not about that
 * @param relays who passes it on, outermost first; null where the case is not about that
 */
public record SuiteRow(
    List<String> holders,
    String topic,
    Stance stance,
    boolean optional,
    @Nullable Mode mode,
    @Nullable Boolean conditional,
    @Nullable List<String> relays) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<holders>\\S.*?) (?<topic>[a-z0-9-]+) (?<stance>FAVOR|AGAINST|NEUTRAL)"
              + "(?: (?<mode>direct|indirect|nominal|action))?"
              + "(?: (?<condition>conditional|unconditional))?"
              + "(?: relays=\\[(?<relays>[^]]*)])?");
  private static final Pattern OPTIONAL = Pattern.compile("\\((.*)\\)");

  public SuiteRow {
    holders = List.copyOf(holders);
    relays = relays == null ? null : List.copyOf(relays);
  }

  /**
   * Reads {@code NAME[/NAME…] topic STANCE [mode] [conditional|unconditional] [relays=[…]]}; in
   * parentheses it is optional.
   *
   * @throws IllegalArgumentException saying what a row looks like
   */
  static SuiteRow parse(String text) {
    Matcher parentheses = OPTIONAL.matcher(text);
    boolean optional = parentheses.matches();
    Matcher row = FORM.matcher(optional ? parentheses.group(1) : text);
    if (!row.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no row; write it as NAME topic STANCE, such as Ada Brunel ceasefire FAVOR");
    }
    String mode = row.group("mode");
    String condition = row.group("condition");
    String relays = row.group("relays");
    return new SuiteRow(
        Arrays.asList(row.group("holders").split("/")),
        row.group("topic"),
        Stance.valueOf(row.group("stance")),
        optional,
        mode == null ? null : Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
        condition == null ? null : condition.equals("conditional"),
        relays == null ? null : names(relays));
  }

  private static List<String> names(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  /** Whether a statement is by this holder, on this topic and side. */
  boolean allows(Statement found) {
    return found.topic().equals(topic)
        && found.stance() == stance
        && Stream.of(found.actorName(), found.actorSurface())
            .map(ActorNames::fold)
            .anyMatch(name -> holders.stream().map(ActorNames::fold).anyMatch(name::equals));
  }

  /** Whether a statement has everything that this row asks for. */
  boolean isMetBy(Statement found) {
    return allows(found)
        && (mode == null || mode == found.mode())
        && (conditional == null || conditional == found.conditional())
        && (relays == null || sameRelays(relays, found.relays()));
  }

  /** A relay may be named with its title or its number: "deux diplomates", "diplomates". */
  private static boolean sameRelays(List<String> expected, List<String> found) {
    if (expected.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!ActorNames.fold(found.get(i)).endsWith(ActorNames.fold(expected.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
