package org.stanceline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.text.Folding;

/**
 * The known actors: who a name, a capital, an adjective, a demonym or a title stands for. Immutable
 * and thread-safe.
 */
public final class Registry {
  private static final Comparator<NameMatch> LONGEST_FIRST =
      Comparator.comparingInt(NameMatch::length)
          .reversed()
          .thenComparing(NameMatch::kind)
          .thenComparing(NameMatch::actorId);
  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, NameIndex> names = new TreeMap<>();
  private final Map<String, TitleIndex> titles = new TreeMap<>();
  private final Offices offices;

  private Registry(RegistryDraft draft) {
    for (ActorDraft actor : draft.actors()) {
      actors.put(actor.id, actor.actor());
    }
    for (String lang : NameIndex.languages(draft)) {
      NameIndex index = NameIndex.of(lang, draft);
      names.put(lang, index);
      titles.put(lang, TitleBook.index(lang, draft, index));
    }
    offices = new Offices(draft);
  }

  /**
   * Reads every file of {@code data/actors}. What is wrong is added to {@code problems}, all of it;
   * the registry is fit for use when there is none.
   */
  public static Registry load(DataFiles data, Problems problems) {
    return new Registry(RegistryReader.read(data, problems));
  }

  /** The id of an actor that is in no file: the folded name with hyphens; empty for no letters. */
  public static String idOf(String name) {
    String id = NO_ID.matcher(Folding.fold(name)).replaceAll("-");
    int start = id.startsWith("-") ? 1 : 0;
    int end = id.endsWith("-") ? id.length() - 1 : id.length();
    return start < end ? id.substring(start, end) : "";
  }

  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** All actors, by id. */
  public List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  /**
   * What stands for an actor from a token on, longest first. A title resolves at the date: to its
   * holder, or to the office itself ({@code office:<institution>:<title>}) when nobody is recorded,
   * when the date is after the day up to which the office was checked, or when it is null. A word
   * that several actors share gives each of them.
   *
   * @param norms folded tokens of a sentence; capitals are checked by {@link #written}
   */
  public List<NameMatch> matches(
      String lang, List<String> norms, int from, @Nullable LocalDate date) {
    NameIndex index = names.get(lang);
    TitleIndex titleIndex = titles.get(lang);
    if (index == null || titleIndex == null || from >= norms.size()) {
      return List.of();
    }
    List<TokenTrie.Hit<Name>> found = index.at(norms, from);
    List<TitleIndex.Hit> titled = titleIndex.at(norms, from, found);
    if (found.isEmpty() && titled.isEmpty()) {
      return List.of();
    }
    Set<NameMatch> out = new TreeSet<>(LONGEST_FIRST);
    for (TokenTrie.Hit<Name> hit : found) {
      out.add(new NameMatch(hit.length(), hit.value().kind(), hit.value().actorId()));
    }
    out.addAll(offices.resolve(titled, date));
    return List.copyOf(out);
  }

  /**
   * Whether the words of a text carry the capitals that the name has in the registry, so that
   * <i>US</i> is told from <i>us</i>, <i>Polish</i> from <i>polish</i>, and in French the demonym
   * from the adjective. Titles are written either way.
   *
   * @param forms tokens of the sentence as they stand in the text
   * @param match found by {@link #matches} at the same token
   */
  public boolean written(String lang, List<String> forms, int from, NameMatch match) {
    NameIndex index = names.get(lang);
    if (match.kind() == NameMatch.Kind.TITLE || index == null) {
      return true;
    }
    return index.fits(forms, from, match);
  }

  /** An office for a reader, such as <i>US president</i>; empty for what is no office. */
  public Optional<String> officeName(String officeId, String lang) {
    return offices.name(officeId, lang);
  }

  /**
   * Ids of all groups that an actor belonged to on a day, also through other groups, sorted. On an
   * unknown day (null) only memberships without dates count.
   */
  public List<String> groupsOf(String actorId, @Nullable LocalDate date) {
    Set<String> out = new TreeSet<>();
    List<String> open = new ArrayList<>();
    open.add(offices.institution(actorId).orElse(actorId));
    if (!open.contains(actorId)) {
      out.add(open.get(0));
    }
    while (!open.isEmpty()) {
      Actor actor = actors.get(open.remove(open.size() - 1));
      List<Membership> groups = actor == null ? Collections.emptyList() : actor.groups();
      for (Membership membership : groups) {
        if (membership.holdsOn(date) && out.add(membership.group())) {
          open.add(membership.group());
        }
      }
    }
    out.remove(actorId);
    return List.copyOf(out);
  }

  /** Counts for a person who checks the files, one a line. */
  public static String describe(Registry registry) {
    return RegistrySummary.of(registry.actors(), registry.offices);
  }
}
