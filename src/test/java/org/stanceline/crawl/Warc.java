package org.stanceline.crawl;

import java.nio.charset.StandardCharsets;

/** Records of WARC files, as crawlers write them. */
final class Warc {
  private Warc() {}

  static byte[] page(String url, String html) {
    return page(url, html, 0);
  }

  /** A record whose length is told wrong by some bytes. */
  static byte[] page(String url, String html, int wrongBy) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
    return record("response", "application/http;msgtype=response", url, http, wrongBy);
  }

  static byte[] record(String type, String contentType, String url, String block, int wrongBy) {
    return record(type, contentType, url, block.getBytes(StandardCharsets.UTF_8), wrongBy);
  }

  static byte[] record(String type, String contentType, String url, byte[] content, int wrongBy) {
    return Crawl.join(
        Crawl.utf8(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2022-11-12T06:30:00Z\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + (content.length + wrongBy)
                + "\r\n\r\n"),
        content,
        Crawl.utf8("\r\n\r\n"));
  }

  static String html(String sentence) {
    return "<html><body><article><p>" + sentence + "</p></article></body></html>";
  }
}
