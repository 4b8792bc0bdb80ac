/** Articles that carry the same piece of wire copy. */
@NullMarked
package org.stanceline.story;

import org.jspecify.annotations.NullMarked;
