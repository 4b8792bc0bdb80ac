package org.stanceline.actor;

import java.util.Locale;

/** What kind of holder an actor is. */
public enum ActorType {
  PERSON,
  ORGANISATION,
  GOVERNMENT,
  GROUP;

  /** The value in files and in the column {@code actor_type}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
