package org.stanceline.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Language of a text, by Apache OpenNLP's model for 183 languages. Not thread-safe; the model is
 * loaded once for all.
 */
final class LanguageGuess {
  /** As the model's jar names it. */
  private static final String MODEL = "/langdetect-183.bin";

  /** More of a text tells nothing new, in units. */
  private static final int ENOUGH = 800;

  /** Fewer letters tell nothing. */
  private static final int LEAST = 20;

  /** Above this confidence the text is believed before what the page says of itself. */
  private static final double SURE = 0.5;

  private final LanguageDetectorME detector = new LanguageDetectorME(Model.LOADED);

  /** Loaded when the first text is looked at. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageGuess.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              MODEL + " is not on the class path; add opennlp-models-langdetect");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The ISO 639-1 code, or the three-letter one for a language that has no other.
   *
   * @param declared what the page or row says, such as {@code fr-CH}; believed when the text is too
   *     short to be sure
   */
  Optional<String> of(String text, @Nullable String declared) {
    Optional<String> said = Optional.ofNullable(declared).flatMap(LanguageGuess::code);
    String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    if (start.chars().filter(Character::isLetter).count() < LEAST) {
      return said;
    }
    Language best = detector.predictLanguage(start);
    Optional<String> found = Optional.of(twoLetters(best.getLang()));
    return best.getConfidence() >= SURE ? found : said.or(() -> found);
  }

  private static Optional<String> code(String declared) {
    String first = declared.strip().split("[-_,;]", 2)[0].toLowerCase(Locale.ROOT);
    return first.matches("[a-z]{2}")
        ? Optional.of(first)
        : first.matches("[a-z]{3}") ? Optional.of(twoLetters(first)) : Optional.empty();
  }

  private static String twoLetters(String threeLetters) {
    return Codes.SHORT.getOrDefault(threeLetters, threeLetters);
  }

  private static final class Codes {
    static final Map<String, String> SHORT = read();

    private static Map<String, String> read() {
      Map<String, String> codes = new TreeMap<>();
      Arrays.stream(Locale.getISOLanguages())
          .forEach(
              code -> {
                try {
                  codes.put(new Locale(code).getISO3Language(), code);
                } catch (MissingResourceException e) {
                  // A language without a three-letter code cannot be found by one.
                }
              });
      // Macrolanguages, for which the model tells a member.
      codes.put("cmn", "zh");
      codes.put("pes", "fa");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("zlm", "ms");
      return codes;
    }
  }
}
