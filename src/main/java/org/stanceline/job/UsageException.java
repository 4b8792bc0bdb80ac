package org.stanceline.job;

/** The command cannot be run as it was given; the message says what to do. Exit code 2. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}
