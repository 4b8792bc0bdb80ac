package org.stanceline.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Morph;

/**
 * The closed word classes of a language, from {@code data/lexicon/<lang>/grammar.yaml}. Words are
 * folded; sequences are words joined by one space.
 */
public final class FunctionWords {
  private static final Set<String> LISTS =
      Set.of(
          "negators",
          "preverbal-negator",
          "negative-determiners",
          "negative-pronouns",
          "little",
          "that",
          "whether",
          "conditions",
          "relatives",
          "subject-relatives",
          "subordinators",
          "clitics",
          "reflexives",
          "copulas",
          "passive-auxiliaries",
          "perfect-auxiliaries",
          "intransitive",
          "agents",
          "possessives",
          "genitives",
          "infinitive-markers",
          "purposes",
          "without",
          "until",
          "surrenders",
          "sources",
          "weak-sources",
          "first-person",
          "impersonal",
          "inverted",
          "times",
          "including",
          "floating",
          "joint-relatives",
          "numbered-auxiliaries",
          "arrivals",
          "turns",
          "impersonal-verbs",
          "future-auxiliaries",
          "adverbials",
          "alternatives",
          "quantities",
          "concessives",
          "sufficing",
          "genitive-clitics",
          "resumptives",
          "refusing-answers",
          "consenting-answers",
          "contraries",
          "accords",
          "receiving-from",
          "factive-interrogatives",
          "interrogatives",
          "particles",
          "only",
          "places",
          "more",
          "plural-possessives",
          "yesterday",
          "next",
          "negated-alone",
          "adverbial-prepositions",
          "light",
          "name-particles",
          "pronominals",
          "topicalisers",
          "judging",
          "naming-verbs",
          "amounts",
          "about",
          "fronting-markers",
          "contrasts",
          "conjunctions",
          "approximations",
          "receiving-verbs",
          "landmarks",
          "concealing",
          "preferring",
          "others",
          "collectives",
          "source-relatives",
          "name-links",
          "comparison",
          "emphatics",
          "comparatives",
          "support-verbs",
          "coordinators",
          "genitive-relatives",
          "likewise",
          "times-before",
          "permissives",
          "duals",
          "viewpoints",
          "asking",
          "latters",
          "formers",
          "viewpoint-openers",
          "wavering",
          "position-frames",
          "partitives",
          "complement-markers",
          "counts",
          "indefinite");

  /** The lists by which a phrase or a word beside the verb negates. */
  private static final List<String> NEGATING =
      List.of(
          "negators",
          "negative-determiners",
          "negative-pronouns",
          "negated-alone",
          "little",
          "without");

  private static final Set<String> OTHER =
      Set.of(
          "prepositions",
          "contractions",
          "pronouns",
          "possessors",
          "head",
          "inversion",
          "genitive",
          "possessive");

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> prepositions = new LinkedHashMap<>();
  private final Map<String, String> contractions = new LinkedHashMap<>();
  private final Map<String, Agreement> pronouns = new LinkedHashMap<>();
  private final Map<String, String> possessors = new LinkedHashMap<>();
  private String genitive = "";
  private String possessive = "";
  private boolean headFirst = true;
  private boolean inversion;

  /**
   * Number and gender that a pronoun asks of what it stands for; NONE asks nothing.
   *
   * @param person whether it stands for a person only
   * @param thing whether it stands for no person
   */
  public record Agreement(
      Morph.GrammaticalNumber number, Morph.Gender gender, boolean person, boolean thing) {}

  private FunctionWords() {}

  /**
   * Reads the words of a language.
   *
   * @throws org.stanceline.config.ConfigurationException with every problem of the file
   */
  public static FunctionWords read(String lang, DataFiles data) {
    Problems problems = new Problems();
    FunctionWords out = new FunctionWords();
    Optional<YamlNode> root = data.parse("lexicon/" + lang + "/grammar.yaml", problems);
    root.ifPresent(out::fill);
    problems.throwIfAny();
    return out;
  }

  private void fill(YamlNode root) {
    Set<String> known = new java.util.HashSet<>(LISTS);
    known.addAll(OTHER);
    Map<String, YamlNode> keys = root.entries(known);
    for (String list : LISTS) {
      List<String> words = root.required(keys, list).map(YamlNode::texts).orElse(List.of());
      lists.put(list, Set.copyOf(new java.util.HashSet<>(words)));
    }
    texts(keys.get("prepositions"), prepositions);
    texts(keys.get("contractions"), contractions);
    YamlNode pronounNode = keys.get("pronouns");
    if (pronounNode != null) {
      pronounNode.entries().forEach((word, node) -> pronouns.put(word, agreement(node)));
    }
    texts(keys.get("possessors"), possessors);
    genitive = root.required(keys, "genitive").map(YamlNode::text).orElse("");
    YamlNode mark = keys.get("possessive");
    possessive = mark == null ? "" : mark.text();
    headFirst = root.required(keys, "head").map(n -> n.text().equals("first")).orElse(true);
    inversion = root.required(keys, "inversion").map(n -> n.text().equals("true")).orElse(false);
  }

  /** The same words, of which none negates. */
  public FunctionWords affirmative() {
    FunctionWords out = new FunctionWords();
    out.lists.putAll(lists);
    NEGATING.forEach(list -> out.lists.put(list, Set.of()));
    out.prepositions.putAll(prepositions);
    out.contractions.putAll(contractions);
    out.pronouns.putAll(pronouns);
    out.possessors.putAll(possessors);
    out.genitive = genitive;
    out.possessive = possessive;
    out.headFirst = headFirst;
    out.inversion = inversion;
    return out;
  }

  private static void texts(@Nullable YamlNode node, Map<String, String> into) {
    if (node != null) {
      node.entries().forEach((key, value) -> into.put(key, value.text()));
    }
  }

  private static Agreement agreement(YamlNode node) {
    Map<String, YamlNode> keys = node.entries(Set.of("number", "gender", "person", "thing"));
    YamlNode number = keys.get("number");
    YamlNode gender = keys.get("gender");
    return new Agreement(
        number == null
            ? Morph.GrammaticalNumber.NONE
            : number.oneOf(Morph.GrammaticalNumber.class).orElse(Morph.GrammaticalNumber.NONE),
        gender == null
            ? Morph.Gender.NONE
            : gender.oneOf(Morph.Gender.class).orElse(Morph.Gender.NONE),
        keys.containsKey("person") && keys.get("person").text().equals("true"),
        keys.containsKey("thing") && keys.get("thing").text().equals("true"));
  }

  /** What a possessive determiner asks of its owner: "his" what "he" asks. */
  public java.util.Optional<Agreement> possessor(String determiner) {
    return java.util.Optional.ofNullable(possessors.get(determiner)).map(pronouns::get);
  }

  /** Whether a word or sequence stands in the list of that name. */
  public boolean is(String list, String words) {
    Set<String> set = lists.get(list);
    if (set == null) {
      throw new IllegalArgumentException("no such list: " + list);
    }
    return set.contains(words);
  }

  /** The words of a list. */
  public Set<String> all(String list) {
    return lists.getOrDefault(list, Set.of());
  }

  /** The plain preposition that one word or several stand for: "au" gives "a". */
  public String plain(String preposition) {
    String out = prepositions.getOrDefault(preposition, preposition);
    return contractions.getOrDefault(out, out);
  }

  /** The plain preposition that a full word stands for, contractions aside. */
  String uncontracted(String preposition) {
    String out = prepositions.getOrDefault(preposition, preposition);
    return contractions.containsKey(out) && !out.endsWith("'") ? "-" + out : plain(out);
  }

  /** Prepositions and source phrases of several words by their first, longest first. */
  Map<String, List<List<String>>> sequences() {
    List<List<String>> out = new ArrayList<>();
    for (String list :
        List.of(
            "sources", "subordinators", "little", "infinitive-markers", "adverbials", "negators")) {
      all(list).stream().map(FunctionWords::words).filter(w -> w.size() > 1).forEach(out::add);
    }
    prepositions.keySet().stream().filter(w -> w.contains(" ")).forEach(w -> out.add(words(w)));
    out.sort(
        (a, b) ->
            a.size() != b.size()
                ? Integer.compare(b.size(), a.size())
                : String.join(" ", a).compareTo(String.join(" ", b)));
    return out.stream().collect(Collectors.groupingBy(words -> words.get(0)));
  }

  /** A phrase as the tokens it is written with: an elided word is a token of its own. */
  public static List<String> words(String phrase) {
    List<String> out = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      int from = 0;
      int apostrophe = word.indexOf('\'');
      while (apostrophe >= 0 && apostrophe <= 2 && apostrophe + 1 < word.length()) {
        out.add(word.substring(from, apostrophe + 1));
        from = apostrophe + 1;
        apostrophe = word.indexOf('\'', from) - from <= 2 ? word.indexOf('\'', from) : -1;
      }
      out.add(word.substring(from));
    }
    return out;
  }

  /** What a third-person pronoun asks of its antecedent; empty for other words. */
  public Optional<Agreement> pronoun(String words) {
    return Optional.ofNullable(pronouns.get(words));
  }

  /** The plain preposition before an owner: "de", "of". */
  public String genitive() {
    return genitive;
  }

  /** The mark behind an owner; empty in a language without one. */
  String possessive() {
    return possessive;
  }

  /** Whether this is the mark behind an owner. */
  public boolean isPossessive(String word) {
    return !possessive.isEmpty() && possessive.equals(word);
  }

  /** Whether the first noun of a phrase is its head (French) rather than the last (English). */
  public boolean headFirst() {
    return headFirst;
  }

  /** Whether a noun after a verb of saying may be its subject ("a déclaré le ministre"). */
  public boolean inversion() {
    return inversion;
  }
}
