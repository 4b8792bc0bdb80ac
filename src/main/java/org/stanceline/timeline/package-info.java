/** Statements counted and weighed by period, and the change between periods: plain mathematics. */
@NullMarked
package org.stanceline.timeline;

import org.jspecify.annotations.NullMarked;
