/**
 * One final class per stage, {@code Dataset -> Dataset}, and the Spark NLP annotators. Reads and
 * writes nothing.
 */
@NullMarked
package org.stanceline.pipeline;

import org.jspecify.annotations.NullMarked;
