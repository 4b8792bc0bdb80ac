package org.stanceline.actor;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Component;
import org.stanceline.config.Components;
import org.stanceline.text.Folding;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/**
 * Who is named in one article: first all names are learnt, then each phrase is resolved in the
 * order of the text, so that a short name, a title or a pronoun finds the full name. Not
 * thread-safe.
 */
public final class Cast {
  /** So many characters back an owner or a body named before is looked for. */
  private static final int OWNER_REACH = 900;

  private final Registry registry;
  private final RoleNouns roles;
  private final String lang;
  private final @Nullable LocalDate date;

  /** The day by which offices are held; null where they stay offices. */
  private final @Nullable LocalDate held;

  /** Whether later mentions are followed to earlier ones. */
  private final boolean follows;

  private final GivenNames given;
  private final Map<String, Person> byLastName = new LinkedHashMap<>();
  private final Map<String, Morph.Gender> genders = new HashMap<>();
  private final Map<String, Mention> byRole = new HashMap<>();
  private final Map<String, Mention> bodiesByWord = new HashMap<>();

  /** Registered short names that this article uses of somebody else, with the other's id. */
  private final Map<String, String> namesakes = new HashMap<>();

  /** Registered short names whose owner the article names in full. */
  private final Set<String> owned = new HashSet<>();

  private final Homes homes = new Homes();
  private final List<Mention> recent = new ArrayList<>();
  private final List<Mention> recentSubjects = new ArrayList<>();

  private record Person(String name, String lastRole, Morph.Gender gender) {}

  /** A cast for one article; a null date leaves dated roles unresolved. */
  public Cast(Registry registry, RoleNouns roles, String lang, @Nullable LocalDate date) {
    this(registry, roles, lang, date, Components.all(), GivenNames.NONE);
  }

  /**
   * The same, with some components switched off, and with names that are told it beside, or instead
   * of, those that it would find itself.
   */
  public Cast(
      Registry registry,
      RoleNouns roles,
      String lang,
      @Nullable LocalDate date,
      Components components,
      GivenNames given) {
    this.held = components.has(Component.OFFICES) ? date : null;
    this.follows = components.has(Component.COREFERENCE);
    this.given = given;
    this.registry = registry;
    this.roles = roles;
    this.lang = lang;
    this.date = date;
  }

  /** Learns the full names of a phrase: the first pass. */
  public void learn(Nominal phrase) {
    Names names = names(phrase);
    if (!names.person() || names.end() == names.start()) {
      return;
    }
    String name = text(phrase.tokens(), names.start(), names.end());
    String last = Folding.fold(phrase.tokens().get(names.end() - 1).form());
    Morph.Gender told = gender(phrase, names);
    if (told != Morph.Gender.NONE) {
      genders.putIfAbsent(last, told);
    }
    Person person = new Person(name, names.role(), told);
    Person known = byLastName.putIfAbsent(last, person);
    if (names.end() - names.start() >= 2) {
      namesake(phrase, names, last);
      if (known != null && known.name().length() < name.length()) {
        byLastName.put(last, person);
      }
    }
  }

  /** Notes whether a full name ends in the registered short name of its own bearer or another's. */
  private void namesake(Nominal phrase, Names names, String last) {
    for (NameMatch match : matches(phrase, names.end() - 1)) {
      if (!shortName(match)) {
        continue;
      }
      Optional<String> whole =
          matches(phrase, names.start()).stream()
              .filter(m -> m.kind() == NameMatch.Kind.NAME)
              .filter(m -> names.start() + m.length() == names.end())
              .map(NameMatch::actorId)
              .findFirst();
      boolean own =
          whole
              .map(match.actorId()::equals)
              .orElseGet(() -> sharesGivenName(match, phrase.tokens().get(names.start())));
      if (own) {
        owned.add(last);
      } else {
        namesakes.putIfAbsent(last, whole.orElse(""));
      }
    }
  }

  private List<NameMatch> matches(Nominal phrase, int at) {
    return registry.matches(lang, norms(phrase.tokens()), at, held);
  }

  /** A person's name of one word. */
  private boolean shortName(NameMatch match) {
    return match.kind() == NameMatch.Kind.NAME
        && match.length() == 1
        && registry
            .actor(match.actorId())
            .filter(a -> a.type() == ActorType.PERSON && a.name().contains(" "))
            .isPresent();
  }

  /** Whether a registered person has a full name that begins with this word. */
  private boolean sharesGivenName(NameMatch match, Token given) {
    Actor actor = registry.actor(match.actorId()).orElseThrow();
    String word = Folding.fold(given.form());
    return Stream.concat(
            Stream.of(actor.name()), actor.names().values().stream().flatMap(List::stream))
        .map(Folding::fold)
        .anyMatch(name -> name.startsWith(word + " "));
  }

  /** The match as this article means it: nothing for a short name that is another's here. */
  private Optional<NameMatch> meant(NameMatch match, int at, Nominal phrase, Names names) {
    if (!shortName(match)) {
      return Optional.of(match);
    }
    List<Token> tokens = phrase.tokens();
    boolean behindOther =
        names.person()
            && names.start() < at
            && names.end() == at + 1
            && tokens.get(at - 1).pos() == Pos.PROPN;
    if (behindOther) {
      return Optional.of(match).filter(m -> sharesGivenName(m, tokens.get(names.start())));
    }
    String last = Folding.fold(tokens.get(at).form());
    String other = namesakes.get(last);
    if (other == null || owned.contains(last)) {
      return Optional.of(match);
    }
    return other.isEmpty()
        ? Optional.empty()
        : Optional.of(new NameMatch(1, NameMatch.Kind.NAME, other));
  }

  /**
   * Who a phrase names, if it names somebody who can hold or relay a position.
   *
   * @param apposed second names of the phrase: a name behind a role, or a role behind a name
   */
  public Optional<Mention> resolve(Nominal phrase, List<Nominal> apposed) {
    Names own = names(phrase);
    Optional<Mention> found = Optional.empty();
    if (own.end() == own.start()) {
      for (Nominal second : apposed) {
        Names names = names(second);
        boolean alone =
            names.end() - names.start() == 1
                && names.start() == second.start()
                && names.end() == second.end();
        boolean person =
            names.end() > names.start()
                && (names.person()
                    || ((names.end() - names.start() >= 2 || alone) && isRole(phrase)));
        boolean common =
            phrase.headToken().pos() == Pos.NOUN
                && isDefinite(phrase)
                && !roles.is(RoleNouns.Kind.ORGANISATIONS, phrase.headToken())
                && !roles.is(RoleNouns.Kind.NOT_ACTORS, phrase.headToken())
                && names.end() - names.start() >= 2;
        if ((person && isRole(phrase)) || common) {
          found = registered(second, names).or(() -> Optional.of(unknownName(second, names)));
          Morph.Gender told = headGender(phrase);
          found = found.map(m -> m.at(span(phrase)).known(told));
          String role = phrase.headToken().lemma();
          found.ifPresent(m -> byRole.put(role, m));
          break;
        }
      }
    }
    if (found.isEmpty() && own.end() == own.start()) {
      found = organisation(phrase, apposed);
    }
    if (found.isEmpty()) {
      found = named(phrase);
      if (found.isPresent() && own.end() > own.start()) {
        for (Nominal second : apposed) {
          Names names = names(second);
          if (names.end() == names.start() && isRole(second)) {
            byRole.put(second.headToken().lemma(), found.get());
          }
        }
      }
    }
    found.ifPresent(recent::add);
    found.ifPresent(m -> homes.note(m, phrase, roles));
    if (roles.is(RoleNouns.Kind.ORGANISATIONS, phrase.headToken())
        || roles.is(RoleNouns.Kind.GOVERNMENTS, phrase.headToken())) {
      found
          .filter(m -> m.type() != ActorType.PERSON)
          .ifPresent(m -> byRole.put(phrase.headToken().lemma(), m));
    }
    return found;
  }

  /** "the main opposition party, Republican Hearth": the name behind says which. */
  private Optional<Mention> organisation(Nominal phrase, List<Nominal> apposed) {
    if (!roles.is(RoleNouns.Kind.ORGANISATIONS, phrase.headToken()) || !isDefinite(phrase)) {
      return Optional.empty();
    }
    for (Nominal second : apposed) {
      Names names = names(second);
      boolean whole = names.start() == second.start() || names.start() == second.start() + 1;
      if (names.end() > names.start()
          && whole
          && names.start() <= second.head()
          && isCapital(second.headToken())) {
        Mention mention =
            registered(second, names)
                .orElseGet(
                    () -> {
                      String name = text(second.tokens(), names.start(), second.complementEnd());
                      return mention(
                          Registry.idOf(name),
                          name,
                          ActorType.ORGANISATION,
                          name,
                          second,
                          false,
                          phrase.headToken().morph().number(),
                          headGender(phrase));
                    });
        return Optional.of(mention.at(span(phrase)));
      }
    }
    return Optional.empty();
  }

  /**
   * People named by a plural noun that no list of roles has, such as the riverside dwellers: for a
   * phrase of which the text says that it speaks or wants.
   */
  public Optional<Mention> people(Nominal phrase) {
    Token head = phrase.headToken();
    boolean plural = head.morph().number() == Morph.GrammaticalNumber.PLURAL;
    if (head.pos() != Pos.NOUN || !plural || roles.is(RoleNouns.Kind.NOT_ACTORS, head)) {
      return Optional.empty();
    }
    String name = description(phrase);
    return Optional.of(
        unregistered(
            name,
            ActorType.GROUP,
            phrase,
            roles.is(RoleNouns.Kind.RELAYS, head),
            Morph.GrammaticalNumber.PLURAL));
  }

  /** Whether a noun names people by what they do or hold. */
  public boolean isPerson(Token noun) {
    return roles.is(RoleNouns.Kind.PERSONS, noun) || roles.is(RoleNouns.Kind.GROUPS, noun);
  }

  /** Whether a noun names somebody by an office or occupation. */
  public boolean isRole(Token noun) {
    return roles.is(RoleNouns.Kind.PERSONS, noun) || roles.is(RoleNouns.Kind.TITLES, noun);
  }

  /** Some of a group or body, named by the whole phrase; a person stays who it is. */
  public Mention part(Mention whole, Nominal phrase) {
    if (whole.type() == ActorType.PERSON) {
      return whole;
    }
    String name = description(phrase);
    return mention(
        Registry.idOf(name),
        name,
        ActorType.GROUP,
        name,
        phrase,
        whole.relayOnly(),
        Morph.GrammaticalNumber.PLURAL,
        whole.gender());
  }

  private boolean isRole(Nominal phrase) {
    return roles.is(RoleNouns.Kind.PERSONS, phrase.headToken())
        || roles.is(RoleNouns.Kind.TITLES, phrase.headToken());
  }

  /** Notes that a mention was a subject: pronouns prefer subjects. */
  public void subject(Mention mention) {
    recentSubjects.add(mention);
  }

  /**
   * The last mention that agrees with a pronoun, subjects first.
   *
   * @param place of the pronoun, which the result takes
   */
  public Optional<Mention> antecedent(
      Morph.GrammaticalNumber number, Morph.Gender gender, Span place, int reach) {
    return known(number, gender, place, reach, false);
  }

  /** As {@link #antecedent}, but no person: what "it" stands for. */
  public Optional<Mention> body(Morph.GrammaticalNumber number, Span place, int reach) {
    return last(
        place, reach, m -> m.type() != ActorType.PERSON && agrees(m, number, Morph.Gender.NONE));
  }

  /** The persons named last before a place, each once, the last first. */
  public List<Mention> lastPersons(int number, Span place, int reach) {
    List<Mention> out = new ArrayList<>();
    for (int i = recent.size() - 1; i >= 0 && out.size() < number; i--) {
      Mention mention = recent.get(i);
      if (place.start() - mention.span().start() > reach) {
        break;
      }
      if (mention.type() == ActorType.PERSON
          && mention.span().end() <= place.start()
          && out.stream().noneMatch(m -> m.actorId().equals(mention.actorId()))) {
        out.add(mention.at(place));
      }
    }
    return out;
  }

  /** Mentions whose gender is known to fit come before those whose gender is not known. */
  private Optional<Mention> known(
      Morph.GrammaticalNumber number, Morph.Gender gender, Span place, int reach, boolean person) {
    if (gender != Morph.Gender.NONE) {
      Optional<Mention> sure = latest(number, gender, place, reach, person, true);
      if (sure.isPresent()) {
        return sure;
      }
    }
    return latest(number, gender, place, reach, person, false);
  }

  /** As {@link #antecedent}, but a person if there is one: who speaks is somebody. */
  public Optional<Mention> speaker(
      Morph.GrammaticalNumber number, Morph.Gender gender, Span place, int reach) {
    return known(number, gender, place, reach, true)
        .or(() -> known(number, gender, place, reach, false));
  }

  private Optional<Mention> latest(
      Morph.GrammaticalNumber number,
      Morph.Gender gender,
      Span place,
      int reach,
      boolean person,
      boolean sure) {
    return last(
        place,
        reach,
        m ->
            (!person || m.type() == ActorType.PERSON)
                && (!sure || m.gender() == gender)
                && agrees(m, number, gender));
  }

  /** The last mention before a place that fits, subjects first; those who only relay do not. */
  private Optional<Mention> last(Span place, int reach, Predicate<Mention> fits) {
    if (!follows) {
      return Optional.empty();
    }
    for (List<Mention> list : List.of(recentSubjects, recent)) {
      for (int i = list.size() - 1; i >= 0; i--) {
        Mention mention = list.get(i);
        if (place.start() - mention.span().start() > reach) {
          break;
        }
        if (!mention.relayOnly() && mention.span().end() <= place.start() && fits.test(mention)) {
          return Optional.of(mention.at(place));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(
      Mention mention, Morph.GrammaticalNumber number, Morph.Gender gender) {
    boolean numberFits =
        number == Morph.GrammaticalNumber.NONE
            || mention.number() == Morph.GrammaticalNumber.NONE
            || mention.number() == number;
    boolean genderFits =
        gender == Morph.Gender.NONE
            || mention.gender() == Morph.Gender.NONE
            || mention.gender() == gender;
    return numberFits && genderFits;
  }

  /** Groups of an actor on the article's day. */
  public List<String> groups(String actorId) {
    return registry.groupsOf(actorId, date);
  }

  // ------------------------------------------------------------------ names

  /**
   * Where the proper name stands in a phrase.
   *
   * @param role folded lemma of the role noun before the name; empty without one
   */
  private record Names(int start, int end, boolean person, String role) {}

  private Names names(Nominal phrase) {
    Names own = ownNames(phrase);
    return given.areNone() ? own : givenName(phrase, own);
  }

  /** The name that was given in a phrase: a person's, or the one that is its head. */
  private Names givenName(Nominal phrase, Names own) {
    List<Token> tokens = phrase.tokens();
    for (boolean person : List.of(true, false)) {
      for (GivenNames.Given name : given.within(span(phrase))) {
        int start = phrase.start();
        while (tokens.get(start).end() <= name.span().start()) {
          start++;
        }
        int end = start;
        while (end < phrase.end() && tokens.get(end).start() < name.span().end()) {
          end++;
        }
        boolean head = start <= phrase.head() && phrase.head() < end;
        if (person ? name.type() == ActorType.PERSON : head) {
          return new Names(start, end, person, own.role());
        }
      }
    }
    return given.replacing() ? new Names(phrase.start(), phrase.start(), false, own.role()) : own;
  }

  /** What kind of holder a name stands for that no file of actors has. */
  private ActorType givenType(Nominal phrase, Names names) {
    Span name =
        new Span(
            phrase.tokens().get(names.start()).start(), phrase.tokens().get(names.end() - 1).end());
    return given.over(name).map(GivenNames.Given::type).orElse(ActorType.ORGANISATION);
  }

  private Names ownNames(Nominal phrase) {
    List<Token> tokens = phrase.tokens();
    int start = -1;
    int end = -1;
    String role = "";
    boolean organisation = false;
    boolean titled = false;
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Token token = tokens.get(i);
      boolean capital = isCapital(token) || particled(token);
      if (roles.is(RoleNouns.Kind.TITLES, token)) {
        titled = true;
        if (roles.is(RoleNouns.Kind.PERSONS, token)) {
          role = token.lemma();
        }
        start = -1;
        end = -1;
        continue;
      }
      if (token.form().equals(".") && titled) {
        continue;
      }
      if (start >= 0
          && end == i
          && i + 1 < phrase.end()
          && token.form().equals(".")
          && tokens.get(i - 1).form().length() == 1) {
        // "Donald J. Trump"
        end = i + 1;
        continue;
      }
      if (start >= 0 && end == i && isMark(token) && i + 1 < phrase.end()) {
        // "Women's Network": one name.
        end = i + 1;
        continue;
      }
      if (start >= 0
          && end == i
          && !capital
          && i + 1 < phrase.end()
          && isCapital(tokens.get(i + 1))
          && !isNominal(token.pos())) {
        // "Solène d'Aubrac": the particle inside a name, as the phrase was read.
        end = i + 1;
        continue;
      }
      boolean adjective = stateAdjective(tokens, i);
      boolean opensName =
          capital
              && i > phrase.start()
              && token.pos() == Pos.PROPN
              && token.morph().number() == Morph.GrammaticalNumber.PLURAL
              && i + 1 < phrase.end()
              && tokens.get(i + 1).pos() == Pos.PROPN;
      boolean owns = capital && i + 2 < phrase.end() && isMark(tokens.get(i + 1));
      if (opensName || owns) {
        // "l'association Jardins Sans Clôture"
        organisation = true;
        start = start < 0 || end != i ? i : start;
        end = i + 1;
      } else if (roles.is(RoleNouns.Kind.PERSONS, token)
          || roles.is(RoleNouns.Kind.EPITHETS, token)
          || (capital
              && token.morph().number() == Morph.GrammaticalNumber.PLURAL
              && roles.is(RoleNouns.Kind.GROUPS, token))) {
        role = token.lemma();
        organisation = false;
        start = -1;
        end = -1;
      } else if (capital
          && (token.pos() == Pos.PROPN
              || (token.pos() == Pos.ADJ && i + 1 < phrase.end() && isCapital(tokens.get(i + 1)))
              || (token.pos() != Pos.DET && start >= 0 && end == i)
              || (token.pos() == Pos.NOUN && i > 0)
              || (token.pos() == Pos.X))
          && ((token.pos() == Pos.NOUN && i > phrase.start())
              || (start >= 0 && end == i)
              || (i + 1 < phrase.end() && isCapital(tokens.get(i + 1)))
              || !roles.is(RoleNouns.Kind.NOT_ACTORS, token))
          && !adjective) {
        organisation |= roles.is(RoleNouns.Kind.ORGANISATIONS, token);
        if (start < 0 || end != i) {
          start = i;
        }
        end = i + 1;
      }
    }
    if (start < 0) {
      Names behind = behindComplement(phrase, role);
      return behind != null ? behind : new Names(phrase.start(), phrase.start(), false, role);
    }
    if (phrase.genitive() && end - start == 3) {
      // "of Ostland Jan Kovar": the state belongs to the office before it.
      start = end - 2;
    }
    boolean known = byLastName.containsKey(Folding.fold(tokens.get(end - 1).form()));
    boolean person =
        !organisation
            && (!role.isEmpty()
                || titled
                || known
                || (end - start >= 2
                    && end - start <= 4
                    && !phrase.place()
                    && !determined(phrase, start)));
    return new Names(start, end, person, role);
  }

  /**
   * "la ministre d'État Astrid Nyholm": a name behind a complement that is itself no person belongs
   * to the role.
   */
  private @Nullable Names behindComplement(Nominal phrase, String role) {
    if (role.isEmpty()
        || phrase.complementEnd() <= phrase.end()
        || phrase.headToken().morph().number() == Morph.GrammaticalNumber.PLURAL) {
      return null;
    }
    List<Token> tokens = phrase.tokens();
    int end = phrase.complementEnd();
    int start = end;
    while (start > phrase.end()
        && tokens.get(start - 1).pos() == Pos.PROPN
        && (isCapital(tokens.get(start - 1)) || particled(tokens.get(start - 1)))) {
      start--;
    }
    if (end - start >= 3) {
      // "Minister of State Astrid Nyholm": the first word still belongs to the office.
      return new Names(end - 2, end, true, role);
    }
    boolean common =
        start - 1 >= phrase.end()
            && (tokens.get(start - 1).pos() == Pos.NOUN || tokens.get(start - 1).pos() == Pos.ADJ);
    if (!common || start == end) {
      return null;
    }
    for (int i = phrase.end(); i < start; i++) {
      if (roles.is(RoleNouns.Kind.PERSONS, tokens.get(i))) {
        return null;
      }
    }
    boolean known = byLastName.containsKey(Folding.fold(tokens.get(end - 1).form()));
    return end - start >= 2 || known ? new Names(start, end, true, role) : null;
  }

  /** "al-Marouz", "el-Sarraf": a name that begins small. */
  private static boolean particled(Token token) {
    int hyphen = token.form().indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < token.form().length()
        && Character.isUpperCase(token.form().charAt(hyphen + 1));
  }

  private boolean stateAdjective(List<Token> tokens, int i) {
    return registry.matches(lang, norms(tokens), i, held).stream()
            .anyMatch(m -> m.kind() == NameMatch.Kind.ADJECTIVE && m.length() == 1)
        && tokens.get(i).pos() == Pos.ADJ;
  }

  /** "The Continental Community": a determined name of several words is no person's. */
  private static boolean determined(Nominal phrase, int start) {
    return start > phrase.start() && phrase.tokens().get(start - 1).pos() == Pos.DET;
  }

  private static List<String> norms(List<Token> tokens) {
    return new View(tokens, Token::norm);
  }

  /** One string of each token without copying them for every look-up. */
  private static final class View extends AbstractList<String> {
    private final List<Token> tokens;
    private final Function<Token, String> part;

    View(List<Token> tokens, Function<Token, String> part) {
      this.tokens = tokens;
      this.part = part;
    }

    @Override
    public String get(int index) {
      return part.apply(tokens.get(index));
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }

  // ------------------------------------------------------------------ resolution

  private Optional<Mention> named(Nominal phrase) {
    Token head = phrase.headToken();
    if (roles.is(RoleNouns.Kind.NOT_ACTORS, head) && head.pos() != Pos.PROPN && !isCapital(head)) {
      return Optional.empty();
    }
    Names names = names(phrase);
    boolean named =
        head.pos() == Pos.NOUN
            && !isCapital(head)
            && head.morph().number() == Morph.GrammaticalNumber.PLURAL
            && names.end() > names.start()
            && names.end() <= phrase.head()
            && !names.role().equals(head.lemma())
            && (roles.is(RoleNouns.Kind.GROUPS, head) || roles.is(RoleNouns.Kind.PERSONS, head))
            && !roles.is(RoleNouns.Kind.RELAYS, head);
    if (named) {
      // "Homeland Party supporters": not the party.
      return Optional.of(
          unregistered(
              description(phrase), ActorType.GROUP, phrase, false, Morph.GrammaticalNumber.PLURAL));
    }
    Optional<Mention> known = registered(phrase, names);
    if (known.isPresent()) {
      return known;
    }
    if (names.end() > names.start()) {
      return Optional.of(unknownName(phrase, names));
    }
    return byRole(phrase);
  }

  private Optional<Mention> registered(Nominal phrase, Names names) {
    List<Token> tokens = phrase.tokens();
    NameMatch best = null;
    int at = -1;
    int limit = Math.max(phrase.end(), phrase.complementEnd());
    for (int i = phrase.start(); i < phrase.end(); i++) {
      for (NameMatch written : matches(phrase, i)) {
        NameMatch match = meant(written, i, phrase, names).orElse(null);
        if (match == null
            || i + match.length() > limit
            || match.kind() == NameMatch.Kind.ADJECTIVE
            || !registry.written(lang, new View(tokens, Token::form), i, written)) {
          continue;
        }
        if (match.kind() == NameMatch.Kind.DEMONYM
            && (!isCapital(tokens.get(i))
                || (i + match.length() < phrase.end() && tokens.get(i + 1).pos() == Pos.NOUN)
                || (tokens.get(i).pos() == Pos.ADJ && i > phrase.start() && phrase.head() != i))) {
          continue;
        }
        boolean coversHead = i <= phrase.head() && phrase.head() < i + match.length();
        boolean coversName =
            names.end() > names.start() && i <= names.start() && names.end() <= i + match.length();
        if (!coversHead && !coversName) {
          continue;
        }
        boolean common =
            !coversHead && phrase.headToken().pos() == Pos.NOUN && !isCapital(phrase.headToken());
        if (common
            && registry
                .actor(match.actorId())
                .filter(a -> a.type() == ActorType.GOVERNMENT)
                .isPresent()) {
          // "le mouvement Morsk libre": a capital inside a name is not the state.
          continue;
        }
        if (match.kind() == NameMatch.Kind.NAME && anotherBody(phrase, i, match)) {
          continue;
        }
        if (match.kind() == NameMatch.Kind.NAME
            && i + match.length() < names.end()
            && registry
                .actor(match.actorId())
                .filter(a -> a.type() == ActorType.PERSON)
                .isPresent()) {
          // "le roi Salman Idris": a title and a first name, but of another bearer.
          continue;
        }
        // A person's own name tells more than the office before it.
        boolean better =
            best == null
                || (best.kind() == NameMatch.Kind.TITLE && match.kind() == NameMatch.Kind.NAME)
                || (best.kind() == match.kind() && match.length() > best.length());
        if (better) {
          best = match;
          at = i;
        }
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean title = best.kind() == NameMatch.Kind.TITLE;
    if (title
        && names.end() > names.start()
        && names.person()
        && names.start() >= at + best.length()) {
      // "le président américain Untel": the name decides, not the office.
      return Optional.empty();
    }
    Optional<Actor> actor = registry.actor(best.actorId());
    String surface = text(tokens, at, at + best.length());
    if (actor.isEmpty()) {
      String name = registry.officeName(best.actorId(), lang).orElse(surface);
      return Optional.of(
          mention(
              best.actorId(),
              name,
              ActorType.PERSON,
              surface,
              phrase,
              false,
              Morph.GrammaticalNumber.SINGULAR,
              headGender(phrase)));
    }
    ActorType type = actor.get().type();
    Morph.GrammaticalNumber number =
        type == ActorType.PERSON
            ? Morph.GrammaticalNumber.SINGULAR
            : phrase.headToken().morph().number();
    Mention mention =
        mention(
            best.actorId(),
            actor.get().name(),
            type,
            surface,
            phrase,
            false,
            number,
            type == ActorType.PERSON ? genderOf(phrase, actor.get().name()) : headGender(phrase));
    if (!names.role().isEmpty()) {
      byRole.put(names.role(), mention);
    }
    return Optional.of(mention);
  }

  /**
   * "le Parti républicain de l'Aube": a name that goes on is another body's, unless by its state.
   */
  private boolean anotherBody(Nominal phrase, int at, NameMatch match) {
    int end = at + match.length();
    if (end != phrase.end()
        || phrase.complementEnd() <= end
        || !isCapital(phrase.tokens().get(phrase.complementEnd() - 1))
        || registry
            .actor(match.actorId())
            .filter(a -> a.type() == ActorType.ORGANISATION)
            .isEmpty()) {
      return false;
    }
    for (int i = end; i < phrase.complementEnd(); i++) {
      if (matches(phrase, i).stream()
          .anyMatch(m -> m.kind() == NameMatch.Kind.NAME || m.kind() == NameMatch.Kind.CAPITAL)) {
        return false;
      }
    }
    return true;
  }

  private Mention unknownName(Nominal phrase, Names names) {
    List<Token> tokens = phrase.tokens();
    String surface = text(tokens, names.start(), names.end());
    String last = Folding.fold(tokens.get(names.end() - 1).form());
    Person person = byLastName.get(last);
    boolean whole = person != null && (follows || person.name().equals(surface));
    if (person != null && whole && (names.person() || names.end() - names.start() == 1)) {
      Mention mention =
          mention(
              Registry.idOf(person.name()),
              person.name(),
              ActorType.PERSON,
              surface,
              phrase,
              false,
              Morph.GrammaticalNumber.SINGULAR,
              genders.getOrDefault(last, person.gender()));
      String role = names.role().isEmpty() ? person.lastRole() : names.role();
      if (!role.isEmpty()) {
        byRole.put(role, mention);
      }
      return mention;
    }
    Token head = phrase.headToken();
    boolean named = head.pos() == Pos.NOUN && isCapital(head);
    boolean organisation = named || roles.is(RoleNouns.Kind.ORGANISATIONS, head);
    boolean linked =
        phrase.complementEnd() > phrase.end()
            && names.end() == phrase.end()
            && determined(phrase, names.start())
            && isCapital(tokens.get(phrase.complementEnd() - 1));
    boolean qualified =
        names.end() < phrase.end()
            && names.end() == phrase.head() + 1
            && determined(phrase, names.start())
            && tokens.subList(names.end(), phrase.end()).stream()
                .allMatch(t -> t.pos() == Pos.ADJ && !roles.is(RoleNouns.Kind.BYWORDS, t));
    String name =
        organisation || linked || qualified
            ? text(tokens, Math.min(names.start(), phrase.head()), phrase.complementEnd())
            : surface;
    // "the Women's Network" is a body of its members, "the network" a channel.
    boolean relay =
        roles.is(RoleNouns.Kind.RELAYS, head)
            && tokens.subList(names.start(), names.end()).stream().noneMatch(this::isMark);
    Mention body = bodiesByWord.get(last);
    if (follows && body != null && names.end() - names.start() == 1 && !name.contains(" ")) {
      // "the Front" for the Renewal Front
      return body.at(span(phrase));
    }
    Mention mention =
        unregistered(name, givenType(phrase, names), phrase, relay, head.morph().number());
    if (name.contains(" ")) {
      bodiesByWord.putIfAbsent(last, mention);
      bodiesByWord.putIfAbsent(Folding.fold(tokens.get(names.start()).form()), mention);
    }
    return mention;
  }

  private Optional<Mention> byRole(Nominal phrase) {
    List<Token> tokens = phrase.tokens();
    Token head = phrase.headToken();
    boolean plural = head.morph().number() == Morph.GrammaticalNumber.PLURAL;
    Optional<String> state = stateOf(phrase);
    if (roles.is(RoleNouns.Kind.RELAYS, head)) {
      String name = description(phrase);
      return Optional.of(unregistered(name, ActorType.GROUP, phrase, true, head.morph().number()));
    }
    if (roles.is(RoleNouns.Kind.GOVERNMENTS, head) && state.isPresent()) {
      Actor actor = registry.actor(state.get()).orElseThrow();
      return Optional.of(
          mention(
              actor.id(),
              actor.name(),
              ActorType.GOVERNMENT,
              description(phrase),
              phrase,
              false,
              head.morph().number(),
              headGender(phrase)));
    }
    boolean person =
        roles.is(RoleNouns.Kind.PERSONS, head) || roles.is(RoleNouns.Kind.EPITHETS, head);
    boolean group = roles.is(RoleNouns.Kind.GROUPS, head);
    if (plural && (person || group)) {
      String name = description(phrase);
      return Optional.of(
          unregistered(name, ActorType.GROUP, phrase, false, Morph.GrammaticalNumber.PLURAL));
    }
    if (person) {
      boolean definite = isDefinite(phrase);
      Mention before = byRole.get(head.lemma());
      if (follows && definite && before != null) {
        return Optional.of(before.at(span(phrase)));
      }
      boolean alone = phrase.complementEnd() <= phrase.end() && possessive(phrase).isEmpty();
      boolean honour = roles.is(RoleNouns.Kind.EPITHETS, head) || (definite && alone);
      if ((definite || isCapital(head)) && honour && !distinguished(phrase)) {
        Optional<Mention> epithet =
            antecedent(
                    Morph.GrammaticalNumber.SINGULAR, headGender(phrase), span(phrase), OWNER_REACH)
                .filter(m -> m.type() == ActorType.PERSON)
                .filter(m -> !speaksFor(m, head));
        if (epithet.isPresent()) {
          return epithet;
        }
      }
      String name = description(phrase);
      boolean described =
          definite
              && (phrase.complementEnd() > phrase.head() + 1
                  || phrase.head() - phrase.start() >= 2);
      return Optional.of(
          unregistered(
              name, ActorType.GROUP, phrase, !described, Morph.GrammaticalNumber.SINGULAR));
    }
    if (roles.is(RoleNouns.Kind.ORGANISATIONS, head)
        || roles.is(RoleNouns.Kind.GOVERNMENTS, head)) {
      return body(phrase);
    }
    // "les Lusandrais": a capital on a plural noun of people.
    boolean capital = isCapital(head);
    if (capital
        && phrase.head() > 0
        && plural
        && (head.pos() == Pos.NOUN || head.pos() == Pos.ADJ)
        && tokens.get(phrase.head() - 1).pos() == Pos.DET) {
      return Optional.of(
          unregistered(
              head.form(), ActorType.GROUP, phrase, false, Morph.GrammaticalNumber.PLURAL));
    }
    return Optional.empty();
  }

  /** Whether a person speaks for whoever holds another role. */
  private boolean speaksFor(Mention person, Token role) {
    return !roles.is(RoleNouns.Kind.SPOKESPEOPLE, role)
        && !roles.is(RoleNouns.Kind.EPITHETS, role)
        && byRole.entrySet().stream()
            .anyMatch(
                e ->
                    e.getValue().actorId().equals(person.actorId())
                        && roles.is(RoleNouns.Kind.SPOKESPEOPLE, e.getKey()));
  }

  /** A body by its noun: "the government", "son administration", "the Workers' Party". */
  private Optional<Mention> body(Nominal phrase) {
    Token head = phrase.headToken();
    String name = description(phrase);
    boolean bare = name.equals(head.form());
    if (phrase.start() > 0 && isMark(phrase.tokens().get(phrase.start() - 1))) {
      // "Kassumba's government"
      int from = phrase.start() - 1;
      while (from > 0 && isNominal(phrase.tokens().get(from - 1).pos())) {
        from--;
      }
      name = text(phrase.tokens(), from, phrase.end());
      bare = false;
    }
    Optional<Token> owner = possessive(phrase);
    if (bare && owner.isPresent()) {
      // "his government" of somebody whose state is known is that state's.
      Optional<Mention> state = stateOfOwner(phrase);
      if (state.isPresent()) {
        return state;
      }
      boolean country = roles.is(RoleNouns.Kind.COUNTRIES, head);
      name = owner.get().form() + " " + name;
      if (country || roles.is(RoleNouns.Kind.GOVERNMENTS, head)) {
        // "his country" of somebody whom the article gives an office of a state.
        Optional<String> home =
            antecedent(
                    Morph.GrammaticalNumber.SINGULAR, Morph.Gender.NONE, span(phrase), OWNER_REACH)
                .flatMap(homes::of);
        if (home.isPresent()) {
          return Optional.of(
              mention(
                  Registry.idOf(home.get()),
                  home.get(),
                  ActorType.GOVERNMENT,
                  name,
                  phrase,
                  false,
                  Morph.GrammaticalNumber.SINGULAR,
                  headGender(phrase)));
        }
        if (country) {
          // Whoever speaks for it is known, it is not.
          return Optional.empty();
        }
      }
    } else if (bare && isDefinite(phrase)) {
      // "the government", "le Parlement", "the movement": the one named before.
      Mention before = byRole.get(head.lemma());
      if (follows && before != null) {
        return Optional.of(before.at(span(phrase)));
      }
      Optional<Mention> movement = lastBody(phrase);
      if (movement.isPresent()) {
        return movement;
      }
    } else if (bare && !isCapital(head)) {
      return Optional.empty();
    }
    return Optional.of(
        unregistered(name, ActorType.ORGANISATION, phrase, false, head.morph().number()));
  }

  private Optional<Token> possessive(Nominal phrase) {
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (roles.is(RoleNouns.Kind.OWNERS, phrase.tokens().get(i).norm())) {
        return Optional.of(phrase.tokens().get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> stateOfOwner(Nominal phrase) {
    if (!roles.is(RoleNouns.Kind.GOVERNMENTS, phrase.headToken())) {
      return Optional.empty();
    }
    return antecedent(
            Morph.GrammaticalNumber.SINGULAR, Morph.Gender.NONE, span(phrase), OWNER_REACH)
        .flatMap(
            owner ->
                groups(owner.actorId()).stream()
                    .flatMap(group -> registry.actor(group).stream())
                    .filter(actor -> actor.type() == ActorType.GOVERNMENT)
                    .findFirst())
        .map(
            actor ->
                mention(
                    actor.id(),
                    actor.name(),
                    ActorType.GOVERNMENT,
                    description(phrase),
                    phrase,
                    false,
                    Morph.GrammaticalNumber.SINGULAR,
                    headGender(phrase)));
  }

  /** "the movement", "l'organisation": a second name for the body named last. */
  private Optional<Mention> lastBody(Nominal phrase) {
    if (!follows || !roles.is(RoleNouns.Kind.BODIES, phrase.headToken())) {
      return Optional.empty();
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      Mention mention = recent.get(i);
      if (span(phrase).start() - mention.span().start() > OWNER_REACH) {
        break;
      }
      if (mention.type() == ActorType.ORGANISATION
          && Character.isUpperCase(mention.name().codePointAt(0))) {
        return Optional.of(mention.at(span(phrase)));
      }
    }
    return Optional.empty();
  }

  /** The state that an adjective or a complement of the phrase names. */
  private Optional<String> stateOf(Nominal phrase) {
    for (int i = phrase.start(); i < phrase.complementEnd(); i++) {
      for (NameMatch match : matches(phrase, i)) {
        if (match.kind() != NameMatch.Kind.TITLE
            && registry
                .actor(match.actorId())
                .filter(a -> a.type() == ActorType.GOVERNMENT)
                .isPresent()) {
          return Optional.of(match.actorId());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a name or a state tells this role from others of its kind. */
  private boolean distinguished(Nominal phrase) {
    for (int i = phrase.start(); i < phrase.complementEnd(); i++) {
      Token token = phrase.tokens().get(i);
      boolean compound =
          token.pos() == Pos.NOUN && i < phrase.head() && phrase.end() == phrase.head() + 1;
      if (token.pos() == Pos.PROPN
          || compound
          || (token.pos() == Pos.ADJ && stateAdjective(phrase.tokens(), i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(Nominal phrase) {
    for (int i = phrase.start(); i <= phrase.head(); i++) {
      Token token = phrase.tokens().get(i);
      if (token.pos() == Pos.DET) {
        return !roles.is(RoleNouns.Kind.INDEFINITES, token);
      }
    }
    if (phrase.start() == 0) {
      return false;
    }
    Token before = phrase.tokens().get(phrase.start() - 1);
    return before.lemma().contains("+")
        || isMark(phrase.tokens().get(phrase.start()))
        || isMark(before);
  }

  /** The words of a phrase and its complements, without determiners. */
  private String description(Nominal phrase) {
    int from = phrase.start();
    while (from < phrase.head()
        && (phrase.tokens().get(from).pos() == Pos.DET || isMark(phrase.tokens().get(from)))) {
      from++;
    }
    return text(phrase.tokens(), from, Math.max(phrase.end(), phrase.complementEnd()));
  }

  private static boolean isNominal(Pos pos) {
    return pos == Pos.PROPN || pos == Pos.NOUN || pos == Pos.ADJ;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  private boolean isMark(Token token) {
    return roles.is(RoleNouns.Kind.OWNER_MARKS, token.norm());
  }

  /** Somebody whom no file of actors has: the name is all that is known. */
  private Mention unregistered(
      String name,
      ActorType type,
      Nominal phrase,
      boolean relayOnly,
      Morph.GrammaticalNumber number) {
    return mention(
        Registry.idOf(name), name, type, name, phrase, relayOnly, number, headGender(phrase));
  }

  private Mention mention(
      String id,
      String name,
      ActorType type,
      String surface,
      Nominal phrase,
      boolean relayOnly,
      Morph.GrammaticalNumber number,
      Morph.Gender gender) {
    return new Mention(id, name, type, surface, span(phrase), relayOnly, false, number, gender);
  }

  private static Span span(Nominal phrase) {
    return new Span(
        phrase.tokens().get(phrase.start()).start(), phrase.tokens().get(phrase.end() - 1).end());
  }

  private static Morph.Gender headGender(Nominal phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Token token = phrase.tokens().get(i);
      if (token.morph().gender() != Morph.Gender.NONE
          && (token.pos() == Pos.DET || i == phrase.head())) {
        return token.morph().gender();
      }
    }
    return Morph.Gender.NONE;
  }

  private Morph.Gender gender(Nominal phrase, Names names) {
    for (int i = phrase.start(); i < names.start(); i++) {
      if (roles.is(RoleNouns.Kind.FEMININE, phrase.tokens().get(i).norm())) {
        return Morph.Gender.FEMININE;
      }
      if (roles.is(RoleNouns.Kind.MASCULINE, phrase.tokens().get(i).norm())) {
        return Morph.Gender.MASCULINE;
      }
    }
    Morph.Gender given =
        names.end() - names.start() >= 2
            ? givenGender(phrase.tokens().get(names.start()).norm())
            : Morph.Gender.NONE;
    if (given != Morph.Gender.NONE) {
      return given;
    }
    Morph.Gender determiner = headGender(phrase);
    Morph.Gender first = phrase.tokens().get(names.start()).morph().gender();
    return phrase.start() < names.start() && determiner != Morph.Gender.NONE ? determiner : first;
  }

  /** What the phrase tells of a registered person, else the given name in the registry. */
  private Morph.Gender genderOf(Nominal phrase, String name) {
    Morph.Gender told = headGender(phrase);
    int space = name.indexOf(' ');
    return told != Morph.Gender.NONE || space < 0
        ? told
        : givenGender(Folding.fold(name.substring(0, space)));
  }

  private Morph.Gender givenGender(String given) {
    if (roles.is(RoleNouns.Kind.GIVEN_FEMININE, given)) {
      return Morph.Gender.FEMININE;
    }
    return roles.is(RoleNouns.Kind.GIVEN_MASCULINE, given)
        ? Morph.Gender.MASCULINE
        : Morph.Gender.NONE;
  }

  /** The words of tokens as written, single spaces between those that were apart. */
  private static String text(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
        out.append(' ');
      }
      out.append(tokens.get(i).form());
    }
    return out.toString();
  }
}
