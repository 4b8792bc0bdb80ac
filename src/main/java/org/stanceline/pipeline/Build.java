package org.stanceline.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What the build knows of itself. */
public final class Build {
  /** Packages whose code decides what a sentence is read as. */
  private static final List<String> READING =
      List.of("text", "language", "topic", "actor", "grammar", "stance");

  private static final String ROOT = "org/stanceline/";

  private Build() {}

  /**
   * Name and version, and eight hexadecimal digits over the code that reads, such as {@code
   * stanceline 0.1.0+5e0c1f2a}: the column engine. A changed rule shows, whether or not somebody
   * thought of the version.
   */
  public static String engine() {
    return Holder.ENGINE;
  }

  private static final class Holder {
    static final String ENGINE = "stanceline " + version() + "+" + code();
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("/stanceline/build.properties")) {
      if (in == null) {
        throw new IllegalStateException("stanceline/build.properties is not in the jar");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static String code() {
    TreeMap<String, Long> checksums = new TreeMap<>();
    try {
      Path path = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(path)) {
        ofFolder(path, checksums);
      } else {
        ofJar(path, checksums);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the jar stands at a place that is no path", e);
    }
    return Hashes.hex16(checksums.entrySet().stream().map(Object::toString).toArray(String[]::new))
        .substring(0, 8);
  }

  private static void ofJar(Path path, Map<String, Long> checksums) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      jar.stream()
          .filter(entry -> reads(entry.getName()))
          .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
    }
  }

  private static void ofFolder(Path path, Map<String, Long> checksums) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = path.relativize(file).toString().replace('\\', '/');
        if (reads(name)) {
          CRC32 crc = new CRC32();
          crc.update(Files.readAllBytes(file));
          checksums.put(name, crc.getValue());
        }
      }
    }
  }

  private static boolean reads(String name) {
    return name.endsWith(".class")
        && READING.stream().anyMatch(folder -> name.startsWith(ROOT + folder + "/"));
  }
}
