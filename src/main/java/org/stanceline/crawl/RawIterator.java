package org.stanceline.crawl;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** What becomes of the records of a file, worked out one by one as it is asked for. */
final class RawIterator implements Iterator<Outcome> {
  private final Raws raws;
  private final Function<Raw, Outcome> outcome;
  private Optional<Raw> next = Optional.empty();

  RawIterator(Raws raws, Function<Raw, Outcome> outcome) {
    this.raws = raws;
    this.outcome = outcome;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next = raws.next();
    }
    return next.isPresent();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no record is left");
    }
    Raw raw = next.orElseThrow();
    next = Optional.empty();
    return outcome.apply(raw);
  }
}
