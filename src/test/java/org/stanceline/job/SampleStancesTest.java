package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stanceline.config.DataFiles;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.pipeline.Analyser;
import org.stanceline.pipeline.SharedData;
import org.stanceline.stance.Stance;
import org.stanceline.text.Article;

/** The sides that the sample's cases of a flipped version, a shift and a mere mix rest on. */
class SampleStancesTest {
  private static final List<String> ACTORS =
      List.of("edmund-tarle", "aurel-dombray", "stevan-volkar", "stefan-wolkar");
  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

  private static final List<Told> TOLD = new ArrayList<>();

  /** What an article makes of an actor. */
  private record Told(String actor, String topic, LocalDate day, String outlet, Stance stance) {}

  @BeforeAll
  static void readTheCrawl() throws IOException {
    DataFiles data = DataFiles.packaged();
    Map<String, Analyser> analysers = new TreeMap<>();
    CrawlFolder folder = CrawlFolder.list("data/crawl", new Configuration(false));
    List<FilePart> parts =
        folder.nights().values().stream()
            .flatMap(List::stream)
            .filter(file -> file.path().matches(".*/(dailies|sorn)\\.jsonl\\.gz"))
            .map(FilePart::whole)
            .toList();
    new FileRecords(
            parts.iterator(),
            CrawlOptions.defaults(),
            SharedData.of(data),
            new Configuration(false))
        .forEachRemaining(
            one -> {
              Article article = Objects.requireNonNull(one.article());
              Analyser analyser =
                  analysers.computeIfAbsent(article.lang(), lang -> Analyser.of(lang, data));
              TOLD.addAll(told(article, analyser));
            });
  }

  @Test
  void whoShiftsIsReportedAlikeByEveryOutlet() {
    assertThat(sides("edmund-tarle", "military-aid"))
        .isEqualTo(
            List.of(
                "Corvane Today before AGAINST 2",
                "Corvane Today since FAVOR 2",
                "La Gazette des Rives before AGAINST 2",
                "La Gazette des Rives since FAVOR 2",
                "Le Méridien de Vernac before AGAINST 2",
                "Le Méridien de Vernac since FAVOR 2",
                "Tessen Post before AGAINST 2",
                "Tessen Post since FAVOR 2",
                "The Whitmoor Herald before AGAINST 2",
                "The Whitmoor Herald since FAVOR 2"));
  }

  @Test
  void whoOnlySeemsToShiftHasOneSideInEachOutlet() {
    assertThat(sides("aurel-dombray", "sanctions"))
        .isEqualTo(
            List.of(
                "Corvane Today before FAVOR 6",
                "Corvane Today since FAVOR 1",
                "Le Courrier du Sud before AGAINST 1",
                "Le Courrier du Sud since AGAINST 6",
                "Le Méridien de Vernac before AGAINST 1",
                "Le Méridien de Vernac since AGAINST 6",
                "The Whitmoor Herald before FAVOR 6",
                "The Whitmoor Herald since FAVOR 1"));
  }

  @Test
  void oneVersionOfFiveTurnsTheAdmiral() {
    assertThat(sides("stevan-volkar", "ceasefire"))
        .isEqualTo(
            List.of(
                "La Gazette des Rives before AGAINST 1",
                "Le Courrier du Sud before AGAINST 1",
                "L’Écho du Delta before AGAINST 1",
                "Qasrine Monitor before AGAINST 1"));
    assertThat(sides("stefan-wolkar", "ceasefire"))
        .isEqualTo(List.of("Radio Vernac before FAVOR 1"));
  }

  @Test
  void nobodyOfThemHasASideOnAnotherTopic() {
    assertThat(TOLD).hasSize(53);
  }

  /** How many articles of an outlet, before February and since, have an actor on a side. */
  private static List<String> sides(String actor, String topic) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Told told : TOLD) {
      if (told.actor().equals(actor) && told.topic().equals(topic)) {
        String when = told.day().isBefore(FEBRUARY) ? "before" : "since";
        counts.merge(told.outlet() + " " + when + " " + told.stance(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  private static Set<Told> told(Article article, Analyser analyser) {
    LocalDate day =
        LocalDate.ofInstant(Objects.requireNonNull(article.publishedAt()), ZoneOffset.UTC);
    String outlet = Objects.requireNonNull(article.outlet());
    Set<Told> out = new LinkedHashSet<>();
    analyser.statements(article.text(), day).stream()
        .filter(found -> ACTORS.contains(found.actorId()))
        .forEach(
            found ->
                out.add(new Told(found.actorId(), found.topic(), day, outlet, found.stance())));
    return out;
  }
}
