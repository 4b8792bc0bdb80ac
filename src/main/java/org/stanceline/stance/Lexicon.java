package org.stanceline.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Valency;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/** The sense classes of one language, from {@code data/lexicon/<lang>/classes/*.yaml}. */
public final class Lexicon implements Valency {
  /** Within so many tokens the words of an entry of several words must stand. */
  static final int WINDOW = 7;

  private static final Set<String> CLASS_KEYS =
      Set.of(
          "id",
          "kind",
          "effect",
          "strength",
          "note",
          "verbs",
          "nouns",
          "adjectives",
          "phrases",
          "examples");

  private final Map<String, List<LexicalEntry>> verbs = new HashMap<>();
  private final Map<String, List<LexicalEntry>> nouns = new HashMap<>();
  private final Map<String, List<LexicalEntry>> adjectives = new HashMap<>();
  private final Map<String, List<LexicalEntry>> phrases = new HashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, SenseClass> classes = new LinkedHashMap<>();

  /**
   * A sentence that a class must get right.
   *
   * @param none whether no statement at all must come of it
   */
  public record Example(
      String senseClass,
      boolean positive,
      String text,
      boolean none,
      String holder,
      String topic,
      String stance) {}

  private final FunctionWords function;

  private Lexicon(FunctionWords function) {
    this.function = function;
  }

  /** Reads a language; what is wrong is added to the problems. */
  public static Lexicon read(
      String lang, FunctionWords function, DataFiles data, Problems problems) {
    return read(function, data, problems, List.of("lexicon/" + lang + "/classes"));
  }

  /**
   * Reads a language with the words that attribute something and take no side on a topic, from
   * {@code data/lexicon/<lang>/attribution/*.yaml}; these come first where both have a word, and
   * their examples alone are kept.
   */
  static Lexicon readWide(String lang, FunctionWords function, DataFiles data, Problems problems) {
    Lexicon out =
        read(
            function,
            data,
            problems,
            List.of("lexicon/" + lang + "/attribution", "lexicon/" + lang + "/classes"));
    Set<String> topical = read(lang, function, data, new Problems()).classes.keySet();
    out.examples.removeIf(example -> topical.contains(example.senseClass()));
    return out;
  }

  private static Lexicon read(
      FunctionWords function, DataFiles data, Problems problems, List<String> folders) {
    Lexicon out = new Lexicon(function);
    for (String folder : folders) {
      for (String file : data.list(folder)) {
        data.parse(file, problems)
            .ifPresent(
                root ->
                    root.required(root.entries(Set.of("classes")), "classes")
                        .map(YamlNode::items)
                        .orElse(List.of())
                        .forEach(out::senseClass));
      }
    }
    Comparator<LexicalEntry> longest = Comparator.comparingInt(e -> -e.more().size());
    for (Map<String, List<LexicalEntry>> map :
        List.of(out.verbs, out.nouns, out.adjectives, out.phrases)) {
      map.values().forEach(list -> list.sort(longest));
    }
    return out;
  }

  /** The lexicon without the entries of some kinds. */
  Lexicon without(Set<SenseKind> kinds) {
    Lexicon out = new Lexicon(function);
    kept(verbs, kinds, out.verbs);
    kept(nouns, kinds, out.nouns);
    kept(adjectives, kinds, out.adjectives);
    kept(phrases, kinds, out.phrases);
    out.examples.addAll(examples);
    out.classes.putAll(classes);
    return out;
  }

  private static void kept(
      Map<String, List<LexicalEntry>> all,
      Set<SenseKind> kinds,
      Map<String, List<LexicalEntry>> into) {
    all.forEach(
        (word, entries) -> {
          List<LexicalEntry> rest =
              entries.stream().filter(e -> !kinds.contains(e.sense().kind())).toList();
          if (!rest.isEmpty()) {
            into.put(word, rest);
          }
        });
  }

  private void senseClass(YamlNode node) {
    Map<String, YamlNode> keys = node.entries(CLASS_KEYS);
    String id = node.required(keys, "id").map(YamlNode::text).orElse("");
    SenseKind kind =
        node.required(keys, "kind").flatMap(k -> k.oneOf(SenseKind.class)).orElse(SenseKind.SPEECH);
    int effect = node.required(keys, "effect").map(n -> (int) n.number(-1, 1, 1)).orElse(1);
    double strength = node.required(keys, "strength").map(n -> n.number(0.05, 1, 0.7)).orElse(0.7);
    SenseClass sense = new SenseClass(id, kind, effect, strength);
    classes.put(id, sense);
    entries(keys.get("verbs"), sense, verbs);
    entries(keys.get("nouns"), sense, nouns);
    entries(keys.get("adjectives"), sense, adjectives);
    YamlNode fixed = keys.get("phrases");
    if (fixed != null) {
      fixed.texts().forEach(text -> add(text, sense, Set.of(), phrases));
    }
    YamlNode shown = keys.get("examples");
    if (shown != null) {
      Map<String, YamlNode> sides = shown.entries(Set.of("positive", "negative"));
      sides.forEach(
          (side, list) -> list.items().forEach(e -> example(e, id, side.equals("positive"))));
    }
  }

  private void example(YamlNode node, String id, boolean positive) {
    Map<String, YamlNode> keys = node.entries(Set.of("text", "holder", "topic", "stance", "none"));
    String text = node.required(keys, "text").map(YamlNode::text).orElse("");
    boolean none = keys.containsKey("none") && keys.get("none").text().equals("true");
    examples.add(
        new Example(
            id,
            positive,
            text,
            none,
            text(keys, "holder"),
            text(keys, "topic"),
            text(keys, "stance")));
  }

  private static String text(Map<String, YamlNode> keys, String name) {
    YamlNode node = keys.get(name);
    return node == null ? "" : node.text();
  }

  private void entries(
      @Nullable YamlNode node, SenseClass sense, Map<String, List<LexicalEntry>> into) {
    if (node != null) {
      node.entries()
          .forEach(
              (word, frames) -> {
                if (!org.stanceline.text.Folding.fold(word).equals(word)) {
                  frames.problem(
                      "must be written folded: " + org.stanceline.text.Folding.fold(word));
                }
                add(
                    word,
                    sense,
                    new LinkedHashSet<>(frames.isList() ? frames.texts() : List.of()),
                    into);
              });
    }
  }

  private void add(
      String word, SenseClass sense, Set<String> frames, Map<String, List<LexicalEntry>> into) {
    List<String> words = new ArrayList<>(FunctionWords.words(word));
    boolean reflexive = words.size() > 1 && function.is("reflexives", words.get(0));
    if (reflexive) {
      words.remove(0);
    }
    String lemma = words.remove(0);
    into.computeIfAbsent(lemma, k -> new ArrayList<>())
        .add(new LexicalEntry(sense, lemma, words, reflexive, frames));
  }

  /** The plain preposition of a noun's complement. */
  String genitive() {
    return function.genitive();
  }

  /** Entries of a verb by its lemma, those of most words first. */
  public List<LexicalEntry> verbs(Token verb) {
    return verbs.getOrDefault(verb.lemma(), List.of());
  }

  public List<LexicalEntry> nouns(Token noun) {
    return nouns.getOrDefault(noun.lemma(), nouns.getOrDefault(noun.norm(), List.of()));
  }

  /**
   * Entries of an adjective; a participle is also looked for in its masculine singular, since
   * dictionaries give it the verb's lemma.
   */
  public List<LexicalEntry> adjectives(Token adjective) {
    String norm = adjective.norm();
    List<String> forms = new ArrayList<>(List.of(adjective.lemma(), norm));
    if (norm.endsWith("es")) {
      forms.add(norm.substring(0, norm.length() - 2));
    }
    if (norm.endsWith("s") || norm.endsWith("e")) {
      forms.add(norm.substring(0, norm.length() - 1));
    }
    for (String form : forms) {
      List<LexicalEntry> found = adjectives.get(form);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /** Fixed phrases that begin with a word. */
  public List<LexicalEntry> phrases(Token first) {
    List<LexicalEntry> byNorm = phrases.getOrDefault(first.norm(), List.of());
    if (first.norm().equals(first.lemma())) {
      return byNorm;
    }
    List<LexicalEntry> out = new ArrayList<>(byNorm);
    out.addAll(phrases.getOrDefault(first.lemma(), List.of()));
    return out;
  }

  /** The sentences that the classes must get right, in the order of the files. */
  public List<Example> examples() {
    return List.copyOf(examples);
  }

  /** The classes by id, in the order of the files. */
  public Map<String, SenseClass> classes() {
    return java.util.Collections.unmodifiableMap(classes);
  }

  @Override
  public boolean takes(List<Token> tokens, int word, String frame) {
    Token token = tokens.get(word);
    if (takes(tokens, word, entries(tokens, word), frame)) {
      return true;
    }
    return token.pos() == Pos.VERB && takes(tokens, word, adjectives(token), frame);
  }

  /** Entries of a word by its part of speech; a bare noun that has none may be an adjective. */
  List<LexicalEntry> entries(List<Token> tokens, int word) {
    Token token = tokens.get(word);
    if (token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
      return verbs(token);
    }
    if (token.pos() == Pos.ADJ) {
      return adjectives(token);
    }
    List<LexicalEntry> nouns = nouns(token);
    boolean bare =
        word > 0
            && (tokens.get(word - 1).pos() == Pos.VERB || tokens.get(word - 1).pos() == Pos.AUX);
    return nouns.isEmpty() && bare ? adjectives(token) : nouns;
  }

  private static boolean takes(
      List<Token> tokens, int word, List<LexicalEntry> entries, String frame) {
    for (LexicalEntry entry : entries) {
      boolean accepts =
          entry.frames().contains(frame) || entry.frames().contains("addressee-" + frame);
      if (entry.endsIn(frame) || (accepts && follow(tokens, word, entry.more()))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean namesPosition(Token noun) {
    return nouns(noun).stream()
        .map(entry -> entry.sense().kind())
        .anyMatch(kind -> kind.takesPosition() || kind == SenseKind.ACT);
  }

  @Override
  public boolean reports(List<Token> tokens, int verb) {
    return verbs(tokens.get(verb)).stream()
        .anyMatch(entry -> reports(entry) && reportsWith(tokens, verb, entry.more()));
  }

  @Override
  public boolean belongs(List<Token> tokens, int verb, int word) {
    return verbs(tokens.get(verb)).stream()
        .anyMatch(
            entry ->
                reports(entry)
                    && entry.names(tokens.get(word))
                    && follow(tokens, verb, entry.more()));
  }

  /** "points out": the one further word stands right behind, and a mark or "that" behind it. */
  private static boolean saysByParticle(List<Token> tokens, int verb, List<String> more) {
    return more.size() == 1
        && verb + 2 < tokens.size()
        && is(tokens.get(verb + 1), more.get(0))
        && tokens.get(verb + 1).pos() != Pos.NOUN
        && (tokens.get(verb + 2).pos() == Pos.PUNCT || tokens.get(verb + 2).pos() == Pos.SCONJ);
  }

  /** "faire savoir", "go on record": a particle alone does not make a verb report. */
  private static boolean reportsWith(List<Token> tokens, int verb, List<String> more) {
    if (more.isEmpty() || saysByParticle(tokens, verb, more)) {
      return true;
    }
    for (int i = verb + 1; i < tokens.size() && i < verb + WINDOW; i++) {
      Pos pos = tokens.get(i).pos();
      boolean full = pos == Pos.VERB || pos == Pos.AUX || pos == Pos.NOUN;
      if (full && more.contains(tokens.get(i).lemma())) {
        return follow(tokens, verb, more);
      }
    }
    return false;
  }

  private static boolean reports(LexicalEntry entry) {
    return entry.sense().kind().reports();
  }

  /** {@link #follow(List, int, List, IntPredicate)} up to a mark other than a quotation mark. */
  private static boolean follow(List<Token> tokens, int word, List<String> more) {
    return follow(
        tokens, word, more, at -> tokens.get(at).pos() == Pos.PUNCT && !isQuote(tokens.get(at)));
  }

  /**
   * Whether the further words of an entry follow a word in order and near it; prepositions in any
   * contracted form.
   *
   * @param ends whether the search ends at a token that is none of the words
   */
  static boolean follow(List<Token> tokens, int word, List<String> more, IntPredicate ends) {
    if (!more.isEmpty() && !isNear(tokens, word, more.get(more.size() - 1))) {
      // Most entries of several words end here, before anything dear is asked.
      return false;
    }
    int at = word + 1;
    int limit = Math.min(tokens.size(), word + WINDOW);
    for (String wanted : more) {
      while (at < limit && !is(tokens.get(at), wanted)) {
        if (ends.test(at)) {
          return false;
        }
        at++;
      }
      if (at >= limit) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isNear(List<Token> tokens, int word, String wanted) {
    int limit = Math.min(tokens.size(), word + WINDOW);
    for (int i = word + 1; i < limit; i++) {
      if (is(tokens.get(i), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** A mark that opens or closes a quotation: "will not say « yes » to". */
  static boolean isQuote(Token token) {
    int type = Character.getType(token.form().codePointAt(0));
    return token.form().equals("\"")
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  /** Whether a token is a word of an entry, in any form of its lemma. */
  static boolean is(Token token, String wanted) {
    return token.norm().equals(wanted)
        || token.lemma().equals(wanted)
        || isContracted(token.lemma(), wanted)
        || isElided(token.norm(), wanted);
  }

  /** "de+le": a preposition that holds an article. */
  private static boolean isContracted(String lemma, String wanted) {
    return lemma.length() > wanted.length()
        && lemma.charAt(wanted.length()) == '+'
        && lemma.startsWith(wanted);
  }

  /** "d'" for "de": an apostrophe in the place of the last letter. */
  private static boolean isElided(String norm, String wanted) {
    int last = norm.length() - 1;
    return last > 0
        && norm.charAt(last) == '\''
        && wanted.length() == norm.length()
        && wanted.regionMatches(0, norm, 0, last);
  }
}
