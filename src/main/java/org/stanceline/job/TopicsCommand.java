package org.stanceline.job;

import picocli.CommandLine.Command;

/** Verbs about topic files. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Work on topic files: topics check.",
    subcommands = TopicsCheckCommand.class)
final class TopicsCommand {}
