package org.stanceline.config;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;

/** Which components of the analysis work. Immutable. */
public final class Components implements Serializable {
  private static final Components ALL = new Components(EnumSet.noneOf(Component.class));

  private final EnumSet<Component> off;

  private Components(EnumSet<Component> off) {
    this.off = off;
  }

  /** All of them: what every job runs with. */
  public static Components all() {
    return ALL;
  }

  /** All but these. */
  public static Components without(Collection<Component> off) {
    EnumSet<Component> set = EnumSet.noneOf(Component.class);
    set.addAll(off);
    return new Components(set);
  }

  public boolean has(Component component) {
    return !off.contains(component);
  }
}
