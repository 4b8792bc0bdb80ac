package org.stanceline.crawl;

/**
 * A row of the table {@code rejects}: what could not be read, where it stood, and why.
 *
 * @param file as it was given to the reader
 * @param offset byte offset in the file where the record starts (of the compressed bytes in a WARC,
 *     of the uncompressed ones in JSON Lines); the row's number, from 0, for rows of fields
 * @param reason one of the codes below, stable over versions
 * @param detail what was found there, for people
 */
public record Reject(String file, long offset, String reason, String detail) {
  /** The file has no bytes. */
  public static final String EMPTY_FILE = "empty-file";

  /** The compressed data end too early. */
  public static final String GZIP_TRUNCATED = "gzip-truncated";

  /** The compressed data are wrong. */
  public static final String GZIP_DAMAGED = "gzip-damaged";

  /** A record of a WARC or ARC file has a wrong length, header or end. */
  public static final String WARC_DAMAGED = "warc-damaged";

  /** The HTTP message in a record cannot be read. */
  public static final String HTTP_DAMAGED = "http-damaged";

  /** The record is larger than {@link CrawlOptions#maxRecordBytes()}. */
  public static final String RECORD_TOO_LARGE = "record-too-large";

  /** The bytes are not text in UTF-8, nor in the encoding that the page declares. */
  public static final String NOT_UTF8 = "not-utf8";

  /** A page or a text without a paragraph of text. */
  public static final String NO_TEXT = "no-text";

  /** A page that cannot be taken apart. */
  public static final String HTML_DAMAGED = "html-damaged";

  /** A line is not a JSON object. */
  public static final String JSON_DAMAGED = "json-damaged";

  /** A row has neither a text nor a page. */
  public static final String JSON_NO_TEXT = "json-no-text";

  /** A Parquet file, or the rest of one of its row groups, cannot be decoded. */
  public static final String PARQUET_DAMAGED = "parquet-damaged";

  /** The text is too short or too odd to tell its language. */
  public static final String LANGUAGE_UNKNOWN = "language-unknown";

  /** The name of the file tells no format that can be read. */
  public static final String FORMAT_UNKNOWN = "format-unknown";
}
