package org.stanceline.crawl;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what never is running text, before the main text is looked for. */
final class PageCleaning {
  /** Elements that hold no running text by their meaning in HTML. */
  private static final String MEANING =
      "script,style,noscript,template,svg,iframe,object,embed,canvas,audio,video,nav,form,dialog,"
          + "figcaption,button,input,select,textarea,meta[itemprop],link[itemprop],"
          + "[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none],"
          + "[role=navigation],[role=search],[role=dialog],[role=complementary]";

  /**
   * Names of things that stand beside a text, as sites use them in class and id. Parts of words
   * would catch too much ("share" in "shareholders"), so they are matched whole, between hyphens,
   * underscores and spaces.
   */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?<![a-z0-9])(?:[a-z]*caption|captions|photo-?credit|image-?credit|credit|copyright|"
              + "related|recirc|recommended|recommendations|newsletter|newsletters|promo|share|"
              + "sharing|social|breadcrumb|breadcrumbs|byline|author-?bio|comment|comments|"
              + "comment-?list|disqus|advert|advertisement|ad-?slot|outbrain|taboola|paywall|"
              + "cookie|cookies|gallery|slideshow|tags|read-?more|see-?also|sponsored)"
              + "(?![a-z0-9])");

  /** What is named so and yet holds more of the page's running text is the article after all. */
  private static final double MOST_BESIDE = 0.3;

  /** The same for what HTML says is no text, which is more to be believed than a name. */
  private static final double MOST_BY_MEANING = 0.6;

  private PageCleaning() {}

  /** Changes the page; its whole body must be there. */
  static void clean(Document page, Prose prose) {
    double all = prose.in(page);
    for (Element element : page.select(MEANING)) {
      if (prose.in(element) <= all * MOST_BY_MEANING || element.normalName().equals("script")) {
        element.remove();
      } else {
        // A page hidden until its script has run, or wrapped in one form as a whole.
        element.clearAttributes().tagName("div");
      }
    }
    for (Element element : page.body().select("[class],[id]")) {
      if (element.parent() != null && beside(element) && prose.in(element) <= all * MOST_BESIDE) {
        element.remove();
      }
    }
  }

  private static boolean beside(Element element) {
    return BESIDE.matcher(element.className()).find() || BESIDE.matcher(element.id()).find();
  }
}
