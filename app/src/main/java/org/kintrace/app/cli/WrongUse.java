package org.kintrace.app.cli;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments without repeating them: one of them may be a name. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String verb = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println("kintrace: " + words(failure) + "; '" + verb + " --help' shows what this verb takes");
        return ExitCode.WRONG_USE.code();
    }

    private static String words(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            // Options are words of the program, and a slip in one is easier found when it is shown.
            return unmatched.getUnmatched().stream().filter(WrongUse::looksLikeAnOption).findFirst()
                    .map(option -> "there is no option " + option)
                    .orElse("more arguments than the verb takes, or no such verb; quote what has blanks");
        }
        if (failure instanceof MissingParameterException missing) {
            // Holds the names of parameters only.
            return String.valueOf(missing.getMessage());
        }
        ArgSpec argument = failure.getArgSpec();
        return argument == null
                ? "the arguments cannot be understood"
                : (argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                        + " does not take this value";
    }

    private static boolean looksLikeAnOption(String argument) {
        return argument.matches("--?[a-z][a-z-]*");
    }
}
