package org.stanceline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.stanceline.text.Folding;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;

/**
 * Lemma and inflection of a word form by a finite-state dictionary, chosen to agree with the
 * tagger's part of speech. Not thread-safe, as {@link DictionaryLookup} is not.
 */
final class Dictionary {
  private static final Map<String, morfologik.stemming.Dictionary> LOADED =
      new ConcurrentHashMap<>();

  /** So many word forms are kept: what a day's copy mostly says. */
  private static final int KEPT = 10_000;

  private final DictionaryLookup lookup;
  private final List<TagRule> rules;
  private final Map<String, java.util.regex.Pattern> features;
  private final Map<String, Optional<Tag>> tags = new HashMap<>();
  private final Map<String, EnumMap<Pos, List<Entry>>> kept = new HashMap<>();

  Dictionary(LanguageFile file) {
    this.lookup = new DictionaryLookup(LOADED.computeIfAbsent(file.dictionary(), Dictionary::load));
    this.rules = file.tags();
    this.features = file.features();
  }

  /** A reading of a form: folded lemma, part of speech, inflection. */
  record Entry(String lemma, Pos pos, Morph morph) {}

  /** What a tag of the dictionary means. */
  private record Tag(Set<Pos> pos, Morph morph) {}

  /** The readings of a form, all of them, in the dictionary's order. */
  List<Entry> entries(String form, Pos tagged) {
    EnumMap<Pos, List<Entry>> known = kept.get(form);
    if (known == null) {
      if (kept.size() >= KEPT) {
        kept.clear();
      }
      known = new EnumMap<>(Pos.class);
      kept.put(form, known);
    }
    return known.computeIfAbsent(tagged, pos -> anyCase(form, pos));
  }

  private List<Entry> anyCase(String form, Pos tagged) {
    List<Entry> found = lookup(form, tagged);
    String lower = form.toLowerCase(Locale.ROOT);
    return found.isEmpty() && !lower.equals(form) ? lookup(lower, tagged) : found;
  }

  private List<Entry> lookup(String form, Pos tagged) {
    List<Entry> out = new ArrayList<>();
    for (WordData word : lookup.lookup(form)) {
      CharSequence stem = word.getStem();
      CharSequence tag = word.getTag();
      if (stem == null || tag == null) {
        continue;
      }
      String lemma = Folding.fold(stem.toString());
      tags.computeIfAbsent(tag.toString(), this::meaning)
          .ifPresent(
              meant -> {
                Pos pos = meant.pos().contains(tagged) ? tagged : meant.pos().iterator().next();
                out.add(new Entry(lemma, pos, meant.morph()));
              });
    }
    return List.copyOf(out);
  }

  /** By the first rule that matches. */
  private Optional<Tag> meaning(String tag) {
    return rules.stream()
        .filter(rule -> rule.match().matcher(tag).find())
        .findFirst()
        .map(rule -> new Tag(rule.pos(), inflection(rule.morph(), tag)));
  }

  private Morph inflection(Morph known, String tag) {
    return new Morph(
        known.mood(),
        known.tense(),
        known.person() != 0
            ? known.person()
            : has("first", tag) ? 1 : has("second", tag) ? 2 : has("third", tag) ? 3 : 0,
        known.number() != Morph.GrammaticalNumber.NONE
            ? known.number()
            : has("singular", tag)
                ? Morph.GrammaticalNumber.SINGULAR
                : has("plural", tag)
                    ? Morph.GrammaticalNumber.PLURAL
                    : Morph.GrammaticalNumber.NONE,
        has("masculine", tag)
            ? Morph.Gender.MASCULINE
            : has("feminine", tag) ? Morph.Gender.FEMININE : Morph.Gender.NONE);
  }

  private boolean has(String feature, String tag) {
    java.util.regex.Pattern pattern = features.get(feature);
    return pattern != null && pattern.matcher(tag).find();
  }

  private static morfologik.stemming.Dictionary load(String resource) {
    String info = resource.replaceFirst("\\.dict$", ".info");
    ClassLoader loader = Dictionary.class.getClassLoader();
    try (InputStream fsa = loader.getResourceAsStream(resource);
        InputStream metadata = loader.getResourceAsStream(info)) {
      if (fsa == null || metadata == null) {
        throw new IllegalStateException("dictionary not on the class path: " + resource);
      }
      return morfologik.stemming.Dictionary.read(fsa, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
