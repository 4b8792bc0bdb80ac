package org.stanceline.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes an element apart into blocks, where a browser would break the lines. */
final class Blocks implements NodeVisitor {
  /** Inline by the standard, but set on a line of their own wherever they are met. */
  private static final Set<String> BREAKING =
      Set.of("br", "hr", "td", "th", "option", "button", "time");

  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "svg", "math", "textarea", "select");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> BOLD = Set.of("b", "strong");

  private final List<Block> found = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int bold;
  private int silent;
  private int links;
  private int bolds;
  private int headings;
  private int items;

  private Blocks() {}

  /** The blocks in order, without empty ones. */
  static List<Block> of(Element element) {
    Blocks blocks = new Blocks();
    NodeTraversor.traverse(blocks, element);
    blocks.close();
    return blocks.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (breaks(element)) {
        close();
      }
      count(element.normalName(), 1);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        close();
      }
      count(element.normalName(), -1);
    }
  }

  private void count(String name, int by) {
    silent += SILENT.contains(name) ? by : 0;
    links += name.equals("a") ? by : 0;
    bolds += BOLD.contains(name) ? by : 0;
    headings += HEADINGS.contains(name) ? by : 0;
    items += name.equals("li") ? by : 0;
  }

  private void add(String text) {
    if (silent > 0) {
      return;
    }
    open.append(text);
    int letters = Whitespace.plain(text).length();
    linked += links > 0 ? letters : 0;
    bold += bolds > 0 ? letters : 0;
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || BREAKING.contains(element.normalName());
  }

  private void close() {
    String text = Whitespace.plain(open);
    if (!text.isEmpty()) {
      boolean heading = headings > 0 || bold >= text.length() * 9 / 10;
      found.add(new Block(text, linked, heading, items > 0));
    }
    open.setLength(0);
    linked = 0;
    bold = 0;
  }
}
