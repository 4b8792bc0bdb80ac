package org.stanceline.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;

/**
 * Data files on their way to the executors, and the analysers that each task thread makes of them.
 * Tasks of a process share nothing but the text: an analyser is not thread-safe.
 *
 * @param json the files, path to content
 * @param sha256 of the files
 */
public record SharedData(String json, String sha256) implements Serializable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a thread holds: the analysers of the files that it met last. */
  private static final ThreadLocal<@Nullable Loaded> OF_THREAD = new ThreadLocal<>();

  /** Packs files. */
  public static SharedData of(DataFiles files) {
    try {
      return new SharedData(
          JSON.writeValueAsString(new TreeMap<>(files.contents())), files.sha256());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes up what {@link #json} of another instance holds. */
  public static SharedData parse(String json) {
    return of(files(json));
  }

  /** The files themselves. */
  public DataFiles files() {
    return files(json);
  }

  /** This thread's analyser of a language. */
  public Analyser analyser(String lang) {
    Loaded loaded = OF_THREAD.get();
    if (loaded == null || !loaded.sha256().equals(sha256)) {
      loaded = new Loaded(sha256, new Analysers(files()));
      OF_THREAD.set(loaded);
    }
    return loaded.analysers().of(lang);
  }

  private static DataFiles files(String json) {
    try {
      return DataFiles.of(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a map of data files: " + e.getMessage(), e);
    }
  }

  private record Loaded(String sha256, Analysers analysers) {}
}
