package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.names.NameKey;
import org.kintrace.names.WrittenName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Candidate keys, for people who block in their own tools. */
@Command(name = "keys", description = "Candidate keys of each name, one name per line in, TSV out.", mixinStandardHelpOptions = true)
final class NamesKeysCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "One name per line; standard input when absent.")
    private @Nullable Path file;

    @Override
    public Integer call() throws CommandFailedException {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        PrintWriter out = known.commandLine().getOut();
        List<String> lines = TabTable.lines(file);
        out.println("name\tkey");
        for (String line : lines) {
            String name = TabTable.unescape(line);
            if (!name.isBlank()) {
                NameKey.keysOf(WrittenName.of(name)).stream().map(NameKey::text).sorted()
                        .forEach(key -> out.println(TabTable.escape(name) + '\t' + key));
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }
}
