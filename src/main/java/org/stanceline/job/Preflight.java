package org.stanceline.job;

import java.util.List;
import org.stanceline.config.ConfigurationException;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.pipeline.Analysers;
import org.stanceline.pipeline.Languages;
import org.stanceline.pipeline.StageFile;
import org.stanceline.pipeline.Stages;
import org.stanceline.spark.PretrainedAnnotators;
import org.stanceline.story.NumberWords;

/** Checks the data files before a session is started. */
final class Preflight {
  private Preflight() {}

  /** Runs a check of the options; what it finds wrong is added to the problems. */
  static void attempt(Problems problems, Runnable check) {
    try {
      check.run();
    } catch (UsageException e) {
      tell(problems, e);
    }
  }

  /** Adds a wrong use to the problems, under the option that it names first, if any. */
  static void tell(Problems problems, UsageException wrong) {
    String message = String.valueOf(wrong.getMessage());
    int colon = message.startsWith("--") ? message.indexOf(": ") : -1;
    problems.add(
        colon > 0 ? message.substring(0, colon) : "command line",
        colon > 0 ? message.substring(colon + 2) : message);
  }

  /** Loads every language once; what is wrong with the files is added to the problems. */
  static void files(DataFiles files, Problems problems) {
    stages(files, problems);
    NumberWords.read(files, problems);
    List<String> languages = Languages.of(files);
    if (languages.isEmpty()) {
      problems.add("lexicon", "has no language; restore the folder from the project");
    }
    Analysers analysers = new Analysers(files);
    for (String lang : languages) {
      try {
        analysers.of(lang).requireAttributions();
      } catch (ConfigurationException e) {
        e.problems().stream().filter(p -> isNew(p, problems)).forEach(problems::add);
      }
    }
  }

  /** What pretrained stages need beside our jar must be on the class path of the job. */
  private static void stages(DataFiles files, Problems problems) {
    boolean own = StageFile.read(files, problems).values().stream().allMatch(Stages::areOwn);
    List<String> missing = own ? List.of() : PretrainedAnnotators.missing();
    if (!missing.isEmpty()) {
      problems.add(
          StageFile.PATH,
          "names pretrained stages, which need "
              + String.join(", ", missing)
              + "; fetch them with jobs/transformers.sh, or give them to spark-submit with"
              + " --packages");
    }
  }

  /** Topics and actors are read once a language and fail once a language. */
  private static boolean isNew(Problem problem, Problems problems) {
    return !problems.sorted().contains(problem);
  }
}
