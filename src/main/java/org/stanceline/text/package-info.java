/**
 * Articles, spans, tokens and sentences; folding and mending with their alignment. Knows no other
 * package.
 */
@NullMarked
package org.stanceline.text;

import org.jspecify.annotations.NullMarked;
