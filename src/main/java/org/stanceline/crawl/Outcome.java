package org.stanceline.crawl;

import org.stanceline.text.Article;

/** What became of one record: every record that claims to be a page gives exactly one. */
public sealed interface Outcome permits Outcome.Page, Outcome.Rejected {
  /** The record was read. */
  record Page(Article article) implements Outcome {}

  /** The record could not be read, or holds no article. */
  record Rejected(Reject reject) implements Outcome {}
}
