package org.stanceline.job;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The bytes of a file cannot be had, which is no fault of theirs: the job fails. */
final class DiskFailure extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  DiskFailure(IOException cause) {
    super(cause);
  }
}
