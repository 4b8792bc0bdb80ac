/** From grammar, actors and topics to statements: who holds which side, and how that came about. */
@NullMarked
package org.stanceline.stance;

import org.jspecify.annotations.NullMarked;
