package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.names.NameIndex;
import org.kintrace.names.WrittenName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds each query among many names. */
@Command(name = "search", description = "Find names among many, any script to any script; one name per line in both files.", mixinStandardHelpOptions = true)
final class NamesSearchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--pool", required = true, paramLabel = "FILE", description = "The names to search among, one per line.")
    private @Nullable Path pool;

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "The names to find, one per line.")
    private @Nullable Path queries;

    @Option(names = "--top", defaultValue = "10", paramLabel = "N", description = "How many to show for each query (default ${DEFAULT-VALUE}).")
    private int top;

    @Override
    public Integer call() throws CommandFailedException {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        if (top < 1) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "--top is at least 1, not " + top);
        }
        List<String> names = lines(pool);
        List<String> asked = lines(queries);
        NameIndex index = new NameIndex();
        for (int i = 0; i < names.size(); i++) {
            index.add(i, WrittenName.of(names.get(i)));
        }
        PrintWriter out = known.commandLine().getOut();
        out.println("query\trank\tname\tscore");
        for (String query : asked) {
            int rank = 1;
            for (NameIndex.Hit hit : index.search(WrittenName.of(query), top)) {
                out.println(
                        TabTable.escape(query) + '\t' + rank++ + '\t' + TabTable.escape(names.get(hit.id()))
                                + '\t' + String.format(Locale.ROOT, "%.6f", hit.score()));
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private static List<String> lines(@Nullable Path file) throws CommandFailedException {
        return TabTable.lines(file).stream().map(TabTable::unescape).filter(name -> !name.isBlank()).toList();
    }
}
