package org.stanceline.crawl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Formats of crawl files, told by the end of the file's name, with or without {@code .gz}. */
enum FileKind {
  WARC("warc|wet|arc"),
  HTML("html|htm|xhtml"),
  JSON_LINES("jsonl|ndjson|json"),
  TEXT("txt|text");

  private final Pattern endings;

  FileKind(String endings) {
    this.endings = Pattern.compile("\\.(?:" + endings + ")(?:\\.gz)?$");
  }

  static Optional<FileKind> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.endings.matcher(name).find()).findFirst();
  }

  /** What a file's name may end with, for people. */
  static String known() {
    return Arrays.stream(values())
        .map(kind -> kind.endings.pattern().replaceAll("^.*?\\?:|\\).*$", ""))
        .collect(
            Collectors.joining("|", "the name must end with one of ", ", or one of these and .gz"))
        .replace("|", ", ");
  }
}
