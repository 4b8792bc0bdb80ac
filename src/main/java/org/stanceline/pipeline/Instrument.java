package org.stanceline.pipeline;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;

/**
 * What measured: the engine, the definition of each topic, and the lexicon. Rows that two
 * instruments measured differ for that reason as well.
 *
 * @param engine name and version of the code
 * @param topics SHA-256 of each topic's definition, by topic; layout and comments of the file do
 *     not count
 * @param lexicon SHA-256 of what reads: the lexicons of all languages, so that a series over two
 *     languages has one instrument, and how stages and confidence are set. Who is who does not
 *     count: a new office changes {@code config_sha256} alone
 */
public record Instrument(String engine, Map<String, String> topics, String lexicon)
    implements Serializable {
  private static final int SHOWN = 8;

  public Instrument {
    topics = new TreeMap<>(topics);
  }

  /** The instrument that these files make of this code; files that are no YAML are left out. */
  public static Instrument of(DataFiles files) {
    return new Instrument(Build.engine(), topics(files), lexicon(files));
  }

  /** The hash of a topic's definition; empty for a topic that no file defines. */
  public String topic(String id) {
    return topics.getOrDefault(id, "");
  }

  /** The three as the column {@code instrument} of the timelines names them. */
  public static String label(String engine, String topicSha256, String lexiconSha256) {
    return "%s, topic %s, lexicon %s".formatted(engine, brief(topicSha256), brief(lexiconSha256));
  }

  private static String brief(String hash) {
    return hash.isEmpty() ? "unknown" : hash.substring(0, Math.min(SHOWN, hash.length()));
  }

  private static Map<String, String> topics(DataFiles files) {
    Map<String, String> out = new TreeMap<>();
    // Problems are told with file and line by whoever reads the topics.
    Problems problems = new Problems();
    for (String path : files.list("topics")) {
      files
          .parse(path, problems)
          .filter(YamlNode::isMap)
          .map(file -> file.entries().get("topics"))
          .filter(YamlNode::isList)
          .ifPresent(topics -> topics.items().forEach(topic -> add(topic, out)));
    }
    return out;
  }

  private static void add(YamlNode topic, Map<String, String> hashes) {
    YamlNode id = topic.isMap() ? topic.entries().get("id") : null;
    if (id != null && id.isText()) {
      hashes.put(id.text(), Hashes.sha256(topic.canonical().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String lexicon(DataFiles files) {
    TreeMap<String, String> reads = new TreeMap<>(files.contents());
    reads.keySet().removeIf(path -> path.startsWith("topics/") || path.startsWith("actors/"));
    return DataFiles.of(reads).sha256();
  }
}
