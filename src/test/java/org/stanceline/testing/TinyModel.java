package org.stanceline.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Models of a few words, as folders that Spark NLP's {@code loadSavedModel} reads: a table of
 * numbers a word, looked up by ONNX Runtime. Written field by field as onnx.proto (IR version 7)
 * numbers them, so that nothing but Java is needed.
 */
public final class TinyModel {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  /** Spark NLP warms up embeddings with a sentence of its own, in numbers of BERT's vocabulary. */
  private static final int WORDS = 30_000;

  private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

  private TinyModel() {}

  /** A token classifier: a label each for some words, O for all others. */
  public static Path tokenClassifier(Path folder, Map<String, String> labelOfWord)
      throws IOException {
    List<String> labels = new ArrayList<>(List.of("O"));
    labelOfWord.values().stream().distinct().sorted().forEach(labels::add);
    Map<String, float[]> rows = new LinkedHashMap<>();
    labelOfWord.forEach((word, label) -> rows.put(word, hot(labels.size(), labels.indexOf(label))));
    Table table = table(rows, hot(labels.size(), 0));
    List<byte[]> nodes = List.of(node("Gather", List.of("table", "input_ids"), "logits"));
    write(folder, table, graph(table, nodes, "logits", 3), labels);
    return folder;
  }

  /** Vectors of words, as the last hidden state of a model of texts. */
  public static Path embeddings(Path folder, Map<String, float[]> vectors) throws IOException {
    int size = vectors.values().iterator().next().length;
    Table table = table(vectors, new float[size]);
    while (table.rows().size() < WORDS) {
      table.rows().add(new float[size]);
    }
    List<byte[]> nodes =
        List.of(node("Gather", List.of("table", "input_ids"), "last_hidden_state"));
    write(folder, table, graph(table, nodes, "last_hidden_state", 3), List.of());
    return folder;
  }

  /**
   * A classifier of pairs: it squares the sum of all words, so that it entails most what has the
   * sign of the premise.
   */
  public static Path zeroShot(Path folder, Map<String, Float> weights) throws IOException {
    Map<String, float[]> rows = new LinkedHashMap<>();
    weights.forEach((word, weight) -> rows.put(word, new float[] {0, 0, weight}));
    Table table = table(rows, new float[3]);
    List<byte[]> nodes =
        List.of(
            node("Gather", List.of("table", "input_ids"), "words"),
            node("ReduceSum", List.of("words"), "sum", ints("axes", 1), integer("keepdims", 0)),
            node("Mul", List.of("sum", "sum"), "logits"));
    write(
        folder,
        table,
        graph(table, nodes, "logits", 2),
        List.of("contradiction", "neutral", "entailment"));
    return folder;
  }

  private record Table(List<String> words, List<float[]> rows) {
    int width() {
      return rows.get(0).length;
    }
  }

  private static Table table(Map<String, float[]> rows, float[] other) {
    List<String> words = new ArrayList<>(SPECIAL);
    List<float[]> values = new ArrayList<>();
    SPECIAL.forEach(word -> values.add(other));
    rows.forEach(
        (word, row) -> {
          words.add(word);
          values.add(row);
        });
    return new Table(words, values);
  }

  private static float[] hot(int size, int place) {
    float[] out = new float[size];
    out[place] = 10;
    return out;
  }

  private static void write(Path folder, Table table, byte[] graph, List<String> labels)
      throws IOException {
    Path assets = Files.createDirectories(folder.resolve("assets"));
    Files.write(assets.resolve("vocab.txt"), table.words());
    if (!labels.isEmpty()) {
      Files.write(assets.resolve("labels.txt"), labels);
    }
    Message opset = new Message().text(1, "").number(2, 11);
    Files.write(
        folder.resolve("model.onnx"),
        new Message().number(1, 7).text(2, "test").bytes(7, graph).bytes(8, opset.done()).done());
  }

  private static byte[] graph(Table table, List<byte[]> nodes, String output, int rank) {
    Message out = new Message();
    nodes.forEach(node -> out.bytes(1, node));
    out.text(2, "tiny").bytes(5, tensor(table));
    for (String input : List.of("input_ids", "attention_mask", "token_type_ids")) {
      out.bytes(11, value(input, INT64, 2));
    }
    return out.bytes(12, value(output, FLOAT, rank)).done();
  }

  private static byte[] tensor(Table table) {
    ByteBuffer raw =
        ByteBuffer.allocate(table.rows().size() * table.width() * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : table.rows()) {
      for (float value : row) {
        raw.putFloat(value);
      }
    }
    return new Message()
        .number(1, table.rows().size())
        .number(1, table.width())
        .number(2, FLOAT)
        .text(8, "table")
        .bytes(9, raw.array())
        .done();
  }

  /** A value whose dimensions are all free. */
  private static byte[] value(String name, int type, int rank) {
    Message shape = new Message();
    for (int i = 0; i < rank; i++) {
      shape.bytes(1, new Message().text(2, name + i).done());
    }
    byte[] tensor = new Message().number(1, type).bytes(2, shape.done()).done();
    return new Message().text(1, name).bytes(2, new Message().bytes(1, tensor).done()).done();
  }

  private static byte[] node(
      String operator, List<String> inputs, String output, byte[]... attributes) {
    Message out = new Message();
    inputs.forEach(input -> out.text(1, input));
    out.text(2, output).text(3, output + "-node").text(4, operator);
    for (byte[] attribute : attributes) {
      out.bytes(5, attribute);
    }
    return out.done();
  }

  private static byte[] integer(String name, long value) {
    return new Message().text(1, name).number(3, value).number(20, 2).done();
  }

  private static byte[] ints(String name, long value) {
    return new Message().text(1, name).number(8, value).number(20, 7).done();
  }

  /** A message of protocol buffers: numbers as varints, everything else with its length. */
  private static final class Message {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message bytes(int field, byte[] value) {
      varint(((long) field << 3) | 2);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    byte[] done() {
      return out.toByteArray();
    }

    private void varint(long value) {
      long rest = value;
      while (rest > 127) {
        out.write((int) ((rest & 127) | 128));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }
}
