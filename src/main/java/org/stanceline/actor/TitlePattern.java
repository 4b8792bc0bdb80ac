package org.stanceline.actor;

import org.jspecify.annotations.Nullable;

/**
 * What a title pattern leads to.
 *
 * @param slug end of the office's id
 * @param of the only institution it holds for; null when a slot of the pattern names it
 * @param kind the title of many institutions behind it; null for the title of one office
 */
record TitlePattern(String slug, @Nullable String of, @Nullable TitleKind kind) {}
