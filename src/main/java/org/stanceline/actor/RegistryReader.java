package org.stanceline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;

/** Reads every file of {@code data/actors}; what a file holds is told by its top keys. */
final class RegistryReader {
  private static final String FOLDER = "actors";
  private static final Set<String> KEYS =
      Set.of("languages", "titles", "actors", "additions", "offices");

  private RegistryReader() {}

  static RegistryDraft read(DataFiles data, Problems problems) {
    List<Map<String, YamlNode>> files = new ArrayList<>();
    for (String path : data.list(FOLDER)) {
      data.parse(path, problems).ifPresent(root -> files.add(root.entries(KEYS)));
    }
    if (files.isEmpty()) {
      problems.add(FOLDER, "holds no file; restore it from the project");
    }
    RegistryDraft draft = new RegistryDraft();
    TitleReader titles = new TitleReader(draft);
    ActorReader actors = new ActorReader(draft);
    OfficeReader offices = new OfficeReader(draft);
    // Definitions first, then what refers to them, whatever the names of the files.
    files.stream()
        .filter(file -> file.containsKey("languages"))
        .forEach(file -> titles.languages(file.get("languages")));
    items(files, "titles").forEach(titles::title);
    items(files, "actors").forEach(actors::actor);
    items(files, "additions").forEach(actors::addition);
    items(files, "offices").forEach(offices::office);
    draft.link();
    return draft;
  }

  private static List<YamlNode> items(List<Map<String, YamlNode>> files, String key) {
    List<YamlNode> out = new ArrayList<>();
    for (Map<String, YamlNode> file : files) {
      YamlNode list = file.get(key);
      if (list != null) {
        out.addAll(list.items());
      }
    }
    return out;
  }
}
