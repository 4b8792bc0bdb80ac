package org.stanceline.crawl;

import java.util.ArrayList;
import java.util.List;
import org.stanceline.text.Folding;

/** Takes from the blocks of a main text what stands around and between its paragraphs. */
final class Trimming {
  /** Share of a block's text from which it is a link and nothing else. */
  private static final double LINK = 0.8;

  /** The same for an item of a list, where links stand among labels. */
  private static final double LINK_IN_LIST = 0.5;

  /** More blocks than this after the last sentence are content: results, a list of dates. */
  private static final int LONGEST_END = 5;

  /** A shorter block may be part of the title by chance, in units. */
  private static final int SHORTEST_TITLE = 15;

  private Trimming() {}

  /** The blocks without link lists, and from the first sentence to the last. */
  static List<Block> trim(List<Block> blocks, String title) {
    List<Block> prose = withoutLinks(blocks);
    int from = 0;
    while (from < prose.size() && beforeText(prose.get(from), title)) {
      from++;
    }
    int to = prose.size();
    while (to > from && afterText(prose.get(to - 1))) {
      to--;
    }
    if (prose.size() - to > LONGEST_END) {
      to = prose.size();
    }
    List<Block> trimmed = prose.subList(from, to);
    // A page of labels and figures has no first sentence to trust.
    return length(trimmed) * 2 > length(prose) ? trimmed : prose;
  }

  /** Drops blocks that are links alone, and the headings above them. */
  private static List<Block> withoutLinks(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      if (!linkOnly(block)) {
        out.add(block);
        continue;
      }
      while (!out.isEmpty() && leadsIn(out.get(out.size() - 1))) {
        out.remove(out.size() - 1);
      }
    }
    return out;
  }

  private static boolean linkOnly(Block block) {
    return !block.sentence() && block.linkShare() > (block.item() ? LINK_IN_LIST : LINK);
  }

  private static boolean leadsIn(Block block) {
    return block.heading() || (block.words() <= 8 && !block.item() && !block.text().endsWith("."));
  }

  private static boolean beforeText(Block block, String title) {
    return !block.sentence() || repeats(block, title);
  }

  private static boolean afterText(Block block) {
    return !block.sentence() && !block.item();
  }

  private static boolean repeats(Block block, String title) {
    String folded = Folding.fold(block.text());
    return folded.length() > SHORTEST_TITLE && Folding.fold(title).contains(folded);
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
