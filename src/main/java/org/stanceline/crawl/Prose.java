package org.stanceline.crawl;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds: the text of its {@code p} elements, or any
 * long stretch of text where a page hardly uses them. Counted in one walk, so that a page of a
 * million elements takes no longer than its size asks for.
 */
final class Prose {
  /** Outside paragraphs, a shorter stretch of text is a label, a link, a button, in units. */
  private static final int STRETCH = 80;

  /** With less than this share of its text in paragraphs, a page does not use them. */
  private static final double USES_PARAGRAPHS = 0.2;

  private final IdentityHashMap<Node, Integer> lengths;

  private Prose(IdentityHashMap<Node, Integer> lengths) {
    this.lengths = lengths;
  }

  static Prose of(Document page) {
    Count count = new Count();
    page.traverse(count);
    int inParagraphs = count.inParagraphs.getOrDefault(page, 0);
    int inStretches = count.inStretches.getOrDefault(page, 0);
    return new Prose(
        inParagraphs < USES_PARAGRAPHS * inStretches ? count.inStretches : count.inParagraphs);
  }

  /** Units of running text in an element, as it was when the page was counted. */
  int in(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  /** The innermost element that holds at least a share of the page's running text. */
  Optional<Element> holding(double share, Document page) {
    int least = (int) Math.ceil(in(page) * share);
    if (least == 0) {
      return Optional.empty();
    }
    Element at = page;
    Optional<Element> down = Optional.of(at);
    while (down.isPresent()) {
      at = down.get();
      down = at.children().stream().filter(child -> in(child) >= least).findFirst();
    }
    return Optional.of(at);
  }

  private static final class Count implements NodeVisitor {
    private final IdentityHashMap<Node, Integer> inParagraphs = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> inStretches = new IdentityHashMap<>();
    private int open;

    @Override
    public void head(Node node, int depth) {
      open += node.nameIs("p") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      open -= node.nameIs("p") ? 1 : 0;
      if (node instanceof TextNode text) {
        int length = text.text().length();
        inParagraphs.put(node, open > 0 ? length : 0);
        inStretches.put(node, length > STRETCH ? length : 0);
      }
      Node parent = node.parent();
      if (parent != null) {
        inParagraphs.merge(parent, inParagraphs.getOrDefault(node, 0), Integer::sum);
        inStretches.merge(parent, inStretches.getOrDefault(node, 0), Integer::sum);
      }
    }
  }
}
