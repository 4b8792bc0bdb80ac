/**
 * Articles that carry the same piece of wire copy. {@link org.stanceline.story.Fingerprint} reduces
 * an article to some hundred numbers; {@link org.stanceline.story.StoryLinker} groups fingerprints:
 * keys shared ({@code Bands}, {@code BucketKeys}) make candidates, {@code Resemblance} verifies
 * them, {@code Linking} places each text in a story.
 */
@NullMarked
package org.stanceline.story;

import org.jspecify.annotations.NullMarked;
