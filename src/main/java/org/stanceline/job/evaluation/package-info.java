/** Measures found statements against texts that people annotated; no Spark, reads nothing. */
@NullMarked
package org.stanceline.job.evaluation;

import org.jspecify.annotations.NullMarked;
