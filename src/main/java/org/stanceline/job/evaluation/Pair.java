package org.stanceline.job.evaluation;

/** An actor and a topic within one article. */
record Pair(String actor, String topic) {}
