/** Plants known stances and shifts in made story votes and counts what the estimators find. */
@NullMarked
package org.stanceline.job.simulation;

import org.jspecify.annotations.NullMarked;
