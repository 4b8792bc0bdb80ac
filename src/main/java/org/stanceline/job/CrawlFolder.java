package org.stanceline.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;

/**
 * What stands in a crawl folder.
 *
 * @param root the folder as a URI
 * @param nights files by crawl date; a dated folder may be empty
 * @param strays what stands beside the dated folders
 * @param strayDate the crawl date that strays are told with: that of the newest dated folder, or
 *     without one the day on which the newest stray was left there
 */
record CrawlFolder(
    String root,
    TreeMap<LocalDate, List<CrawlFile>> nights,
    List<Reject> strays,
    LocalDate strayDate) {
  /** Reasons of strays. */
  static final List<String> STRAY = List.of("folder-no-date", "file-no-date");

  /**
   * Lists a folder on any file system Hadoop knows. Names that start with a point or an underscore
   * are passed over, and so is a README beside the dated folders.
   *
   * @throws UsageException if there is no such folder, or a file in its place
   */
  static CrawlFolder list(String folder, Configuration settings) throws IOException {
    Path given = new Path(folder);
    FileSystem files = given.getFileSystem(settings);
    Path root = files.makeQualified(given);
    TreeMap<LocalDate, List<CrawlFile>> nights = new TreeMap<>();
    List<Reject> strays = new ArrayList<>();
    long lastLeft = 0;
    for (FileStatus child : sorted(files, root, folder)) {
      String name = child.getPath().getName();
      LocalDate date = date(name);
      if (date != null && child.isDirectory()) {
        List<CrawlFile> found = new ArrayList<>();
        collect(files, child.getPath(), name, date, found);
        nights.put(date, found);
      } else if (child.isDirectory() || !name.startsWith("README")) {
        strays.add(stray(name, child.isDirectory()));
        lastLeft = Math.max(lastLeft, child.getModificationTime());
      }
    }
    LocalDate strayDate =
        nights.isEmpty()
            ? LocalDate.ofInstant(Instant.ofEpochMilli(lastLeft), ZoneOffset.UTC)
            : nights.lastKey();
    return new CrawlFolder(root.toString(), nights, strays, strayDate);
  }

  private static Reject stray(String name, boolean folder) {
    return folder
        ? new Reject(name, 0, STRAY.get(0), "name the folder by its crawl date: 2022-11-11")
        : new Reject(name, 0, STRAY.get(1), "put the file into a folder named 2022-11-11");
  }

  /**
   * Fails early.
   *
   * @throws UsageException on a crawl folder or a date that is not there
   */
  static void requireDates(String folder, DateOptions dates) {
    try {
      dates.choose(list(folder, new Configuration()).nights().keySet(), List.of());
    } catch (IOException e) {
      throw new UsageException("--crawl: cannot read " + folder + ": " + Failures.sentence(e));
    }
  }

  private static void collect(
      FileSystem files, Path folder, String name, LocalDate date, List<CrawlFile> out)
      throws IOException {
    for (FileStatus child : sorted(files, folder, folder.toString())) {
      String path = name + "/" + child.getPath().getName();
      if (child.isDirectory()) {
        collect(files, child.getPath(), path, date, out);
      } else {
        out.add(new CrawlFile(date, path, child.getPath().toUri().toString(), child.getLen()));
      }
    }
  }

  private static List<FileStatus> sorted(FileSystem files, Path folder, String shown)
      throws IOException {
    try {
      if (!files.getFileStatus(folder).isDirectory()) {
        throw new UsageException(
            "--crawl: " + shown + " is a file; give the folder that holds 2022-11-11/ etc.");
      }
      return Arrays.stream(files.listStatus(folder))
          .filter(f -> !f.getPath().getName().startsWith("."))
          .filter(f -> !f.getPath().getName().startsWith("_"))
          .sorted(Comparator.comparing(f -> f.getPath().getName()))
          .toList();
    } catch (FileNotFoundException e) {
      throw new UsageException(
          "--crawl: there is no folder " + shown + "; give the folder that holds 2022-11-11/ etc.");
    }
  }

  private static @org.jspecify.annotations.Nullable LocalDate date(String name) {
    try {
      return LocalDate.parse(name);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
