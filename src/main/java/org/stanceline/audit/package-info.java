/**
 * What people say of a sample of statements: how the sample is drawn, the sheet they fill in, and
 * what their labels tell of all statements. Plain mathematics and text; knows no Spark.
 */
@NullMarked
package org.stanceline.audit;

import org.jspecify.annotations.NullMarked;
