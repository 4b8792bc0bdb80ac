package org.stanceline.crawl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Times as machines write them. */
final class Timestamps {
  /** ISO 8601 with what sites leave out or put in: no seconds, a space for the T, +0100. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[[' ']XXX][[' ']XX][[' ']X][' UTC'][' GMT']]")
          .toFormatter(Locale.ROOT);

  private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

  private Timestamps() {}

  /**
   * Reads ISO 8601, {@code 20221111}, RFC 1123, or seconds or milliseconds since 1970. A time
   * without a zone is taken as UTC, a date as its midnight in UTC.
   */
  static Optional<Instant> parse(String text) {
    String plain = text.strip();
    try {
      if (plain.matches("\\d{8}")) {
        return Optional.of(midnight(LocalDate.parse(plain, COMPACT)));
      }
      if (plain.matches("\\d{9,10}")) {
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(plain)));
      }
      if (plain.matches("\\d{12,13}")) {
        return Optional.of(Instant.ofEpochMilli(Long.parseLong(plain)));
      }
      return Optional.of(plain.matches("\\d{4}-.*") ? iso(plain) : rfc(plain));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Instant midnight(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Instant iso(String text) {
    TemporalAccessor best =
        ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (best instanceof OffsetDateTime offset) {
      return offset.toInstant();
    }
    return best instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : midnight((LocalDate) best);
  }

  private static Instant rfc(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }
}
