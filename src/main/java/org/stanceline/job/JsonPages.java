package org.stanceline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Pages as JSON Lines, the form in which feeds are delivered. */
final class JsonPages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonPages() {}

  /** One object a line, each line ended by a newline. */
  static String lines(List<SourcePage> pages) throws JsonProcessingException {
    StringBuilder out = new StringBuilder();
    for (SourcePage page : pages) {
      out.append(JSON.writeValueAsString(page.fields())).append('\n');
    }
    return out.toString();
  }
}
