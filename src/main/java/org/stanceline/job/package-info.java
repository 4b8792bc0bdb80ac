/** The commands: they alone read, write, and hold a session. */
@NullMarked
package org.stanceline.job;

import org.jspecify.annotations.NullMarked;
