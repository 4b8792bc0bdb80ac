package org.stanceline.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.stanceline.config.Component;
import org.stanceline.config.Components;
import org.stanceline.config.Problems;
import picocli.CommandLine.Option;

/** The option that switches components off. */
final class ComponentOptions {
  @Option(
      names = "--without",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = Labels.class,
      description =
          "Switch a component off, or several by commas, to see what it is worth:"
              + " ${COMPLETION-CANDIDATES}.")
  private List<String> names = new ArrayList<>();

  /** The components that stay on; a name that is none is a problem. */
  Components read(Problems problems) {
    EnumSet<Component> off = EnumSet.noneOf(Component.class);
    for (String name : names) {
      Optional<Component> component =
          Arrays.stream(Component.values()).filter(c -> c.label().equals(name.strip())).findFirst();
      component.ifPresentOrElse(off::add, () -> problems.add("--without", unknown(name.strip())));
    }
    return Components.without(off);
  }

  /** For the text of the help. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Component.values()).map(Component::label).iterator();
    }
  }

  private static String unknown(String name) {
    StringBuilder out = new StringBuilder("there is no component '" + name + "'; choose among");
    for (Component component : Component.values()) {
      out.append("\n  ").append(component.label()).append(": ").append(component.description());
    }
    return out.toString();
  }
}
