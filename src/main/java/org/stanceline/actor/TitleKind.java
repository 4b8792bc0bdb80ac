package org.stanceline.actor;

import java.util.List;
import java.util.Map;

/**
 * A title that many institutions have.
 *
 * @param id end of the office's id
 * @param everywhere whether every government has it, also one of which no holder is recorded
 * @param institution whether it stands for the institution itself, as <i>the French government</i>
 * @param title short titles per language, masculine first, to be composed
 * @param forms further patterns per language, with slots
 */
record TitleKind(
    String id,
    boolean everywhere,
    boolean institution,
    Map<String, List<String>> title,
    Map<String, List<String>> forms) {}
