package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.DayBound;
import org.kintrace.facts.time.DayOrder;
import org.kintrace.facts.time.Qualifier;
import org.kintrace.facts.time.UncertainDate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which days a text allows: "spring 2017" is 2017-02-01 to 2017-06-30. */
@Command(name = "date", description = "Read uncertain dates: EDTF, or words such as \"spring 2017\"; TSV out with earliest and latest day (.. open, ? unknown).", mixinStandardHelpOptions = true)
final class DateCommand implements Callable<Integer> {

    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "A date in EDTF or in words; quote it if it has blanks.")
    private List<String> texts = List.of();

    @Option(names = "--day-order", paramLabel = "ORDER", description = "Which number comes first in 05/03/2011: day_first, month_first, or unknown to allow both. Without it such a text is refused.")
    private @Nullable DayOrder order;

    /** Years before year 0 begin with a dash, which must not be taken for an option. */
    @Spec
    void setSpec(CommandSpec spec) {
        this.spec = spec;
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        CommandSpec spec = Objects.requireNonNull(this.spec, "the command line was not set up");
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean allRead = true;
        out.println("text\tearliest\tlatest");
        for (int i = 0; i < texts.size(); i++) {
            try {
                UncertainDate date = read(texts.get(i));
                out.println(TabTable.escape(date.text()) + '\t' + day(date.earliest()) + '\t'
                        + day(date.latest()));
            } catch (DateNotReadException e) {
                allRead = false;
                err.println("kintrace: text " + (i + 1) + " is not a date: " + e.getMessage());
            }
        }
        return (allRead ? ExitCode.DONE : ExitCode.BAD_INPUT).code();
    }

    private UncertainDate read(String text) throws DateNotReadException {
        UncertainDate date = DateText.read(text, order == null ? DayOrder.UNKNOWN : order);
        if (order == null && date.qualifiers().contains(Qualifier.DAY_ORDER_UNKNOWN)) {
            throw new DateNotReadException(
                    "day and month cannot be told apart; say --day-order day_first, month_first or unknown",
                    1);
        }
        return date;
    }

    private static String day(DayBound bound) {
        return switch (bound) {
            case DayBound.Day(var day) -> day.toString();
            case DayBound.Open _ -> "..";
            case DayBound.Unknown _ -> "?";
        };
    }
}
