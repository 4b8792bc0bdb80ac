package org.stanceline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.YamlNode;

/** A dated office: its titles and who held it. Filled while the files are read. */
final class Office {
  static final String PREFIX = "office:";

  final String slug;
  final @Nullable String of;

  /** Short titles where there is an institution, to be composed with it; else full ones. */
  final Map<String, List<String>> title = new TreeMap<>();

  /** Full forms, taken as they are. */
  final Map<String, List<String>> forms = new TreeMap<>();

  private final List<Holder> holders = new ArrayList<>();

  /** Who holds the office when. */
  record Holder(String actorId, Role role) {}

  Office(String slug, @Nullable String of) {
    this.slug = slug;
    this.of = of;
  }

  static String id(@Nullable String of, String slug) {
    return of == null ? PREFIX + slug : PREFIX + of + ":" + slug;
  }

  String id() {
    return id(of, slug);
  }

  static void merge(Map<String, List<String>> into, Map<String, List<String>> added) {
    added.forEach(
        (lang, list) -> {
          List<String> target = into.computeIfAbsent(lang, l -> new ArrayList<>());
          list.stream().filter(text -> !target.contains(text)).forEach(target::add);
        });
  }

  /** Adds a holder; two of them on one day are a problem. */
  void hold(YamlNode at, String actorId, Role role) {
    for (Holder other : holders) {
      if (other.role().overlaps(role)) {
        at.problem(
            "holds "
                + id()
                + " at the same time as '"
                + other.actorId()
                + "'; mend 'from' or 'to' of one of them");
      }
    }
    holders.add(new Holder(actorId, role));
  }

  /** The holder on a day, as far as it was checked. */
  Optional<String> holder(@Nullable LocalDate date) {
    if (date == null) {
      return Optional.empty();
    }
    for (Holder holder : holders) {
      if (holder.role().holdsOn(date)) {
        return Optional.of(holder.actorId());
      }
    }
    return Optional.empty();
  }

  boolean held() {
    return !holders.isEmpty();
  }
}
