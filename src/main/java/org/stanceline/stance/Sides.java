package org.stanceline.stance;

import java.util.HashMap;
import java.util.Map;
import org.stanceline.topic.TopicMention;

/**
 * The side that was taken last on each topic of an article: what a decision or a demand amounts to
 * that is taken up just after. One per article.
 */
final class Sides {
  private record Side(int sentence, int sign, Mode mode) {}

  private final Map<String, Side> last = new HashMap<>();
  private final Map<String, Side> latest = new HashMap<>();
  private final Map<String, Side> byActor = new HashMap<>();

  /** Notes a position in a sentence; a neutral one is none. */
  void note(String topic, int sentence, double polarity, Mode mode, String actor) {
    if (polarity != 0) {
      Side side = new Side(sentence, polarity > 0 ? 1 : -1, mode);
      latest.put(topic, side);
      byActor.put(topic + '|' + actor, side);
    }
    Side before = last.get(topic);
    boolean outranked =
        before != null
            && before.sentence() == sentence
            && before.mode() == Mode.ACTION
            && mode != Mode.ACTION;
    if (polarity != 0 && !outranked) {
      last.put(topic, new Side(sentence, polarity > 0 ? 1 : -1, mode));
    }
  }

  /** The side that was told last on a topic, at most so many sentences back; 0 for none. */
  int latest(String topic, int sentence, int reach) {
    Side side = latest.get(topic);
    return side == null || sentence - side.sentence() > reach ? 0 : side.sign();
  }

  /** The side that somebody took last on a topic, wherever in the article; 0 for none. */
  int of(String topic, String actor) {
    Side side = byActor.get(topic + '|' + actor);
    return side == null ? 0 : side.sign();
  }

  /**
   * The mention with the sign of what was done or wanted last, by whomever.
   *
   * @param otherwise the sign where nothing was
   */
  TopicMention event(TopicMention mention, int sentence, int reach, int otherwise) {
    Side side = last.get(mention.topic());
    int sign = side == null || sentence - side.sentence() > reach ? otherwise : side.sign();
    return new TopicMention(
        mention.topic(), mention.start(), mention.end(), mention.head(), sign, mention.source());
  }

  /** The mention with the sign of what was done in the last sentences, if something was. */
  TopicMention signed(TopicMention mention, int sentence, int reach) {
    Side side = last.get(mention.topic());
    if (side == null || sentence - side.sentence() > reach || side.mode() != Mode.ACTION) {
      return mention;
    }
    return mention.signed(side.sign());
  }
}
