package org.stanceline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceline.config.YamlNode;

/** Reads {@code groups} and {@code members}: ids, or maps of id, from and to. */
final class Groups {
  private static final Set<String> KEYS = Set.of("id", "from", "to");

  private Groups() {}

  /** The place of an id, and since when and until when it is meant. */
  record Link(YamlNode at, Term term) {
    Membership to(String group) {
      return new Membership(group, term.from(), term.to());
    }
  }

  static List<Link> read(Map<String, YamlNode> entries, String key) {
    YamlNode list = entries.get(key);
    List<Link> out = new ArrayList<>();
    if (list == null) {
      return out;
    }
    for (YamlNode item : list.items()) {
      if (item.isText()) {
        out.add(new Link(item, new Term(null, null, LocalDate.MAX)));
      } else {
        Map<String, YamlNode> dated = item.entries(KEYS);
        Term term = Term.read(item, dated, LocalDate.MAX);
        item.required(dated, "id").ifPresent(id -> out.add(new Link(id, term)));
      }
    }
    return out;
  }
}
