package org.stanceline.pipeline;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a pretrained Spark NLP annotator can do in the pipeline of a language. */
public enum StageKind {
  /** Names of actors: a token classifier. */
  ACTORS(
      "com.johnsnowlabs.nlp.annotators.classifier.dl.",
      "ForTokenClassification",
      "Albert Bert CamemBert DeBerta DistilBert Longformer MPNet RoBerta XlmRoBerta Xlnet"),
  /** Places that mean a topic without its words: embeddings of texts. */
  TOPICS(
      "com.johnsnowlabs.nlp.embeddings.",
      "Embeddings",
      "BertSentence BGE E5 MPNet Mxbai Nomic RoBertaSentence SnowFlake UAE XlmRoBertaSentence"),
  /** The side of a statement: a zero-shot classifier. */
  STANCE(
      "com.johnsnowlabs.nlp.annotators.classifier.dl.",
      "ForZeroShotClassification",
      "Albert Bart Bert CamemBert DeBerta DistilBert RoBerta XlmRoBerta");

  private final String pack;
  private final String ending;
  private final String families;

  StageKind(String pack, String ending, String families) {
    this.pack = pack;
    this.ending = ending;
    this.families = families;
  }

  /** The key in the pipeline file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Simple class names of the annotators that can be named. */
  SortedSet<String> annotators() {
    TreeSet<String> out = new TreeSet<>();
    for (String family : families.split(" ", -1)) {
      out.add(family + ending);
    }
    return out;
  }

  /** Class of an annotator. */
  String className(String annotator) {
    return pack + annotator;
  }
}
