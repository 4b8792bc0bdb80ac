package org.stanceline.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Packs HTML pages into the files of a crawl: WARC, WET, JSON Lines (each plain or {@code .gz}) and
 * Parquet. The same pages give the same bytes: record ids and dates follow from file, address and
 * crawl date.
 */
@Command(
    name = "write-warc",
    mixinStandardHelpOptions = true,
    description =
        "Packs the HTML pages below SOURCE/DATE/FILE/ into the crawl files OUT/DATE/FILE, by the"
            + " ending of FILE: .warc, .wet, .jsonl (each with or without .gz), .parquet.")
public final class WriteWarc implements Callable<Integer> {
  @Option(names = "--source", required = true, description = "folder with a folder per crawl date")
  private Path source = Path.of("");

  @Option(names = "--out", required = true, description = "crawl folder to write to")
  private Path out = Path.of("");

  @Option(
      names = "--damage",
      paramLabel = "DATE/FILE",
      description = "a plain WARC file whose second page gets a wrong Content-Length")
  private List<String> damaged = List.of();

  @Option(
      names = "--cut",
      paramLabel = "DATE/FILE",
      description = "a file of which only the first four fifths are written")
  private List<String> cut = List.of();

  /** Runs the command on its own; the exit code is 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new WriteWarc()).execute(args));
  }

  @Override
  public Integer call() {
    try {
      for (Map.Entry<String, byte[]> file : files(source, damaged, cut).entrySet()) {
        Path target = out.resolve(file.getKey());
        Files.createDirectories(target.resolveSibling(""));
        Files.write(target, file.getValue());
        System.out.println("wrote " + target);
      }
      return CommandLine.ExitCode.OK;
    } catch (IllegalArgumentException e) {
      return failed(e.getMessage());
    } catch (IOException e) {
      return failed("cannot read or write a file; check its path and rights: " + e);
    }
  }

  /**
   * The files that a source folder makes, by date and name.
   *
   * @throws IllegalArgumentException if a page or a folder is not as it must be, or if a file to be
   *     damaged or cut is not among them
   */
  static Map<String, byte[]> files(Path source, List<String> damaged, List<String> cut)
      throws IOException {
    Map<String, byte[]> out = new TreeMap<>();
    for (PackedFile file : PackedFile.below(source)) {
      out.put(file.name(), file.pack());
    }
    damaged.forEach(name -> out.put(name, Damage.wrongLength(known(out, name))));
    cut.forEach(name -> out.put(name, Damage.cut(known(out, name))));
    return out;
  }

  private static int failed(@Nullable String message) {
    System.err.println(message);
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static byte[] known(Map<String, byte[]> files, String name) {
    byte[] content = files.get(name);
    if (content == null) {
      throw new IllegalArgumentException(
          "no pages make " + name + "; name one of " + String.join(", ", files.keySet()));
    }
    return content;
  }
}
