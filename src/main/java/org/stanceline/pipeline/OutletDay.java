package org.stanceline.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many articles an outlet brought in a language on a day. */
public record OutletDay(@Nullable String outlet, String lang, LocalDate day, long articles) {}
