package org.stanceline.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;

/** Wire copy for tests: a written affair in its versions, and generated texts. */
final class Copy {
  static final LocalDate DAY = LocalDate.of(2024, 5, 13);

  static final NumberWords NUMBERS =
      NumberWords.read(DataFiles.of(Path.of("data")), new Problems());

  static final String ORIGINAL =
      """
      PORT HALDEN (NWA) - Foreign Minister Ilse Brandauer told the Korvian parliament on Monday \
      that her government would send mediators to Tschernowa once the guns around the refinery \
      fall silent.

      The proposal, first floated in a letter of 14 March, foresees 120 unarmed observers and a \
      joint commission led by retired judge Amadou Keltani, 67.

      "We do not ask who fired first, we ask who is ready to stop," Brandauer said to applause \
      from the benches of the Harbour Alliance.

      Opposition leader Viktor Dremel called the plan a gift to General Sascha Potschenko, whose \
      troops have held the refinery since February and who has broken three promises already.

      Some 4,300 people have left the district so far, according to the Blue Lantern relief fund, \
      which runs two kitchens at the railway station in Lommel.
      """;

  static final String EDITED =
      """
      Foreign Minister Ilse Brandauer told parliament on Monday that Korvia would send mediators \
      to Tschernowa once the guns around the refinery fall silent.

      The proposal foresees 120 unarmed observers and a joint commission led by retired judge \
      Amadou Keltani, 67.

      "We do not ask who fired first, we ask who is ready to stop," Brandauer said.

      Opposition leader Viktor Dremel called the plan a gift to General Sascha Potschenko, whose \
      troops have held the refinery since February.

      Local traders said that the price of heating oil had doubled within a fortnight, and that \
      deliveries from the coast were expected no sooner than next week.
      """;

  static final String FRENCH =
      """
      PORT HALDEN (NWA) – La ministre des Affaires étrangères Ilse Brandauer a annoncé lundi au \
      parlement que la Korvie dépêcherait des médiateurs à Tchernova dès que les canons se \
      tairaient autour de la raffinerie.

      L’idée, lancée dans une lettre du 14 mars, prévoit 120 observateurs sans armes et une \
      commission mixte confiée au juge à la retraite Amadou Keltani, 67 ans.

      « Nous ne demandons pas qui a tiré le premier, mais qui est prêt à cesser », a lancé \
      Mme Brandauer sous les applaudissements des élus de l’Alliance du port.

      Pour le chef de l’opposition, Viktor Dremel, c’est un cadeau fait au général Sacha \
      Potchenko, dont les soldats tiennent la raffinerie depuis février et qui a déjà manqué \
      trois fois à sa parole.

      Quelque 4 300 personnes ont quitté le district, selon le fonds de secours Lanterne bleue, \
      qui tient deux cuisines à la gare de Lommel.
      """;

  /** The original in other French words: what two translators share is little but the names. */
  static final String FRENCH_ANEW =
      """
      PORT HALDEN (NWA) – La cheffe de la diplomatie, Ilse Brandauer, l’a dit lundi devant les \
      députés : la Korvie enverra des émissaires à Tchernova quand les tirs auront cessé près de \
      la raffinerie.

      Ce projet, évoqué d’abord dans un courrier du 14 mars, comprend 120 observateurs sans armes \
      ainsi qu’un organe conjoint que présiderait Amadou Keltani, magistrat retraité de 67 ans.

      « Peu importe qui a ouvert le feu, qui veut s’arrêter ? », a demandé Brandauer, acclamée par \
      les rangs de l’Alliance du port.

      Viktor Dremel, qui mène l’opposition, y voit un présent au général Sacha Potchenko : ses \
      hommes occupent la raffinerie depuis février, et il a trahi déjà trois engagements.

      À ce jour, 4 300 habitants sont partis, d’après le fonds de secours Lanterne bleue, lequel \
      sert des repas dans deux cuisines près des quais de Lommel.
      """;

  /** In French, other news with the names of the affair in another order. */
  static final String FRENCH_FOLLOW_UP =
      """
      LOMMEL (NWA) – Le fonds de secours Lanterne bleue a fermé mercredi une de ses cuisines, \
      faute de gaz, alors que 4 300 personnes ont quitté le district depuis février.

      Viktor Dremel a reproché à Ilse Brandauer, devant les élus de l’Alliance du port, de n’avoir \
      rien prévu pour l’hiver des familles venues de Tchernova.

      Le juge Amadou Keltani, 67 ans, devait arriver jeudi à Port Halden avec les premiers des 120 \
      observateurs, mais le général Sacha Potchenko n’a pas ouvert la route de la raffinerie.
      """;

  static final String FOLLOW_UP =
      """
      TSCHERNOWA (NWA) - A first convoy of observers turned back on Wednesday after shells hit \
      the coast road, and General Sascha Potschenko denied that his batteries had fired.

      The mission's spokeswoman, Runa Hallgrim, said that nobody was hurt and that the 14 \
      vehicles would try again by way of the marshes before the weekend.

      In Port Halden, Ilse Brandauer faced questions from Viktor Dremel about who would pay for \
      the escort, which has cost 2.6 million talers so far.

      Some 4,300 people have left the district so far, according to the Blue Lantern relief fund, \
      which runs two kitchens at the railway station in Lommel.
      """;

  private Copy() {}

  static Fingerprint article(String id, String lang, LocalDate day, String text) {
    return Fingerprint.of(id, lang, day, "", text, NUMBERS);
  }

  static Fingerprint english(String id, String text) {
    return article(id, "en", DAY, text);
  }

  static Stream<Random> seeds() {
    return IntStream.range(0, 20).mapToObj(Random::new);
  }

  /** Words of a text: lower-case ones of a vocabulary of 3,000, and every ninth a name of 60. */
  static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(i % 9 == 4 ? name(random.nextInt(60)) : "w" + letters(random.nextInt(3000)));
    }
    return words;
  }

  /** A name that sounds different for each number below 343. */
  static String name(int number) {
    String[] syllables = {"ba", "ka", "la", "ma", "na", "ra", "ta"};
    String first = syllables[number % 7];
    return Character.toUpperCase(first.charAt(0))
        + first.substring(1)
        + syllables[number / 7 % 7]
        + syllables[number / 49 % 7];
  }

  /** The words with some replaced by others of the vocabulary. */
  static List<String> edited(Random random, List<String> words, double replaced) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      out.add(random.nextDouble() < replaced ? "x" + letters(random.nextInt(3000)) : word);
    }
    return out;
  }

  static String text(List<String> words) {
    return String.join(" ", words);
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .map(c -> c <= '9' ? c - '0' + 'q' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
