package org.stanceline.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The YAML files below {@code data/}, held as text, so that a driver reads them once and sends them
 * to its executors. Immutable.
 */
public final class DataFiles implements Serializable {
  private static final String PACKED = "stanceline/data/";

  private final TreeMap<String, String> contents;

  /** What problems call a file that does not stand below {@code data/}, by path. */
  private final TreeMap<String, String> names;

  private DataFiles(Map<String, String> contents) {
    this(contents, Map.of());
  }

  private DataFiles(Map<String, String> contents, Map<String, String> names) {
    this.contents = new TreeMap<>(contents);
    this.names = new TreeMap<>(names);
  }

  /** The files packed into the jar (or the build's class folder) as defaults. */
  public static DataFiles packaged() {
    try {
      URL source = DataFiles.class.getProtectionDomain().getCodeSource().getLocation();
      Path path = Path.of(source.toURI());
      if (Files.isDirectory(path)) {
        return of(path.resolve(PACKED));
      }
      TreeMap<String, String> contents = new TreeMap<>();
      try (JarFile jar = new JarFile(path.toFile())) {
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
          if (entry.getName().startsWith(PACKED) && entry.getName().endsWith(".yaml")) {
            try (InputStream in = jar.getInputStream(entry)) {
              contents.put(
                  entry.getName().substring(PACKED.length()),
                  new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
          }
        }
      }
      return new DataFiles(contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the jar stands at a place that is no path", e);
    }
  }

  /** Every {@code .yaml} below a folder laid out like {@code data/}. */
  public static DataFiles of(Path root) {
    TreeMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (path.toString().endsWith(".yaml")) {
          contents.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DataFiles(contents);
  }

  /** Files given as path and content. */
  public static DataFiles of(Map<String, String> contents) {
    return new DataFiles(contents);
  }

  /**
   * These files without the folder, and with one file in it instead: what an option names.
   *
   * @param given its path as the user gave it, which problems name
   */
  public DataFiles replacing(String folder, Path given, String content) {
    TreeMap<String, String> kept = new TreeMap<>(contents);
    kept.keySet().removeIf(path -> path.startsWith(folder + "/"));
    return new DataFiles(kept, names).adding(folder, given, content);
  }

  /** These files and one more in a folder, whatever its name: what an option adds. */
  public DataFiles adding(String folder, Path given, String content) {
    // Apart, so that it never takes the place of a file of the same name.
    String path = folder + "/given/" + given.getFileName();
    TreeMap<String, String> more = new TreeMap<>(contents);
    more.put(path, content);
    TreeMap<String, String> named = new TreeMap<>(names);
    named.put(path, given.toString());
    return new DataFiles(more, named);
  }

  /** These files and one more, or with another content. */
  public DataFiles with(String path, String content) {
    TreeMap<String, String> more = new TreeMap<>(contents);
    more.put(path, content);
    return new DataFiles(more, names);
  }

  /** These files but for one. */
  public DataFiles without(String path) {
    TreeMap<String, String> fewer = new TreeMap<>(contents);
    fewer.remove(path);
    return new DataFiles(fewer, names);
  }

  /**
   * These files with one that an option names at a path of its own.
   *
   * @param given its path as the user gave it, which problems name
   */
  public DataFiles with(String path, Path given, String content) {
    TreeMap<String, String> named = new TreeMap<>(names);
    named.put(path, given.toString());
    return new DataFiles(with(path, content).contents, named);
  }

  /** Paths below a folder, sorted. */
  public List<String> list(String folder) {
    return contents.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
  }

  public Optional<String> read(String path) {
    return Optional.ofNullable(contents.get(path));
  }

  /** Parses a file; a missing one is a problem. */
  public Optional<YamlNode> parse(String path, Problems problems) {
    String content = contents.get(path);
    if (content == null) {
      problems.add(path, "is missing; restore it from the project");
      return Optional.empty();
    }
    return YamlNode.parse(names.getOrDefault(path, path), content, problems);
  }

  /** All files as path and content, sorted by path. */
  public Map<String, String> contents() {
    return java.util.Collections.unmodifiableMap(contents);
  }

  /** SHA-256 over paths and contents, as 64 hexadecimal digits: the column config_sha256. */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
