package org.stanceline.spark;

import com.johnsnowlabs.nlp.AnnotatorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.sql.SparkSession;

/**
 * Exported models, each under a file name of its own. Spark NLP (5.5.3) hands an exported model to
 * the executors as a file of a fixed name, {@code model.onnx}, and Spark keeps one file of a name
 * in a session: the second model would be refused. A model that Spark NLP saved gets a name drawn
 * at random when it is loaded, so an exported one is saved and loaded again.
 */
final class ExportedModels {
  private static final String FILE = "model.onnx";

  /** The only folder that exported models are loaded from, one after the other. */
  private static final Path STAGING =
      Path.of(System.getProperty("java.io.tmpdir", "."))
          .resolve("stanceline-model-" + ProcessHandle.current().pid());

  private ExportedModels() {}

  /** Loads the model of a local folder with {@code model.onnx} and {@code assets/}. */
  static synchronized AnnotatorModel<?> load(String className, Path folder, SparkSession spark) {
    try {
      copy(folder, STAGING);
      Path known = Path.of(SparkFiles.get(FILE));
      if (Files.exists(known)) {
        // Of the model before, which is no longer read under this name.
        Files.copy(folder.resolve(FILE), known, StandardCopyOption.REPLACE_EXISTING);
      }
      AnnotatorModel<?> exported =
          PretrainedAnnotators.loadedExport(className, STAGING.toString(), spark);
      Path saved = Files.createTempDirectory("stanceline-saved");
      ((MLWritable) exported).write().overwrite().save(saved.toString());
      AnnotatorModel<?> out = PretrainedAnnotators.loaded(className, saved.toString());
      delete(saved);
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + folder + " cannot be read", e);
    } finally {
      delete(STAGING);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
