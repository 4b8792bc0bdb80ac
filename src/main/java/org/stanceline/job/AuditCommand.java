package org.stanceline.job;

import picocli.CommandLine.Command;

/** Verbs about what people say of the statements. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Let people judge a sample of the statements: audit sample, audit score.",
    subcommands = {AuditSampleCommand.class, AuditScoreCommand.class})
final class AuditCommand {}
