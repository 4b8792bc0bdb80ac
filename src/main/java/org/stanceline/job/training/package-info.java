/** Learns how sure statements are from annotated articles. */
@NullMarked
package org.stanceline.job.training;

import org.jspecify.annotations.NullMarked;
