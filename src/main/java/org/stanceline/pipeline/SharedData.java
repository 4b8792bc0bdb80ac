package org.stanceline.pipeline;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;

/**
 * Data files on their way to the executors, and the analysers that each task thread makes of them.
 * Tasks of a process share nothing but the text: an analyser is not thread-safe.
 *
 * @param packed the files as a JSON object, path to content, compressed by gzip, in Base64: every
 *     task carries it
 * @param sha256 of the files
 */
public record SharedData(String packed, String sha256) implements Serializable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a thread holds: the analysers of the files that it met last. */
  private static final ThreadLocal<@Nullable Loaded> OF_THREAD = new ThreadLocal<>();

  /** Packs files. */
  public static SharedData of(DataFiles files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      JSON.writeValue(out, new TreeMap<>(files.contents()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SharedData(Base64.getEncoder().encodeToString(bytes.toByteArray()), files.sha256());
  }

  /** The files themselves. */
  public DataFiles files() {
    return unpacked(packed);
  }

  /** This thread's analyser of a language. */
  public Analyser analyser(String lang) {
    return analyser(packed, lang);
  }

  /** This thread's analyser of a language over what {@link #packed} of an instance holds. */
  static Analyser analyser(String packed, String lang) {
    Loaded loaded = OF_THREAD.get();
    // Every task brings its own copy: comparing two takes far less than unpacking one.
    if (loaded == null || !loaded.packed().equals(packed)) {
      loaded = new Loaded(packed, new Analysers(unpacked(packed)));
      OF_THREAD.set(loaded);
    }
    return loaded.analysers().of(lang);
  }

  private static DataFiles unpacked(String packed) {
    byte[] bytes = Base64.getDecoder().decode(packed);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return DataFiles.of(JSON.readValue(in, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("the pipeline's data files cannot be unpacked", e);
    }
  }

  private record Loaded(String packed, Analysers analysers) {}
}
