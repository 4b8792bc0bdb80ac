package org.stanceline.stance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stanceline.config.DataFiles;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Tree;
import org.stanceline.language.LanguagePack;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.topic.TopicLanguage;
import org.stanceline.topic.WordFields;

/** The engine of each language over the packed data files, loaded once for all tests. */
public final class CoreEngines {
  /** The languages that the project reads. */
  public enum Lang {
    FR,
    EN;

    /** ISO 639-1 code. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final LocalDate DAY = LocalDate.parse("2023-03-01");
  private static final Map<Lang, CoreEngines> LOADED = new EnumMap<>(Lang.class);

  private final LanguagePack pack;
  private final StanceEngine engine;

  private CoreEngines(Lang lang) {
    DataFiles data = DataFiles.packaged();
    this.pack = LanguagePack.of(lang.code(), data);
    this.engine = StanceEngine.of(lang.code(), data);
  }

  /** The engine of a language; the first call loads it. */
  public static synchronized CoreEngines of(Lang lang) {
    return LOADED.computeIfAbsent(lang, CoreEngines::new);
  }

  public LanguagePack pack() {
    return pack;
  }

  public StanceEngine engine() {
    return engine;
  }

  /** What the search for topics needs of a language, without related words. */
  public static TopicLanguage topicLanguage(Lang lang) {
    FunctionWords words = FunctionWords.read(lang.code(), DataFiles.packaged());
    return new TopicLanguage(
        FunctionWords::words,
        words.all("light"),
        lang == Lang.FR ? "de" : "of",
        words.headFirst(),
        WordFields.none());
  }

  /** The tagged sentences of a text. */
  public List<Sentence> sentences(String text) {
    return pack.sentences(pack.read(text));
  }

  /** The tree of the first sentence of a text. */
  public Tree tree(String text) {
    return engine.parse(sentences(text).get(0));
  }

  /** The statements of a text published on a fixed day; none where the gate stays shut. */
  public List<Statement> statements(String text) {
    if (!engine.namesTopic(text)) {
      return List.of();
    }
    Reading reading = pack.read(text);
    return engine.statements(reading, pack.sentences(reading), DAY);
  }
}
