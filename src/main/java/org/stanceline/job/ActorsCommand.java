package org.stanceline.job;

import picocli.CommandLine.Command;

/** Verbs about actor files. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Work on actor files: actors check.",
    subcommands = ActorsCheckCommand.class)
final class ActorsCommand {}
