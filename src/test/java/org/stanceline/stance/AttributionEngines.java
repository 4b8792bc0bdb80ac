package org.stanceline.stance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stanceline.config.DataFiles;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Reading;

/** The attribution engine of each language over the packed data files, loaded once. */
final class AttributionEngines {
  private static final Map<Lang, AttributionEngine> LOADED = new EnumMap<>(Lang.class);

  private AttributionEngines() {}

  static synchronized AttributionEngine of(Lang lang) {
    return LOADED.computeIfAbsent(lang, l -> AttributionEngine.of(l.code(), DataFiles.packaged()));
  }

  static List<Attribution> attributions(Lang lang, String text) {
    Reading reading = CoreEngines.of(lang).pack().read(text);
    return of(lang).attributions(reading, CoreEngines.of(lang).pack().sentences(reading), null);
  }
}
