package org.stanceline.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.JsonFields;
import picocli.CommandLine.Option;

/** Options that say how the records of a crawl are read. */
final class RecordOptions {
  private static final String JSON_FIELD = "--json-field";
  private static final String MAX_RECORD = "--max-record";
  private static final Pattern SIZE = Pattern.compile("(\\d{1,10})(|KIB|MIB|GIB)");

  @Option(
      names = JSON_FIELD,
      paramLabel = "FIELD=NAME",
      description =
          "Name of a field in JSON Lines and of a column in Parquet, such as text=body; may be given"
              + " several times. Fields: url, title, text, html, published, lang, outlet; each is"
              + " found under its own name unless told otherwise. A row needs text or html.")
  private List<String> jsonFields = List.of();

  @Option(
      names = MAX_RECORD,
      paramLabel = "SIZE",
      defaultValue = "10MiB",
      description =
          "Largest record that is read, unpacked, in bytes or with KiB, MiB or GiB"
              + " (${DEFAULT-VALUE}); a larger one is rejected.")
  private String maxRecord = "";

  /** The chosen options; what is wrong with them is added to the problems. */
  CrawlOptions read(Problems problems) {
    return new CrawlOptions(
        bytes(problems).orElse(CrawlOptions.defaults().maxRecordBytes()),
        JsonFields.of(names(problems)));
  }

  private Map<String, String> names(Problems problems) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String given : jsonFields) {
      int sign = given.indexOf('=');
      String field = sign < 0 ? given : given.substring(0, sign).strip();
      String name = sign < 0 ? "" : given.substring(sign + 1).strip();
      if (name.isEmpty()) {
        problems.add(JSON_FIELD, "'" + given + "' must be FIELD=NAME, such as text=body");
      } else if (!JsonFields.FIELDS.contains(field)) {
        String known = String.join(", ", JsonFields.FIELDS);
        problems.add(JSON_FIELD, "there is no field '" + field + "'; choose one of " + known);
      } else if (names.containsKey(field)) {
        problems.add(JSON_FIELD, "'" + field + "' is given twice; keep one");
      } else {
        names.put(field, name);
      }
    }
    shared(JsonFields.of(names).names())
        .forEach(
            name ->
                problems.add(
                    JSON_FIELD, "'" + name + "' would be two fields; give one another name"));
    return names;
  }

  private static List<String> shared(List<String> names) {
    return names.stream()
        .filter(name -> names.indexOf(name) < names.lastIndexOf(name))
        .distinct()
        .toList();
  }

  private Optional<Long> bytes(Problems problems) {
    Matcher size = SIZE.matcher(maxRecord.strip().toUpperCase(Locale.ROOT));
    if (size.matches()) {
      long bytes = Long.parseLong(size.group(1)) << shift(size.group(2));
      if (bytes >= 1 && bytes <= CrawlOptions.LARGEST) {
        return Optional.of(bytes);
      }
    }
    problems.add(
        MAX_RECORD,
        "'" + maxRecord + "' must be a size from 1 byte to 1GiB, such as 512KiB or 10MiB");
    return Optional.empty();
  }

  private static int shift(String unit) {
    return switch (unit) {
      case "KIB" -> 10;
      case "MIB" -> 20;
      case "GIB" -> 30;
      default -> 0;
    };
  }
}
