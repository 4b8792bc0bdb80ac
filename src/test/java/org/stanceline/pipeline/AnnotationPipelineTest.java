package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.Annotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.DataFiles;
import org.stanceline.language.LanguagePack;
import org.stanceline.testing.SparkExtension;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

@ExtendWith(SparkExtension.class)
class AnnotationPipelineTest {
  private static final DataFiles DATA = DataFiles.packaged();

  /** Odd on purpose: what an engine of sentences or tokens is likely to trip over. */
  private static final List<String> TEXTS =
      List.of(
          "La ministre a dit oui.\nElle a dit oui.\n\nElle a dit oui.",
          "Un \uD83D\uDE00 astral \uD835\uDD38\uD835\uDD39 et cafe\u0301 de\u0301compose\u0301.",
          "« Nous devons parler », a-t-elle dit ; « et vite » — \"demain\" 'peut-être'…",
          "Le 3,5 % de 1 200,50 $, soit 12.000 à 10:30, n°4, l'accord d'Orva (art. 5).",
          "Gen. Orm said Mr. Vell can't, won't and shouldn't; they're the guild's. Dr. Who?",
          "M. Vell, qu'on n'a pas vu... U.S. forces? No! e.g. this; i.e. that.\n1. One\n2. Two",
          "a\n\n\n\nb\n \nc",
          "  indented line\ntrailing spaces  \n\ttab\tinside",
          "a\u00A0b\u202Fc\u2009d \u200Bzero\u200Bwidth",
          "http://example.org/a?b=c&d=1 x@y.org $ % ^ & * ( ) [ ] { } | \\ / < >",
          "\u2015 line with \uE000 private \uFFFD replaced");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void segmentsAsTheCoreDoesWithoutSpark(String lang, SparkSession spark) {
    LanguagePack pack = LanguagePack.of(lang, DATA);
    List<Row> rows =
        AnnotationPipeline.fitted(lang, DATA, texts(spark, TEXTS))
            .transform(texts(spark, TEXTS))
            .select("text", "sentence", "token", "pos")
            .collectAsList();
    assertThat(rows).hasSize(TEXTS.size());
    for (Row row : rows) {
      Reading reading = pack.read(row.getString(0));
      List<Sentence> sentences = pack.sentences(reading);
      assertThat(spans(row, 1))
          .as("sentences of <%s>", reading.text())
          .isEqualTo(sentences.stream().map(Sentence::span).toList());
      assertThat(spans(row, 2)).as("tokens of <%s>", reading.text()).isEqualTo(tokens(sentences));
      assertThat(tokens(row, 3))
          .as("tagged tokens of <%s>", reading.text())
          .isEqualTo(sentences.stream().flatMap(s -> s.tokens().stream()).toList());
    }
  }

  @Test
  void emptyTextsGiveNothingAndDisturbNoOther(SparkSession spark) {
    List<String> mixed = new ArrayList<>();
    TEXTS.forEach(
        text -> {
          mixed.add("");
          mixed.add(text);
        });
    Dataset<Row> rows = texts(spark, mixed);
    List<Row> found =
        AnnotationPipeline.fitted("fr", DATA, rows)
            .transform(rows)
            .select("text", "token")
            .collectAsList();
    LanguagePack pack = LanguagePack.of("fr", DATA);
    assertThat(found).hasSize(mixed.size());
    for (Row row : found) {
      assertThat(spans(row, 1)).isEqualTo(tokens(pack.sentences(pack.read(row.getString(0)))));
    }
  }

  @Test
  void savedPipelineGivesTheSameWhenLoaded(SparkSession spark, @TempDir Path folder)
      throws Exception {
    Dataset<Row> rows = texts(spark, TEXTS);
    PipelineModel model = AnnotationPipeline.fitted("fr", DATA, rows);
    String path = folder.resolve("pipeline").toString();
    model.save(path);
    PipelineModel loaded = PipelineModel.load(path);
    assertThat(loaded.stages()).hasSameSizeAs(model.stages());
    assertThat(loaded.transform(rows).drop("text").collectAsList().toString())
        .isEqualTo(model.transform(rows).drop("text").collectAsList().toString());
  }

  @Test
  void longTextIsAnnotatedAsItsParagraphsAre(SparkSession spark) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = TEXTS.get(i % TEXTS.size()).replaceAll("\\s*\n\\s*", " ").strip();
      // Every fifth is longer than a passage.
      paragraphs.add(i % 5 == 0 ? "Elle a dit « non », puis oui. ".repeat(100).strip() : text);
    }
    List<String> texts = new ArrayList<>(paragraphs);
    texts.add(String.join("\n\n", paragraphs));
    Dataset<Row> rows = texts(spark, texts);
    List<Row> found =
        AnnotationPipeline.fitted("fr", DATA, rows)
            .transform(rows)
            .select("reading", "sentence", "token", "pos")
            .collectAsList();
    LanguagePack pack = LanguagePack.of("fr", DATA);
    Row whole = found.get(paragraphs.size());
    for (int column = 1; column < whole.size(); column++) {
      List<String> expected = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < paragraphs.size(); i++) {
        expected.addAll(shifted(found.get(i), column, start));
        start += pack.read(paragraphs.get(i)).text().length() + "\n\n".length();
      }
      assertThat(shifted(whole, column, 0)).isEqualTo(expected);
    }
    // The detector's time grows with the square of what it is given at once.
    assertThat(spans(whole, 0)).allMatch(passage -> passage.length() <= Passages.LONGEST);
  }

  private static List<String> shifted(Row row, int column, int by) {
    List<Row> annotations = row.getList(column);
    return annotations.stream()
        .map(Annotation::apply)
        .map(a -> (a.begin() + by) + "-" + (a.end() + by) + " " + a.result())
        .toList();
  }

  private static Dataset<Row> texts(SparkSession spark, List<String> texts) {
    StructType schema =
        new StructType()
            .add("text", DataTypes.StringType)
            .add(
                "document_metadata",
                DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));
    return spark.createDataFrame(
        texts.stream().map(t -> RowFactory.create(t, Map.of("published", "2023-03-06"))).toList(),
        schema);
  }

  private static List<Span> tokens(List<Sentence> sentences) {
    return sentences.stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList();
  }

  private static List<Token> tokens(Row row, int column) {
    List<Row> annotations = row.getList(column);
    return annotations.stream().map(Annotation::apply).map(TokenAnnotations::decode).toList();
  }

  private static List<Span> spans(Row row, int column) {
    List<Row> annotations = row.getList(column);
    return annotations.stream().map(Annotation::apply).map(Annotations::span).toList();
  }
}
