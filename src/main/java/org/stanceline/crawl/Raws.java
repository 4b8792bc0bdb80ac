package org.stanceline.crawl;

import java.util.Optional;

/** The records of a file, one at a time. */
@FunctionalInterface
interface Raws {
  /** The next record; empty at the end, and then always. */
  Optional<Raw> next();

  /** A single record. */
  static Raws of(Raw raw) {
    boolean[] given = {false};
    return () -> {
      Optional<Raw> next = given[0] ? Optional.empty() : Optional.of(raw);
      given[0] = true;
      return next;
    };
  }
}
