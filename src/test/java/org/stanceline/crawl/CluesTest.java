package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;

class CluesTest {
  private static final WrittenDates DATES =
      WrittenDates.of(DateLexicon.load(DataFiles.packaged(), new Problems()));
  private static final Agencies AGENCIES = Agencies.load(DataFiles.packaged(), new Problems());
  private static final LanguageGuess LANGUAGES = new LanguageGuess();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KARVEL, Nov 11 (Reuters) - The minister said no.           | 2022-11-11
          KARVEL, Dec. 24 (AP) — The minister said no.               | 2021-12-24
          KARVEL, 11 novembre 2021 (AFP) – Le ministre a dit non.    | 2021-11-11
          Karvel, vendredi 11 nov. (ATS) - Le ministre a dit non.    | 2022-11-11
          KARVEL, 1er août /Xinhua/ -- Le ministre a dit non.        | 2022-08-01
          KARVEL, Feb 29 (Reuters) - The minister said no.           | 2020-02-29
          Publié le vendredi 11 novembre 2022 à 14h32                | 2022-11-11
          Publié le 03/11/2022                                       | 2022-11-03
          Published: November 9, 2022 | 2022-11-09
          """)
  void datelinesAreRead(String line, LocalDate date) {
    assertThat(DATES.dateline(line, Crawl.DAY)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks that began on Nov 11 in Karvel have failed, the minister said.",
        "Le sommet du 12 mai (un jeudi) n’a rien donné.",
        "KARVEL, Nov 31 (Reuters) - The minister said no.",
        "On 3 March the general resigned."
      })
  void datesInSentencesAreNoDatelines(String line) {
    assertThat(DATES.dateline(line, Crawl.DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/2022/11/09/talks, 2022-11-09",
    "https://a.org/world/talks-2022-11-09, 2022-11-09",
    "https://a.org/world/talks-20221109.html, 2022-11-09",
    "https://a.org/2022/13/09/talks/2022/1/2/, 2022-01-02"
  })
  void addressesTellDates(String url, LocalDate date) {
    assertThat(UrlDates.of(url)).contains(date);
  }

  @Test
  void numbersInAddressesAreNoDates() {
    assertThat(UrlDates.of("https://a.org/article/120221109123")).isEmpty();
    assertThat(UrlDates.of("https://a.org/2022/talks-11")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-11-11T10:00:00Z          | 2022-11-11T10:00:00Z
          2022-11-11T10:00:00.123+01:00 | 2022-11-11T09:00:00.123Z
          2022-11-11T10:00+0100         | 2022-11-11T09:00:00Z
          2022-11-11 10:00:00           | 2022-11-11T10:00:00Z
          2022-11-11 10:00:00 UTC       | 2022-11-11T10:00:00Z
          2022-11-11                    | 2022-11-11T00:00:00Z
          20221111                      | 2022-11-11T00:00:00Z
          1668160800                    | 2022-11-11T10:00:00Z
          1668160800000                 | 2022-11-11T10:00:00Z
          Fri, 11 Nov 2022 10:00:00 GMT | 2022-11-11T10:00:00Z
          """)
  void timesOfMachinesAreRead(String text, java.time.Instant time) {
    assertThat(Timestamps.parse(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2022-13-01", "99999999", "2022-11-11T25:00"})
  void otherTextsAreNoTimes(String text) {
    assertThat(Timestamps.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (CNN)–Des sources ont dit que le général cherchait une issue.  | CNN
          KARVEL (Reuters) - The minister said no.                       | Reuters
          KARVEL, Nov 11 (Reuters) - The minister said no.               | Reuters
          KARVEL, 11 nov. (Agence France-Presse) – Le ministre a dit non.| AFP
          KARVEL (dpa/AFP) — Le ministre a dit non.                      | AFP
          KARVEL /TASS/. The minister said no.                           |
          AFP - Le ministre a dit non.                                   | AFP
          Le ministre a dit non. — AFP                                   | AFP
          Le ministre a dit non. (avec Reuters)                          | Reuters
          Source: AP                                                     | AP
          « Jamais », a dit le ministre à l’AFP.                         |
          The minister told Reuters that he would not talk (to anyone).  |
          The AP said so.                                                |
          """)
  void agenciesAreNamedByDatelinesAndCredits(String line, @Nullable String agency) {
    assertThat(AGENCIES.of(List.of(line), List.of()).orElse(null)).isEqualTo(agency);
  }

  @Test
  void anAuthorMayBeAnAgency() {
    assertThat(AGENCIES.of(List.of(Crawl.SENTENCE), List.of("Elda Taven", "By Reuters")))
        .contains("Reuters");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://WWW.Example.ORG:80/A?b=1&utm_campaign=x#top, http://www.example.org/A?b=1",
    "https://a.org, https://a.org/",
    "https://a.org:443/x y?fbclid=1, https://a.org/x y",
    "https://a.org/?q=1&amp=2&, https://a.org/?q=1&amp=2"
  })
  void addressesOfAPageAreMadeEqual(String url, String canonical) {
    assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
  }

  @Test
  void aPageIsBelievedAboutItsOwnHostOnly() {
    String url = "https://www.a.org/x?id=7";
    assertThat(CanonicalUrl.of(url, "https://a.org/x")).isEqualTo("https://a.org/x");
    assertThat(CanonicalUrl.of(url, "https://b.org/x")).isEqualTo(url);
    assertThat(CanonicalUrl.of(url, "https://www.a.org/")).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le gouvernement a refusé mardi d’ouvrir des pourparlers. | fr
          The government refused on Tuesday to open talks.         | en
          Die Regierung lehnte am Dienstag Gespräche ab, sagte sie.| de
          """)
  void languageIsTold(String text, String lang) {
    assertThat(LANGUAGES.of(text.repeat(3), null)).contains(lang);
  }

  @Test
  void aShortTextHasTheLanguageThatIsDeclared() {
    assertThat(LANGUAGES.of("Non.", "fr-CH")).contains("fr");
    assertThat(LANGUAGES.of("Non.", null)).isEmpty();
  }
}
