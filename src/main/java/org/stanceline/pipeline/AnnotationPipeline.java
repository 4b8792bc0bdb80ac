package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.stanceline.config.DataFiles;
import org.stanceline.language.LanguagePack;

/**
 * The annotation pipeline of a language, an ordinary Spark ML pipeline that saves and loads:
 * document, reading in passages, sentence, token, pos, statement. Reads the columns {@link #TEXT}
 * and {@link #METADATA}. By {@link StageFile configuration}, pretrained stages give names of actors
 * and places that mean a topic to the statement stage, and judge the sides that it finds.
 */
public final class AnnotationPipeline {
  /** Column with the stored text. */
  public static final String TEXT = "text";

  /** Column with a map that may hold {@link StatementAnnotator#PUBLISHED}. */
  public static final String METADATA = "document_metadata";

  /** Column with the statement annotations. */
  public static final String STATEMENT = "statement";

  private AnnotationPipeline() {}

  /**
   * The fitted pipeline. Nothing is learned: the dataset may be empty, but must have the columns.
   */
  public static PipelineModel fitted(String lang, DataFiles data, Dataset<Row> like) {
    List<PipelineStage> stages = new ArrayList<>(segmentation(lang, data));
    stages.addAll(PretrainedStages.extraction(lang, data, like));
    return new Pipeline().setStages(stages.toArray(PipelineStage[]::new)).fit(like);
  }

  /** Document, reading, sentence, token, pos. */
  private static List<PipelineStage> segmentation(String lang, DataFiles data) {
    String packed = SharedData.of(data).packed();
    DocumentAssembler document = new DocumentAssembler().setInputCol(TEXT).setMetadataCol(METADATA);
    document.setOutputCol("document");
    SentenceDetector sentence = new PassageSentenceDetector();
    // The reading has one sentence a line already: nothing but the line is a bound.
    sentence.setCustomBounds(new String[] {"\n"});
    sentence.setUseCustomBoundsOnly(true);
    sentence.setInputCols(new String[] {"reading"});
    sentence.setOutputCol("sentence");
    Tokenizer token = new Tokenizer();
    token
        .setTargetPattern("\\S+")
        .setPrefixPattern("\\A")
        .setSuffixPattern("\\z")
        .setInfixPatterns(TokenRules.of(LanguagePack.of(lang, data).tokenPattern()));
    token.setInputCols(new String[] {"sentence"});
    token.setOutputCol("token");
    return List.of(
        document,
        configured(new MendingAnnotator(), lang, packed, "reading", "document"),
        sentence,
        token,
        configured(
            new MorphologyAnnotator(), lang, packed, "pos", "document", "sentence", "token"));
  }

  static <A extends Annotator<A>> A configured(
      A annotator, String lang, String packed, String output, String... inputs) {
    annotator.set(annotator.lang(), lang);
    annotator.set(annotator.data(), packed);
    annotator.setInputCols(inputs);
    annotator.setOutputCol(output);
    return annotator;
  }
}
