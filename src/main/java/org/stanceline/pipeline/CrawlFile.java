package org.stanceline.pipeline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A file of a crawl.
 *
 * @param file path below the crawl folder, the same on every machine
 * @param path where it stands, as a URI
 * @param bytes its size
 */
public record CrawlFile(LocalDate crawlDate, String file, String path, long bytes)
    implements Serializable {}
