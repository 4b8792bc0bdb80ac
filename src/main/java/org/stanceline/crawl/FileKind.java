package org.stanceline.crawl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats of crawl files, told by the end of the file's name, with or without {@code .gz}. */
enum FileKind {
  WARC(".warc", ".wet", ".arc"),
  HTML(".html", ".htm", ".xhtml"),
  JSON_LINES(".jsonl", ".ndjson", ".json"),
  TEXT(".txt", ".text");

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  static Optional<FileKind> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    for (FileKind kind : values()) {
      if (kind.endings.stream().anyMatch(name::endsWith)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What a file's name may end with, for people. */
  static String known() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.endings.stream())
        .collect(Collectors.joining(", ", "the name must end with one of ", ", or that and .gz"));
  }
}
