/**
 * Quotations, chunks, clauses, negation and coordination over tagged tokens. Knows no topic and no
 * actor.
 */
@NullMarked
package org.stanceline.grammar;

import org.jspecify.annotations.NullMarked;
