package org.stanceline.language;

import java.util.Set;
import java.util.regex.Pattern;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;

/**
 * How one family of dictionary tags is understood.
 *
 * @param match found in the dictionary's tag
 * @param pos tagger's parts of speech with which this reading agrees
 * @param morph the inflection it tells; what it leaves open the features fill in
 */
record TagRule(Pattern match, Set<Pos> pos, Morph morph) {}
