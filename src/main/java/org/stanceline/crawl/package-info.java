/**
 * Files of a crawl to articles: record readers, main text, dates, agencies, language
 * identification.
 */
@NullMarked
package org.stanceline.crawl;

import org.jspecify.annotations.NullMarked;
