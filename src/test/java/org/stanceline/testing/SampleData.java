package org.stanceline.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A data folder of its own for a test: the project's lexicons, one topic, one actor. */
public final class SampleData {
  private SampleData() {}

  /** Writes the folder. */
  public static Path in(Path folder) throws IOException {
    Path data = folder.resolve("data");
    Path source = Path.of("data", "lexicon");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = data.resolve("lexicon").resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    write(
        data.resolve("topics/talks.yaml"),
        """
        topics:
          - id: talks
            label: {en: Peace talks, fr: Pourparlers}
            description: Ending the conflict by talks.
            terms: {en: [talks, negotiation], fr: [pourparlers, négociation]}
        """);
    write(
        data.resolve("actors/varn.yaml"),
        """
        actors:
          - id: ilse-varn
            name: Ilse Varn
            type: person
            names: {fr: [Ilse Varn], en: [Ilse Varn]}
        """);
    return data;
  }

  /** Writes a text file and the folders it needs. */
  public static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
