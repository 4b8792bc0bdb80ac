/**
 * Stanceline: stance timelines of actors from translated wire copy.
 *
 * <p>The packages, each knowing only those above it: {@code config} and {@code text}; {@code
 * language}; {@code topic}, {@code actor}, {@code grammar}; {@code stance}; {@code crawl}, {@code
 * story}, {@code timeline}; then {@code spark} and {@code pipeline}, which alone know Spark; and
 * {@code job}, which alone reads, writes and starts. {@code ArchitectureTest} holds the walls.
 */
@NullMarked
package org.stanceline;

import org.jspecify.annotations.NullMarked;
