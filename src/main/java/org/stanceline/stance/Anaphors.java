package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Pos;
import org.stanceline.text.Sentence;
import org.stanceline.text.Token;
import org.stanceline.topic.TopicMention;

/** Nouns that take up a topic named shortly before: "cette option", "the measures". */
final class Anaphors {
  /** A topic reaches this many sentences. */
  private static final int REACH = 2;

  private final Set<String> nouns;

  private Anaphors(Set<String> nouns) {
    this.nouns = nouns;
  }

  static Anaphors read(String lang, DataFiles data, Problems problems) {
    List<String> nouns =
        data.parse("lexicon/" + lang + "/anaphors.yaml", problems)
            .flatMap(root -> root.required(root.entries(Set.of("nouns")), "nouns"))
            .map(YamlNode::texts)
            .orElse(List.of());
    return new Anaphors(Set.copyOf(nouns));
  }

  /**
   * The mentions of a sentence that names no topic itself, through what the sentences before it
   * named last.
   *
   * @param mentions of all sentences before this one
   */
  List<TopicMention> in(List<Sentence> sentences, int s, List<List<TopicMention>> mentions) {
    List<TopicMention> out = new ArrayList<>();
    for (int back = 1; back <= REACH && s - back >= 0 && out.isEmpty(); back++) {
      List<TopicMention> before = mentions.get(s - back);
      if (before.isEmpty()) {
        continue;
      }
      TopicMention last = leading(before, mentions);
      List<Token> tokens = sentences.get(s).tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).pos() == Pos.NOUN
            && nouns.contains(tokens.get(i).lemma())
            && definite(tokens, i)) {
          out.add(new TopicMention(last.topic(), i, i + 1, i, last.sign(), false));
          break;
        }
      }
      return out;
    }
    return out;
  }

  /** Of the topics of a sentence, the one that the article has named most so far. */
  private static TopicMention leading(List<TopicMention> here, List<List<TopicMention>> all) {
    TopicMention best = here.get(here.size() - 1);
    long most = count(best, all);
    for (TopicMention other : here) {
      long times = count(other, all);
      if (times > most) {
        best = other;
        most = times;
      }
    }
    return best;
  }

  private static long count(TopicMention mention, List<List<TopicMention>> all) {
    return all.stream()
        .flatMap(List::stream)
        .filter(m -> m.topic().equals(mention.topic()))
        .count();
  }

  private static boolean definite(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 3; i--) {
      Token token = tokens.get(i);
      if (token.pos() == Pos.DET || token.lemma().contains("+le")) {
        String norm = token.norm();
        return !norm.equals("un")
            && !norm.equals("une")
            && !norm.equals("des")
            && !norm.equals("a")
            && !norm.equals("an")
            && !norm.equals("no")
            && !norm.startsWith("aucun");
      }
      if (token.pos() != Pos.ADJ && token.pos() != Pos.NUM && token.pos() != Pos.NOUN) {
        return false;
      }
    }
    return false;
  }
}
