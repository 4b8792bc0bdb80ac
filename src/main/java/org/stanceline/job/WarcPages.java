package org.stanceline.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Pages as WARC records: responses as a crawler keeps them, or their text (WET). */
final class WarcPages {
  private static final MediaType HTML = MediaType.parse("text/html;charset=utf-8");
  private static final MediaType TEXT = MediaType.parse("text/plain");

  private interface Records {
    WarcRecord of(SourcePage page) throws IOException;
  }

  private WarcPages() {}

  /** A WARC file: a warcinfo record, then one response record a page. */
  static byte[] responses(String file, List<SourcePage> pages, Packing packing) throws IOException {
    return write(file, pages, packing, page -> response(file, page));
  }

  /** A WET file: a warcinfo record, then one conversion record a page with the text of all. */
  static byte[] conversions(String file, List<SourcePage> pages, Packing packing)
      throws IOException {
    return write(file, pages, packing, page -> conversion(file, page));
  }

  private static WarcRecord response(String file, SourcePage page) throws IOException {
    HttpResponse http = new HttpResponse.Builder(200, "OK").body(HTML, page.bytes()).build();
    return new WarcResponse.Builder(page.url())
        .recordId(page.recordId(file))
        .date(page.fetched())
        .body(http)
        .build();
  }

  private static WarcRecord conversion(String file, SourcePage page) {
    return new WarcConversion.Builder()
        .recordId(page.recordId(file))
        .date(page.fetched())
        .setHeader("WARC-Target-URI", page.url())
        .body(TEXT, page.visibleText().getBytes(StandardCharsets.UTF_8))
        .build();
  }

  private static byte[] write(String file, List<SourcePage> pages, Packing packing, Records records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), packing.warc())) {
      if (!pages.isEmpty()) {
        writer.write(about(file, pages.get(0).fetched()));
      }
      for (SourcePage page : pages) {
        writer.write(records.of(page));
      }
    }
    return out.toByteArray();
  }

  private static Warcinfo about(String file, Instant date) {
    return new Warcinfo.Builder()
        .recordId(UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)))
        .date(date)
        .filename(file.substring(file.indexOf('/') + 1))
        .fields(
            Map.of("description", List.of("Sample crawl; states, persons and outlets are made up")))
        .build();
  }
}
