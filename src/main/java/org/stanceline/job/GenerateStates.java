package org.stanceline.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.stanceline.actor.Registry;

/**
 * Writes {@code data/actors/states.yaml} from {@code countries.json} of the npm package
 * world-countries (ODbL). Arguments: the path of that file, and the path to write to. What the
 * package lacks or what reads differently in news stands in {@code state-additions.yaml}.
 */
public final class GenerateStates {
  /**
   * Not members of the United Nations, yet actors in the news: Palestine, Taiwan, Vatican, Kosovo.
   */
  private static final Set<String> MORE_STATES = Set.of("PS", "TW", "VA", "XK");

  private GenerateStates() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: GenerateStates COUNTRIES.json STATES.yaml");
      System.exit(2);
    }
    Files.writeString(Path.of(args[1]), yaml(Files.readString(Path.of(args[0]))));
  }

  /** The states of a countries.json as YAML, by id. */
  static String yaml(String json) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(
        "# Written by jobs/generate-states.sh; do not edit. Mend state-additions.yaml instead.\n");
    out.append(
        "# Made from world-countries (https://github.com/mledoze/countries), Open Database\n");
    out.append("# License 1.0: see README.md beside this file.\n");
    out.append("actors:\n");
    JsonNode countries = new ObjectMapper().readTree(json);
    StreamSupport.stream(countries.spliterator(), false)
        .filter(c -> c.path("unMember").asBoolean() || MORE_STATES.contains(text(c, "cca2")))
        .map(GenerateStates::state)
        .sorted(Comparator.comparing(State::id))
        .forEach(state -> state.write(out));
    return out.toString();
  }

  private record State(
      String id,
      String name,
      Set<String> french,
      Set<String> english,
      Set<String> capitals,
      Demonyms frenchPeople,
      Demonyms englishPeople) {
    void write(StringBuilder out) {
      out.append("  - id: ").append(id).append('\n');
      out.append("    name: ").append(quoted(name)).append('\n');
      out.append("    type: government\n");
      out.append("    names:\n");
      line(out, "fr", french);
      line(out, "en", english);
      if (!capitals.isEmpty()) {
        out.append("    capital:\n");
        line(out, "en", capitals);
      }
      out.append("    adjectives:\n");
      line(out, "fr", frenchPeople.adjectives());
      line(out, "en", englishPeople.adjectives());
      out.append("    demonyms:\n");
      line(out, "fr", frenchPeople.people());
      line(out, "en", englishPeople.people());
    }
  }

  private record Demonyms(Set<String> adjectives, Set<String> people) {}

  private static State state(JsonNode country) {
    String name = text(country.path("name"), "common");
    JsonNode translation = country.path("translations").path("fra");
    Set<String> capitals = new LinkedHashSet<>();
    country.path("capital").forEach(capital -> capitals.add(clean(capital.asText())));
    return new State(
        Registry.idOf(name),
        name,
        names(text(translation, "common"), text(translation, "official")),
        names(name, text(country.path("name"), "official")),
        capitals,
        french(country.path("demonyms").path("fra")),
        english(country.path("demonyms").path("eng")));
  }

  /** Names without article; one with a remark in brackets is no name. */
  private static Set<String> names(String... candidates) {
    Set<String> out = new LinkedHashSet<>();
    for (String candidate : candidates) {
      if (!candidate.isEmpty() && !candidate.contains("(") && !candidate.contains(",")) {
        out.add(clean(candidate).replaceFirst("^(?:Les|La|Le) ", ""));
      }
    }
    return out;
  }

  /** French marks gender and number, and writes the adjective small. */
  private static Demonyms french(JsonNode demonyms) {
    Set<String> adjectives = new LinkedHashSet<>();
    Set<String> people = new LinkedHashSet<>();
    for (String gender : List.of("m", "f")) {
      for (String form : parts(text(demonyms, gender))) {
        String plural = form.matches(".*[sxz]") ? form : form + "s";
        adjectives.add(form.toLowerCase(Locale.ROOT));
        adjectives.add(plural.toLowerCase(Locale.ROOT));
        people.add(Character.toUpperCase(plural.charAt(0)) + plural.substring(1));
      }
    }
    return new Demonyms(adjectives, people);
  }

  /** English has one form of the adjective; -ese, -ish and the like name the people as they are. */
  private static Demonyms english(JsonNode demonyms) {
    Set<String> adjectives = new LinkedHashSet<>(parts(text(demonyms, "m")));
    Set<String> people = new LinkedHashSet<>();
    for (String form : adjectives) {
      people.add(form.matches(".*(?:s|se|sh|ch|z|x)") ? form : form + "s");
    }
    return new Demonyms(adjectives, people);
  }

  private static List<String> parts(String demonym) {
    List<String> out = new ArrayList<>();
    for (String part : clean(demonym).split(", | or | et |-et-", -1)) {
      if (!part.isBlank()) {
        out.add(part);
      }
    }
    return out;
  }

  private static String clean(String text) {
    return text.replace('\u2019', '\'').replace("' ", "'").replace(" -", "-").strip();
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }

  private static void line(StringBuilder out, String lang, Set<String> texts) {
    out.append("      ").append(lang).append(": [");
    out.append(String.join(", ", texts.stream().map(GenerateStates::quoted).toList()));
    out.append("]\n");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
