package org.stanceline.story;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.stanceline.text.Folding;

/**
 * How a name sounds, whatever alphabet it was transliterated from and by whom: its Daitch-Mokotoff
 * codes (G. Mokotoff and R. Daitch, 1985), several where a spelling is ambiguous. <i>Zhurbin</i>,
 * <i>Jourbine</i> and <i>Schurbin</i> meet.
 */
final class NameSound {
  private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();
  private static final String NOTHING = "000000";

  private NameSound() {}

  /** The words of a name, folded, apart at whatever is no letter. */
  static List<String> words(String name) {
    return Word.split(name).stream().filter(word -> !word.isNumber()).map(Word::folded).toList();
  }

  /** The codes of words that are spoken as one; none for words without a consonant. */
  static Set<String> codes(List<String> words) {
    String letters = Folding.fold(String.join("", words));
    if (letters.isEmpty()) {
      return Set.of();
    }
    Set<String> codes = new TreeSet<>(List.of(SOUNDEX.soundex(letters).split("\\|")));
    codes.remove(NOTHING);
    codes.remove("");
    return codes;
  }

  /** Whether two words or runs of words may be spellings of one. */
  static boolean meet(List<String> some, List<String> others) {
    return some.equals(others) || !Collections.disjoint(codes(some), codes(others));
  }
}
