/** Spark's edges: record encoders, sessions, tables. The only package that touches Catalyst. */
@NullMarked
package org.stanceline.spark;

import org.jspecify.annotations.NullMarked;
