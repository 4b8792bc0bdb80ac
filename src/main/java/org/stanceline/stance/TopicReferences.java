package org.stanceline.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;
import org.stanceline.topic.TopicMatcher;
import org.stanceline.topic.TopicMention;
import org.stanceline.topic.TopicMention.Source;

/**
 * Where an article speaks of its topics: by their own phrases, by related words, and by what takes
 * a topic up again: "cette option", "the bill", a pronoun that is judged, a vote without an object.
 */
final class TopicReferences {
  /** A topic reaches this many sentences. */
  static final int REACH = 2;

  /** Related words count near a phrase of the topic, or everywhere when it is named so often. */
  private static final int NEAR = 8;

  private static final int OFTEN = 3;

  /** Related phrases of so many words tell a topic by themselves: "pause dans les opérations". */
  private static final int TELLING = 4;

  /** Of all phrases of topics in an article, the share that makes one its subject matter. */
  private static final double DOMINANT = 0.75;

  private static final Set<String> QUOTES = Set.of("\"", "«", "“");

  private final TopicMatcher matcher;
  private final AnaphorNouns nouns;
  private final FunctionWords words;
  private final Senses senses;
  private final PositionNouns positions;
  private final ActNouns acts;
  private final boolean anaphors;

  /** With {@code anaphors} off, topics are found by their phrases and related words alone. */
  TopicReferences(
      TopicMatcher matcher,
      AnaphorNouns nouns,
      FunctionWords words,
      Lexicon lexicon,
      boolean anaphors) {
    this.anaphors = anaphors;
    this.matcher = matcher;
    this.nouns = nouns;
    this.words = words;
    this.senses = new Senses(lexicon);
    this.acts = new ActNouns(senses, words);
    this.positions = new PositionNouns(senses, words);
  }

  /** The mentions of each sentence, in order; all empty where no topic is named. */
  List<List<TopicMention>> in(List<Tree> trees) {
    return in(trees, GivenTopics.NONE);
  }

  /** The same, and where other places were found that mean a topic. */
  List<List<TopicMention>> in(List<Tree> trees, GivenTopics given) {
    List<List<TopicMention>> raw =
        trees.stream().map(t -> given.added(t, matcher.mentions(t.tokens()))).toList();
    Map<String, List<Integer>> named = new TreeMap<>();
    for (int s = 0; s < raw.size(); s++) {
      for (TopicMention mention : raw.get(s)) {
        if (mention.named()) {
          named.computeIfAbsent(mention.topic(), k -> new ArrayList<>()).add(s);
        }
      }
    }
    if (named.isEmpty()) {
      hinted(raw, named);
    }

    List<List<TopicMention>> out = new ArrayList<>();
    Set<String> proper =
        raw.stream()
            .flatMap(List::stream)
            .filter(m -> m.named() && m.sign() > 0)
            .map(TopicMention::topic)
            .collect(Collectors.toUnmodifiableSet());
    Subject subject = new Subject(named, proper, dominant(named));
    for (int s = 0; s < raw.size(); s++) {
      List<TopicMention> here = new ArrayList<>(direct(raw.get(s), s, named));
      if (anaphors && !named.isEmpty()) {
        takenUp(trees.get(s), here, out, subject);
      }
      here.sort(Comparator.comparingInt(TopicMention::start));
      out.add(List.copyOf(here));
    }
    return out;
  }

  /**
   * A topic that the article never names counts as named where related phrases of several words
   * stand, if related words are frequent.
   */
  private static void hinted(List<List<TopicMention>> raw, Map<String, List<Integer>> named) {
    Map<String, List<Integer>> phrases = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (int s = 0; s < raw.size(); s++) {
      for (TopicMention mention : raw.get(s)) {
        if (!named.containsKey(mention.topic())) {
          all.merge(mention.topic(), 1, Integer::sum);
          if (mention.end() - mention.start() > 1) {
            phrases.computeIfAbsent(mention.topic(), k -> new ArrayList<>()).add(s);
          }
        }
      }
    }
    phrases.forEach(
        (topic, places) -> {
          if (all.getOrDefault(topic, 0) >= OFTEN) {
            named.put(topic, places);
          }
        });
  }

  /** Whether what takes the side has an object of its own. */
  static boolean hasObject(TopicMention mention, Tree tree) {
    return !tree.dependents(mention.head(), Relation.OBJECT).isEmpty();
  }

  /** Whether a verb without an object greets or blames what was told before: "applauded". */
  boolean greetsEvent(TopicMention mention, Tree tree) {
    return mention.source() == Source.IMPLIED
        && Senses.isVerb(tree, mention.head())
        && senses.any(tree, mention.head()).filter(e -> nouns.greets(e.sense().id())).isPresent();
  }

  /** Whether a mention takes up what somebody did or demanded: "the decision", "cette demande". */
  boolean takesUpEvent(TopicMention mention, Tree tree) {
    return mention.source() == Source.ANAPHOR && nouns.isEvent(tree.token(mention.head()));
  }

  private static @Nullable String dominant(Map<String, List<Integer>> named) {
    int all = named.values().stream().mapToInt(List::size).sum();
    return named.entrySet().stream()
        .filter(e -> e.getValue().size() >= 2 && e.getValue().size() >= DOMINANT * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static List<TopicMention> direct(
      List<TopicMention> raw, int s, Map<String, List<Integer>> named) {
    List<TopicMention> out = new ArrayList<>();
    for (TopicMention mention : raw) {
      boolean covered =
          !mention.named()
              ? raw.stream()
                  .anyMatch(o -> o.named() && overlap(o, mention) && !longer(mention, o, named))
              // "les armes se taisent" names no arms
              : raw.stream().anyMatch(o -> overlap(o, mention) && longer(o, mention, named));
      if (!covered && (mention.named() || tells(mention) || near(s, named.get(mention.topic())))) {
        out.add(mention);
      }
    }
    // One word that is related to two topics stands for the one that is named more often.
    out.removeIf(
        m ->
            !m.named()
                && out.stream()
                    .anyMatch(
                        o ->
                            !o.named()
                                && !o.topic().equals(m.topic())
                                && overlap(o, m)
                                && firmer(o.topic(), m.topic(), named)));
    return out;
  }

  private static boolean tells(TopicMention mention) {
    return mention.end() - mention.start() >= TELLING;
  }

  private static boolean longer(TopicMention a, TopicMention b, Map<String, List<Integer>> named) {
    return !a.named()
        && b.named()
        && !a.topic().equals(b.topic())
        && a.end() - a.start() > 1
        && b.end() - b.start() == 1
        && named.containsKey(a.topic());
  }

  private static boolean firmer(String a, String b, Map<String, List<Integer>> named) {
    int difference =
        named.getOrDefault(a, List.of()).size() - named.getOrDefault(b, List.of()).size();
    return difference > 0 || (difference == 0 && a.compareTo(b) < 0);
  }

  private static boolean near(int s, @Nullable List<Integer> named) {
    return named != null
        && (named.size() >= OFTEN || named.stream().anyMatch(n -> Math.abs(n - s) <= NEAR));
  }

  private static boolean overlap(TopicMention a, TopicMention b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  // ------------------------------------------------------------ what takes a topic up

  private void takenUp(
      Tree tree, List<TopicMention> here, List<List<TopicMention>> before, Subject subject) {
    for (int i = 0; i < tree.tokens().size(); i++) {
      int at = i;
      if (here.stream().anyMatch(m -> m.start() <= at && at < m.end())) {
        continue;
      }
      Optional<String> headed = headed(tree, i, before.size(), subject);
      if (headed.isPresent()) {
        if (!besideItself(tree, i, here)) {
          here.add(new TopicMention(headed.get(), at, at + 1, at, 1, Source.RELATED));
        }
      } else if (isView(tree, i) || senses.echo(tree, i).isPresent()) {
        antecedent(i, here, before, subject)
            .or(subject::matter)
            .filter(a -> !clauseNames(tree, at, here))
            .ifPresent(
                a -> here.add(new TopicMention(a.topic(), at, at + 1, at, 1, Source.POSITION)));
      } else if (answer(tree, i) != 0) {
        antecedent(i, here, before, subject)
            .or(subject::matter)
            .ifPresent(
                a ->
                    here.add(
                        new TopicMention(
                            a.topic(),
                            at,
                            at + 1,
                            at,
                            a.sign() * answer(tree, at),
                            Source.IMPLIED)));
      } else if (said(tree, i) > 0) {
        antecedent(i, here, before, subject)
            .or(subject::matter)
            .filter(a -> here.stream().noneMatch(TopicMention::named))
            .ifPresent(
                a ->
                    here.add(
                        new TopicMention(
                            a.topic(), at, at + said(tree, at), at, 1, Source.IMPLIED)));
      } else if (isNoun(tree, i)) {
        antecedent(i, here, before, subject)
            .or(subject::matter)
            .filter(a -> !besideItself(tree, at, here))
            .ifPresent(
                a ->
                    here.add(
                        new TopicMention(a.topic(), at, at + 1, at, a.sign(), Source.ANAPHOR)));
      } else if (isPronoun(tree, i)) {
        antecedent(i, here, before, subject)
            .ifPresent(
                a ->
                    here.add(
                        new TopicMention(a.topic(), at, at + 1, at, a.sign(), Source.ANAPHOR)));
      } else if (isBare(tree, i)) {
        evaded(tree, at, here)
            .or(() -> antecedent(at, here, before, subject))
            .or(subject::matter)
            .filter(a -> !clauseNames(tree, at, here))
            .filter(a -> !namesLater(tree, at, here) || senses.evades(tree, at))
            .ifPresent(
                a -> here.add(new TopicMention(a.topic(), at, at + 1, at, 1, Source.IMPLIED)));
      } else if (((nouns.isPosition(tree.token(i)) && positions.leavesOutTopic(tree, i))
              || acts.leavesOutTopic(tree, i))
          && here.stream().noneMatch(m -> m.named())) {
        antecedent(i, here, before, subject)
            .or(subject::matter)
            .ifPresent(
                a -> here.add(new TopicMention(a.topic(), at, at + 1, at, 1, Source.IMPLIED)));
      }
    }
  }

  private record Antecedent(String topic, int sign) {}

  /** What the article is about: how often each topic is named, and the one that dominates. */
  private record Subject(
      Map<String, List<Integer>> named, Set<String> proper, @Nullable String dominant) {
    /** Whether the article knows a topic by its opposite alone. */
    boolean opposed(String topic) {
      return !proper.contains(topic);
    }

    int times(String topic) {
      return named.getOrDefault(topic, List.of()).size();
    }

    Optional<Antecedent> matter() {
      return Optional.ofNullable(dominant).map(d -> new Antecedent(d, 1));
    }
  }

  /** What was named last: earlier in the sentence, or in the sentences just before it. */
  private static Optional<Antecedent> antecedent(
      int at, List<TopicMention> here, List<List<TopicMention>> before, Subject subject) {
    Optional<TopicMention> same =
        here.stream()
            .filter(m -> m.end() <= at && m.source() != Source.IMPLIED)
            .max(Comparator.comparingInt(TopicMention::end));
    if (same.isPresent()) {
      return same.map(m -> new Antecedent(m.topic(), sign(m, subject)));
    }
    for (int back = 1; back <= REACH && back <= before.size(); back++) {
      List<TopicMention> there = before.get(before.size() - back);
      Optional<TopicMention> leading =
          there.stream()
              .max(
                  Comparator.comparing((TopicMention m) -> subject.times(m.topic()))
                      .thenComparing(TopicMention::named)
                      .thenComparingInt(TopicMention::start));
      if (leading.isPresent()) {
        return leading.map(m -> new Antecedent(m.topic(), sign(m, subject)));
      }
    }
    return Optional.empty();
  }

  /** "le projet" behind a word for the opposite is still the project, where it was named itself. */
  private static int sign(TopicMention mention, Subject subject) {
    return subject.opposed(mention.topic()) ? mention.sign() : 1;
  }

  /** A definite noun that can take up a topic, without a complement that makes it another thing. */
  private boolean isNoun(Tree tree, int i) {
    Token token = tree.token(i);
    if (!(token.pos() == Pos.NOUN || token.pos() == Pos.PROPN)
        || !nouns.has(token)
        || tree.headOf(i) != i
        || (words.headFirst() && Character.isUpperCase(token.form().codePointAt(0)))) {
      return false;
    }
    if (!(tree.chunk(i) instanceof Chunk.Phrase phrase)
        || (words.is("judging", tree.preposition(i))
            && phrase.plain().length() > 1
            && !words.is("genitives", phrase.plain()))) {
      return false;
    }
    boolean definite = false;
    boolean demonstrative = false;
    for (int k = phrase.start(); k < i; k++) {
      Token before = tree.token(k);
      if (before.pos() == Pos.NOUN || before.pos() == Pos.PROPN) {
        // "the salary plan"
        return false;
      }
      boolean contracted = before.lemma().contains("+");
      if (before.pos() == Pos.DET || contracted || words.is("possessives", before.norm())) {
        definite = contracted || !words.is("indefinite", before.norm());
        demonstrative |= nouns.isDemonstrative(before);
      }
    }
    return definite && !takesTopic(tree, i) && (demonstrative || !isSpecified(tree, i));
  }

  /**
   * The topic that the head of its phrases names alone, where the article has named it in full: "a
   * cut", "the freeze", but neither "the tax freeze" nor "a freeze of wages".
   */
  private Optional<String> headed(Tree tree, int i, int sentence, Subject subject) {
    Token token = tree.token(i);
    if (token.pos() != Pos.NOUN
        || tree.headOf(i) != i
        || !(tree.chunk(i) instanceof Chunk.Phrase phrase)) {
      return Optional.empty();
    }
    for (int k = phrase.start(); k < phrase.end(); k++) {
      Pos pos = tree.token(k).pos();
      boolean other =
          k != i
              && (pos == Pos.NOUN || pos == Pos.PROPN || words.isPossessive(tree.token(k).norm()));
      if (other || (k > i && pos == Pos.ADJ)) {
        return Optional.empty();
      }
    }
    boolean position = senses.any(tree, i).filter(e -> e.sense().kind().wishes()).isPresent();
    if (position || isSpecified(tree, i)) {
      // "notre soutien" is a position of its own.
      return Optional.empty();
    }
    return matcher.headedBy(token).stream()
        .filter(topic -> near(sentence, subject.named().get(topic)))
        .max(Comparator.comparingInt(subject::times));
  }

  /** How many tokens a fixed phrase takes that opens a quotation and takes a side; 0 for none. */
  private int said(Tree tree, int i) {
    if (i == 0 || !QUOTES.contains(tree.token(i - 1).form())) {
      return 0;
    }
    return senses
        .phrase(tree, i, i + 1)
        .filter(TopicReferences::takesSide)
        .filter(e -> e.sense().effect() != 0)
        .map(e -> 1 + e.more().size())
        .orElse(0);
  }

  /**
   * « Jamais ! », « Oui, tout de suite » : an answer of one word that opens a quotation, 0 for
   * none.
   */
  private int answer(Tree tree, int i) {
    String norm = tree.token(i).norm();
    int sign =
        words.is("refusing-answers", norm) ? -1 : words.is("consenting-answers", norm) ? 1 : 0;
    if (sign == 0 || i + 1 >= tree.tokens().size()) {
      return 0;
    }
    boolean opens = i == 0 || QUOTES.contains(tree.token(i - 1).form());
    boolean closed = tree.token(i + 1).pos() == Pos.PUNCT;
    return opens && closed ? sign : 0;
  }

  /** "cet avis", "le même souhait", "sa position": what somebody thinks, told before. */
  private boolean isView(Tree tree, int i) {
    Token token = tree.token(i);
    boolean view = nouns.isView(token);
    if (!(view || nouns.has(token))
        || token.pos() != Pos.NOUN
        || tree.headOf(i) != i
        || !(tree.chunk(i) instanceof Chunk.Phrase phrase)) {
      return false;
    }
    boolean pointing = false;
    for (int k = phrase.start(); k < i; k++) {
      Token before = tree.token(k);
      if (nouns.isSame(before)) {
        return true;
      }
      pointing |= nouns.isDemonstrative(before) || words.is("possessives", before.norm());
    }
    boolean definite =
        phrase.start() < i
            && tree.token(i - 1).pos() == Pos.DET
            && !words.is("indefinite", tree.token(i - 1).norm());
    pointing |=
        phrase.possessor() >= 0
            // "soutient la demande": what was just demanded
            || (definite && senses.any(tree, i).filter(e -> e.sense().kind().wishes()).isPresent())
            || tree.dependents(i, Relation.MODIFIER).stream()
                .anyMatch(d -> words.is("genitives", tree.preposition(d)));
    return view
        && pointing
        && !takesTopic(tree, i)
        && tree.dependents(i, Relation.INFINITIVE).isEmpty()
        && tree.dependents(i, Relation.THAT).isEmpty();
  }

  /** "leur soutien à l'initiative": a position on its complement, which is the topic. */
  private boolean takesTopic(Tree tree, int noun) {
    return tree.dependents(noun, Relation.MODIFIER).stream()
        .filter(d -> !words.is("genitives", tree.preposition(d)))
        .anyMatch(
            d ->
                senses
                    .noun(tree, noun, Senses.frame(tree, d))
                    .filter(TopicReferences::takesSide)
                    .isPresent());
  }

  /** "le plan de relance", "the idea of a tax": the complement tells which. */
  private boolean isSpecified(Tree tree, int noun) {
    return tree.dependents(noun, Relation.MODIFIER).stream()
        .anyMatch(
            d -> words.is("genitives", tree.preposition(d)) && tree.token(d).pos() == Pos.NOUN);
  }

  /** "l'idée d'une trêve": the noun stands beside the name of a topic. */
  private static boolean besideItself(Tree tree, int at, List<TopicMention> here) {
    return here.stream()
        .anyMatch(
            m ->
                tree.governor(tree.headOf(m.head())) == at
                    || tree.governor(at) == tree.headOf(m.head()));
  }

  /** A pronoun for a thing on which something takes a side: "it is useless", "opposes it". */
  private boolean isPronoun(Tree tree, int i) {
    Token token = tree.token(i);
    if (!nouns.isPronoun(token) || tree.headOf(i) != i || tree.governor(i) < 0) {
      return false;
    }
    int governor = tree.governor(i);
    Relation relation = tree.relation(i);
    if (relation == Relation.SUBJECT) {
      boolean expletive =
          !tree.dependents(governor, Relation.THAT).isEmpty()
              || !tree.dependents(governor, Relation.INFINITIVE).isEmpty();
      return !expletive
          && (senses.verb(tree, governor, "subject").filter(TopicReferences::judges).isPresent()
              || tree.dependents(governor, Relation.PREDICATE).stream()
                  .anyMatch(
                      p ->
                          tree.dependents(p, Relation.INFINITIVE).isEmpty()
                              && tree.dependents(p, Relation.THAT).isEmpty()
                              && senses.any(tree, p).filter(TopicReferences::judges).isPresent()));
    }
    if (relation != Relation.OBJECT
        && relation != Relation.OBLIQUE
        && !(relation == Relation.MODIFIER && tree.token(governor).pos() == Pos.ADJ)) {
      return false;
    }
    String frame = Senses.frame(tree, i);
    return senses.verb(tree, governor, frame).filter(TopicReferences::takesSide).isPresent()
        || senses.adjective(tree, governor, frame).filter(TopicReferences::takesSide).isPresent()
        || (relation == Relation.OBJECT && isWantedAct(tree, governor))
        || (relation == Relation.OBJECT && judgesObject(tree, governor));
  }

  /** "wants it lifted", "vowed to scrap it": an act on the pronoun that somebody wants. */
  private boolean isWantedAct(Tree tree, int verb) {
    int above = tree.governor(verb);
    boolean wish =
        above >= 0
            && (tree.relation(verb) == Relation.INFINITIVE)
            && senses.any(tree, above).filter(TopicReferences::takesSide).isPresent();
    Chunk chunk = tree.chunk(verb);
    boolean own =
        chunk instanceof Chunk.Verbal verbal
            && words.is("future-auxiliaries", tree.token(verbal.first()).norm())
            && tree.dependents(verb, Relation.SUBJECT).stream()
                .anyMatch(s -> words.is("first-person", tree.token(s).norm()));
    return (wish || own)
        && senses
            .verb(tree, verb, "object")
            .filter(e -> e.sense().kind() == SenseKind.ACT && e.more().isEmpty())
            .isPresent();
  }

  private static boolean acts(LexicalEntry entry) {
    return entry.sense().kind() == SenseKind.ACT;
  }

  private static boolean judges(LexicalEntry entry) {
    return entry.sense().kind() == SenseKind.EVALUATION;
  }

  private static boolean takesSide(LexicalEntry entry) {
    return entry.sense().kind().takesPosition();
  }

  /** A verb or predicate that takes a side although nothing stands beside it. */
  private boolean isBare(Tree tree, int i) {
    if (tree.headOf(i) != i) {
      return false;
    }
    if (tree.chunk(i) instanceof Chunk.Verbal verbal) {
      boolean object = false;
      boolean genitive = false;
      for (int k = verbal.start(); k < verbal.first(); k++) {
        object |= nouns.isClitic(tree.token(k));
        genitive |= words.is("genitive-clitics", tree.token(k).norm());
      }
      if (genitive && senses.verb(tree, i, "de").filter(TopicReferences::takesSide).isPresent()) {
        // "s'en inquiète"
        return true;
      }
      if (object
          && tree.clause(i).filter(c -> c.morph().tense() == Morph.Tense.FUTURE).isPresent()
          && tree.dependents(i, Relation.OBJECT).isEmpty()
          && senses.verb(tree, i, "object").filter(TopicReferences::acts).isPresent()) {
        // "nous les prolongerons"
        return true;
      }
      if (object
          && tree.dependents(i, Relation.OBJECT).isEmpty()
          && senses.verb(tree, i, "object").filter(TopicReferences::takesSide).isPresent()) {
        return true;
      }
      if (object && judgesObject(tree, i)) {
        return true;
      }
    }
    return senses.bare(tree, i).isPresent() || greets(tree, i);
  }

  /**
   * "le juge suicidaire", "y voit une chance": what the verb says of the pronoun is a judgement.
   */
  private boolean judgesObject(Tree tree, int verb) {
    boolean thinks = senses.any(tree, verb).filter(e -> e.sense().kind().reports()).isPresent();
    return thinks
        && tree.dependents(verb).stream()
            .filter(
                d ->
                    tree.relation(d) == Relation.OBJECT
                        || tree.relation(d) == Relation.PREDICATE
                        || words.is("judging", tree.preposition(d)))
            .anyMatch(d -> senses.judgement(tree, d).filter(TopicReferences::judges).isPresent());
  }

  /** "a dénoncé une « provocation »", "hailed a victory": what it is about is told before. */
  private boolean greets(Tree tree, int verb) {
    Optional<LexicalEntry> entry =
        senses
            .verb(tree, verb, "object")
            .filter(e -> e.sense().kind() == SenseKind.ATTITUDE && nouns.greets(e.sense().id()));
    return entry.isPresent()
        && tree.dependents(verb, Relation.OBJECT).stream()
            .anyMatch(o -> quoted(tree, o) || senses.outcome(tree, o).isPresent());
  }

  private static boolean quoted(Tree tree, int head) {
    Chunk chunk = tree.chunk(head);
    for (int k = Math.max(0, chunk.start() - 1); k < head; k++) {
      if (QUOTES.contains(tree.token(k).form())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a word governs as its complement or subject names a topic by itself. */
  private static boolean clauseNames(Tree tree, int at, List<TopicMention> here) {
    return here.stream().anyMatch(m -> complements(tree, tree.headOf(m.head()), at));
  }

  private static boolean complements(Tree tree, int head, int at) {
    int below = head;
    int up = tree.governor(head);
    for (int steps = 0; up >= 0 && up != at && steps < 20; steps++) {
      if (tree.relation(below) == Relation.PARTICIPLE
          || tree.relation(below) == Relation.APPOSITION
          || tree.relation(below) == Relation.RELATIVE) {
        // "opposée aux sanctions, s'y dit favorable": told of the subject, not of the verb.
        return false;
      }
      below = up;
      up = tree.governor(up);
    }
    if (up != at) {
      return false;
    }
    return switch (tree.relation(below)) {
      case SUBJECT, OBJECT, OBLIQUE, PREDICATE, THAT, WHETHER, INFINITIVE, MODIFIER -> true;
      case ROOT,
          AGENT,
          COORDINATE,
          APPOSITION,
          PURPOSE,
          PARTICIPLE,
          RELATIVE,
          ADVERBIAL,
          SOURCE,
          PARENTHETIC ->
          false;
    };
  }

  /** "se garde de prendre parti : cette trêve …": what is evaded is told behind it. */
  private Optional<Antecedent> evaded(Tree tree, int at, List<TopicMention> here) {
    if (!senses.evades(tree, at)) {
      return Optional.empty();
    }
    return here.stream()
        .filter(m -> m.named() && m.start() > at)
        .findFirst()
        .map(m -> new Antecedent(m.topic(), m.sign()));
  }

  /** What stands later in the clause under its own name is told there. */
  private static boolean namesLater(Tree tree, int at, List<TopicMention> here) {
    int end =
        tree.clauses().stream()
            .filter(c -> c.finite() && !c.restated() && c.start() > at && c.subject() > at)
            .filter(c -> tree.relation(c.verb()) == Relation.ROOT)
            .mapToInt(Clause::start)
            .min()
            .orElse(Integer.MAX_VALUE);
    return here.stream().anyMatch(m -> m.named() && m.start() > at && m.start() < end);
  }
}
