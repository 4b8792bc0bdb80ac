package org.stanceline.actor;

import java.util.List;

/** What a registry holds, in numbers. */
final class RegistrySummary {
  private RegistrySummary() {}

  static String of(List<Actor> actors, Offices offices) {
    return "governments    %d%norganisations  %d%ngroups         %d%npersons        %d%noffices held   %d%nterms          %d"
        .formatted(
            count(actors, ActorType.GOVERNMENT),
            count(actors, ActorType.ORGANISATION),
            count(actors, ActorType.GROUP),
            count(actors, ActorType.PERSON),
            offices.held(),
            actors.stream().mapToInt(actor -> actor.roles().size()).sum());
  }

  private static long count(List<Actor> actors, ActorType type) {
    return actors.stream().filter(actor -> actor.type() == type).count();
  }
}
