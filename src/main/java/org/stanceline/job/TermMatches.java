package org.stanceline.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.CrawlReader;
import org.stanceline.crawl.Outcome;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.language.LanguagePack;
import org.stanceline.pipeline.Languages;
import org.stanceline.stance.TopicLanguages;
import org.stanceline.text.Article;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.topic.Topic;
import org.stanceline.topic.TopicMatcher;
import org.stanceline.topic.TopicMention;

/** What the terms of topics find in the files of a crawl. */
final class TermMatches {
  private final List<Topic> topics;
  private final DataFiles data;
  private final Map<String, Finder> finders = new TreeMap<>();
  private final TreeMap<String, Found> found = new TreeMap<>();
  private final IdlePhrases idle;
  private int articles;
  private int rejects;

  private TermMatches(List<Topic> topics, DataFiles data) {
    this.topics = topics;
    this.data = data;
    this.idle = IdlePhrases.of(topics, data);
  }

  /**
   * Prints each wording that was found, by topic and language, with its number and an example; then
   * the phrases that were not found, and the files that were not looked into.
   *
   * @param crawl a folder
   */
  static void print(
      Path crawl, CrawlOptions options, List<Topic> topics, DataFiles data, PrintWriter out)
      throws IOException {
    TermMatches matches = new TermMatches(topics, data);
    CrawlReader reader = CrawlReader.of(data, options);
    List<Path> skipped = new ArrayList<>();
    for (Path file : files(crawl)) {
      if (CrawlReader.reads(Inputs.name(file))) {
        matches.read(file, reader);
      } else {
        skipped.add(file);
      }
    }
    matches.print(out);
    skipped.forEach(file -> out.printf("Skipped %s: %s%n", crawl.relativize(file), why(file)));
  }

  /** Without those that a night passes over, too. */
  private static List<Path> files(Path crawl) throws IOException {
    try (Stream<Path> files = Files.walk(crawl)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !Inputs.name(file).matches("[._].*"))
          .sorted()
          .toList();
    }
  }

  private static String why(Path file) {
    return Inputs.name(file).endsWith(".parquet")
        ? "Parquet is read by nightly and ingest alone"
        : "its name tells no format that can be read";
  }

  private void print(PrintWriter out) {
    out.printf(
        "%s read, %s rejected.%n",
        Words.count(articles, "article"), Words.count(rejects, "record"));
    found.forEach(
        (key, one) ->
            out.printf(
                "%6d  %-50s %s%n",
                one.count(), key.replace('\t', ' '), Words.shortened(one.example(), 100)));
    if (!idle.isEmpty()) {
      out.println("Found nowhere:");
      idle.lines().forEach(line -> out.printf("  %s%n", line));
    }
  }

  private void read(Path file, CrawlReader reader) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      // The date only matters for what is not looked at here.
      Iterator<Outcome> outcomes = reader.read(file.toString(), in, LocalDate.EPOCH);
      while (outcomes.hasNext()) {
        if (!(outcomes.next() instanceof Outcome.Page page)) {
          rejects++;
          continue;
        }
        articles++;
        if (Languages.of(data).contains(page.article().lang())) {
          find(page.article());
        }
      }
    }
  }

  private void find(Article article) {
    String lang = article.lang();
    Finder finder = finders.computeIfAbsent(lang, l -> Finder.of(l, topics, data));
    Reading reading = finder.pack().read(article.text());
    for (Sentence sentence : finder.pack().sentences(reading)) {
      List<TopicMention> mentions =
          finder.matcher().mentions(sentence.tokens()).stream()
              .filter(TopicMention::named)
              .toList();
      if (!mentions.isEmpty()) {
        idle.drop(lang, sentence.tokens());
      }
      for (TopicMention mention : mentions) {
        Span span =
            sentence
                .tokens()
                .get(mention.start())
                .span()
                .union(sentence.tokens().get(mention.end() - 1).span());
        String side =
            mention.sign() < 0
                ? "opposing"
                : mention.source() == TopicMention.Source.FAVORING ? "favoring" : "term";
        String key =
            String.join(
                "\t",
                mention.topic(),
                lang,
                side,
                span.of(reading.text()).toLowerCase(java.util.Locale.ROOT));
        String example = sentence.span().of(reading.text());
        found.merge(key, new Found(1, example), (a, b) -> new Found(a.count() + 1, a.example()));
      }
    }
  }

  private record Found(int count, String example) {}

  private record Finder(LanguagePack pack, TopicMatcher matcher) {
    static Finder of(String lang, List<Topic> topics, DataFiles data) {
      FunctionWords words = FunctionWords.read(lang, data);
      return new Finder(
          LanguagePack.of(lang, data),
          new TopicMatcher(topics, lang, TopicLanguages.read(lang, words, data, new Problems())));
    }
  }
}
