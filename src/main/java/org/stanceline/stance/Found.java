package org.stanceline.stance;

import java.util.List;
import org.stanceline.actor.Mention;

/**
 * A position found in one sentence, before it becomes a statement.
 *
 * @param first first token of the evidence in the sentence, inclusive
 * @param last last token of the evidence, exclusive
 */
record Found(
    Mention holder, Path path, Mode mode, String cue, List<String> relays, int first, int last) {}
