/**
 * Who somebody is: the registry of known actors, mentions in a text, roles at a date, coreference.
 */
@NullMarked
package org.stanceline.actor;

import org.jspecify.annotations.NullMarked;
