/**
 * The files an analyst edits, read with their lines, so that every error can point at one, and the
 * components of the analysis that can be switched off. Knows no other package.
 */
@NullMarked
package org.stanceline.config;

import org.jspecify.annotations.NullMarked;
