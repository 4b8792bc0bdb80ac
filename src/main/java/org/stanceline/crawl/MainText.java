package org.stanceline.crawl;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The running text of a page. Readability4J chooses the element that holds it: the port of the
 * reader view that browsers ship, in use for many years, and the only one on the JVM that is kept
 * and needs no more than jsoup. What it leaves in (captions, shares, lists of links, the title over
 * the text and the address under it) is taken out before and after by rules that hold for any site;
 * what it misses altogether is taken from the densest part of the page.
 */
final class MainText {
  /** The element with this share of the running text is looked at when Readability4J finds none. */
  private static final double DENSE = 0.7;

  /**
   * Below this share of the densest element's text, the choice of Readability4J is not believed.
   */
  private static final double WEAK = 0.25;

  /** Readability4J goes over a page many times; one of more elements is hardly an article. */
  private static final int MOST_ELEMENTS = 50_000;

  private MainText() {}

  /**
   * The paragraphs, headings and list items of the text, in order.
   *
   * @param page is changed
   * @param url where it was fetched; anything absolute when that is not known
   * @param title of the article, so that it is not repeated in the text; may be empty
   */
  static List<Block> of(Document page, String url, String title) {
    PageCleaning.clean(page, Prose.of(page));
    List<Block> dense =
        Prose.of(page)
            .holding(DENSE, page)
            .map(element -> Trimming.trim(Blocks.of(element), title))
            .orElse(List.of());
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      return dense;
    }
    Element content = new Readability4J(url, page).parse().getArticleContent();
    List<Block> chosen = content == null ? List.of() : Trimming.trim(Blocks.of(content), title);
    return prose(chosen) < WEAK * prose(dense) ? dense : chosen;
  }

  /** Units of text in sentences. */
  static int prose(List<Block> blocks) {
    return blocks.stream().filter(Block::sentence).mapToInt(block -> block.text().length()).sum();
  }
}
