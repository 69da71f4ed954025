package org.kintrace.app.cli;

import picocli.CommandLine.Command;

/** The ledger of promises, inquiries and silence. */
@Command(name = "inquiry", description = "The ledger: what was asked, promised, answered, and what is waited for.", mixinStandardHelpOptions = true, subcommands = {
        InquiryListCommand.class, InquiryOverdueCommand.class, InquiryPromisesCommand.class,
        InquiryContradictionsCommand.class, InquiryLoopsCommand.class})
final class InquiryCommand {}
