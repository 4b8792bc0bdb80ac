package org.stanceline.job.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stanceline.stance.Statement;

/** Decides whether a found actor is the annotated one, by the rule of the annotation guide. */
final class ActorNames {
  private static final Pattern MARK = Pattern.compile("\\p{Mn}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x{85}\\x{1c}-\\x{1f}]+");

  private ActorNames() {}

  /** Whether one of the found names equals one of the annotated ones, case and accents aside. */
  static boolean equal(GoldStatement gold, Statement found) {
    Set<String> names = annotated(gold);
    return found(found).stream().anyMatch(names::contains);
  }

  /** Whether the names are equal or, for a person, end in the same word. */
  static boolean agree(GoldStatement gold, Statement found) {
    if (equal(gold, found)) {
      return true;
    }
    if (!gold.type().equals("person")) {
      return false;
    }
    Set<String> heads = new TreeSet<>();
    annotated(gold).stream().filter(n -> !n.isEmpty()).map(ActorNames::head).forEach(heads::add);
    return found(found).stream().map(ActorNames::head).anyMatch(heads::contains);
  }

  /** Folds as the annotation guide's scorer does: lower case, no accents, single spaces. */
  static String fold(String name) {
    String lower = name.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    String bare = MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return SPACE.matcher(bare).replaceAll(" ").strip();
  }

  private static Set<String> annotated(GoldStatement gold) {
    Set<String> names = new TreeSet<>();
    names.add(fold(gold.actor()));
    gold.aliases().forEach(alias -> names.add(fold(alias)));
    return names;
  }

  private static Set<String> found(Statement statement) {
    Set<String> names =
        new TreeSet<>(Arrays.asList(fold(statement.actorName()), fold(statement.actorSurface())));
    names.remove("");
    return names;
  }

  private static String head(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
