package org.stanceline.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of pages that together make one file of the crawl. The folder has the name of the file:
 * the pages below {@code 2026-01-05/vernac.warc.gz/} become {@code 2026-01-05/vernac.warc.gz}.
 *
 * @param name crawl date and file, such as {@code 2026-01-05/vernac.warc.gz}
 * @param pages in the order of their file names
 */
record PackedFile(String name, List<SourcePage> pages) {

  PackedFile {
    pages = List.copyOf(pages);
  }

  /**
   * Every folder of pages below a source folder, sorted by name; hidden files are passed over.
   *
   * @throws IllegalArgumentException if a folder is named after no date, or a page lacks something
   */
  static List<PackedFile> below(Path source) throws IOException {
    List<PackedFile> out = new ArrayList<>();
    for (Path date : sorted(source)) {
      for (Path folder : sorted(date)) {
        out.add(read(crawlDate(date), folder));
      }
    }
    return out;
  }

  private static PackedFile read(LocalDate date, Path folder) throws IOException {
    List<SourcePage> pages = new ArrayList<>();
    for (Path page : sorted(folder)) {
      pages.add(SourcePage.read(page, date, pages.size()));
    }
    return new PackedFile(date + "/" + folder.getFileName(), pages);
  }

  /**
   * The file's content.
   *
   * @throws IllegalArgumentException if the name has no known ending
   */
  byte[] pack() throws IOException {
    if (name.endsWith(".gz")) {
      return inner(name.substring(0, name.length() - ".gz".length()), Packing.GZIP);
    }
    return inner(name, Packing.PLAIN);
  }

  private byte[] inner(String plainName, Packing packing) throws IOException {
    if (plainName.endsWith(".warc")) {
      return WarcPages.responses(name, pages, packing);
    }
    if (plainName.endsWith(".wet")) {
      return WarcPages.conversions(name, pages, packing);
    }
    if (plainName.endsWith(".jsonl")) {
      return packing.apply(JsonPages.lines(pages).getBytes(StandardCharsets.UTF_8));
    }
    if (plainName.endsWith(".parquet") && packing == Packing.PLAIN) {
      return ParquetPages.rows(pages);
    }
    throw new IllegalArgumentException(
        name
            + ": a folder of pages must be named *.warc, *.wet or *.jsonl (or these with .gz),"
            + " or *.parquet");
  }

  private static LocalDate crawlDate(Path folder) {
    try {
      return LocalDate.parse(folder.getFileName().toString());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          folder + ": is named after no date; rename it to one such as 2026-01-05", e);
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> !isHidden(child)).sorted().toList();
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
