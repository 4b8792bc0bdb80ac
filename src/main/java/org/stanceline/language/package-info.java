/**
 * What is particular to one language: morphology, boilerplate, word lists, all read from {@code
 * data/lexicon}.
 */
@NullMarked
package org.stanceline.language;

import org.jspecify.annotations.NullMarked;
