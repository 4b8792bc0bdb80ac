/** Topics as analysts write them, and the search for their terms in a text. */
@NullMarked
package org.stanceline.topic;

import org.jspecify.annotations.NullMarked;
