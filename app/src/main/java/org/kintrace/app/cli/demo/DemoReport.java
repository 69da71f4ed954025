package org.kintrace.app.cli.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kintrace.app.intake.RejectionWords;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.words.Words;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.words.NamesOnRecord;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.names.ShownName;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.claim.Speaker;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.intake.CellProblem;
import org.kintrace.registry.intake.RowReading.RejectedRow;

/** Says in words a newcomer understands what the demo did. */
final class DemoReport {

    private static final int MATCHES_SHOWN = 3;
    private static final int REJECTED_SHOWN = 3;
    private static final int WIDTH = 100;

    private final DemoRun.Result result;
    private final OpenRegistry registry;
    private final PrintWriter out;
    private final Words words = Words.english();
    private final NamesOnRecord names;

    DemoReport(DemoRun.Result result, OpenRegistry registry, PrintWriter out) {
        this.result = result;
        this.registry = registry;
        this.out = out;
        this.names = new NamesOnRecord(result.view().cases(), result.view().ledger());
    }

    void print(long seed, Measured measured) {
        out.println("Kintrace demo. Everybody below is invented (seed " + seed + ").");
        families();
        lists();
        matches();
        new PromiseStory(result, names, words, out).print();
        coachedStatement();
        contradictions();
        measured(measured);
        out.flush();
    }

    private void families() {
        List<CaseRecords> cases = result.view().cases();
        long claims = cases.stream().mapToLong(one -> one.claims().size()).sum();
        long statements = cases.stream().mapToLong(one -> one.statements().size()).sum();
        title("FAMILIES ON RECORD");
        line(result.families().cases().size() + " families, " + result.families().people() + " people; "
                + claims
                + " claims, each with its source; " + statements
                + " statements with the speaker, the words and the conditions.");
        line("Everything is sealed on disk; the passphrase was drawn at random and lives in memory only.");
    }

    private void lists() {
        title("LISTS THAT ARRIVED");
        for (DemoRun.Arrival arrival : result.arrivals()) {
            ListOutcome.Imported list = arrival.outcome();
            ListOutcome.VersionChange change = list.change();
            line(arrival.list().fileName() + ": " + list.accepted() + " rows read, " + list.rejected().size()
                    + " rejected"
                    + (change.first()
                            ? ""
                            : "; a newer version of the same list: " + change.added().size() + " new, "
                                    + change.changed().size() + " changed, " + change.vanished().size()
                                    + " VANISHED (earlier lines " + lines(change.vanished()) + ")"));
            for (RejectedRow row : list.rejected().subList(0,
                    Math.min(REJECTED_SHOWN, list.rejected().size()))) {
                for (CellProblem problem : row.problems()) {
                    line("   not read: line " + row.row().line()
                            + ": " + RejectionWords.of(problem));
                }
            }
        }
        line("Each file was sealed before it was read; every row is kept as it stands; each import can be undone whole.");
    }

    private static String lines(List<Long> lines) {
        String first = lines.stream().limit(5).map(Object::toString).collect(Collectors.joining(", "));
        return lines.size() > 5 ? first + ", ..." : first;
    }

    private void matches() {
        title("POSSIBLE MATCHES, WAITING FOR A PERSON TO DECIDE");
        line(result.matches().size()
                + " rows may be somebody who is looked for. Nothing is merged. Some of them, across scripts:");
        Set<String> shown = new HashSet<>();
        int number = 0;
        Set<String> kinds = new HashSet<>();
        for (MatchDesk.Standing match : inAFixedOrder()) {
            // One of each pair of scripts first: what a newcomer wants to see is that the script does not matter.
            if (number < MATCHES_SHOWN && crossesScripts(match) && kinds.add(scripts(match))
                    && shown.add(match.match().match().personId())) {
                number++;
                match(number, match);
            }
        }
    }

    /** The same world prints the same lines, although ids of rows are drawn anew each time. */
    private List<MatchDesk.Standing> inAFixedOrder() {
        return result.matches().stream()
                .sorted(Comparator
                        .comparingDouble((MatchDesk.Standing match) -> -match.explanation().total().bits())
                        .thenComparing(match -> match.match().match().personId()).thenComparing(this::place))
                .toList();
    }

    private String place(MatchDesk.Standing match) {
        return registry.listsOnRecord().row(match.match().match().otherId()).map(DemoReport::place)
                .orElse("a list");
    }

    private static String scripts(MatchDesk.Standing match) {
        return spellings(match).map(pair -> pair.standing().script() + " " + pair.query().script())
                .orElse("");
    }

    private static boolean crossesScripts(MatchDesk.Standing match) {
        return spellings(match).filter(pair -> pair.standing().script() != pair.query().script()).isPresent();
    }

    private static Optional<Evidence.NamesAlike> spellings(MatchDesk.Standing match) {
        return match.explanation().steps().stream().map(PairExplanation.Step::evidence)
                .filter(Evidence.NamesAlike.class::isInstance).map(Evidence.NamesAlike.class::cast)
                .findFirst();
    }

    private void match(int number, MatchDesk.Standing match) {
        Evidence.NamesAlike pair = spellings(match).orElseThrow();
        String row = place(match);
        out.println();
        out.printf(Locale.ROOT, "  %d. %s  ~  %s    %+.1f bits%n", number, shown(pair.standing()),
                shown(pair.query()),
                match.explanation().total().bits());
        out.println("     "
                + names.find(new CaseId(match.match().match().caseId()))
                        .orElse("a family")
                + "; " + row);
        for (PairExplanation.Step step : match.explanation().steps()) {
            out.printf(Locale.ROOT, "     %+7.1f  %-12s %s%n", step.bits().bits(), step.field(),
                    words.say((Record) step.evidence(), names));
        }
    }

    private static String place(ListsOnRecord.Row row) {
        return row.fileName() + ", line " + row.line();
    }

    private static String shown(WrittenName name) {
        return name.script() == Script.LATIN ? name.text() : name.text() + " (" + ShownName.of(name) + ")";
    }

    private void coachedStatement() {
        for (CaseRecords family : result.view().cases()) {
            for (Statement statement : family.statements()) {
                if (statement.conditions().stream().filter(one -> one.isPressure()).count() >= 2
                        && statement.speaker() instanceof Speaker.Member) {
                    title("A STATEMENT MADE UNDER PRESSURE, MARKED WHERE IT IS READ");
                    line("\"" + statement.translation().orElse(statement.words()) + "\"");
                    line("   said by " + speaker(statement.speaker())
                            + statement.on().map(d -> ", " + d.text()).orElse("")
                            + ". Observed: " + conditions(statement) + ".");
                    statement.revises().ifPresent(_ -> line(
                            "   It changes what the same person said before; both stay, side by side."));
                    return;
                }
            }
        }
    }

    private String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Member(var person) -> names.find(person).orElse("a member of the family");
            case Speaker.InOffice(var official) -> names.find(official).orElse("an official");
            case Speaker.Body(var office) -> names.find(office).orElse("an office");
            case Speaker.Described(var role) -> role;
        };
    }

    private String conditions(Statement statement) {
        return statement.conditions().stream().sorted().map(words::say).collect(Collectors.joining(", "));
    }

    private void contradictions() {
        title("WHAT ON RECORD CANNOT ALL HOLD");
        Set<String> rules = new HashSet<>();
        List<String> others = new ArrayList<>();
        for (Contradiction found : result.contradictions()) {
            if (rules.add(found.rule())) {
                line(found.rule() + ": " + words.say((Record) found.reason(), names));
            } else {
                others.add(found.rule());
            }
        }
        line("and " + others.size()
                + " more of these kinds. Both sides stay on record; nothing is decided by the program.");
    }

    private void measured(Measured measured) {
        title("HOW WELL (measurable, because everybody is invented)");
        out.printf(Locale.ROOT, "  planted rows found: %d of %d (%.1f %%)%n", measured.found(),
                measured.planted(),
                100 * measured.recall());
        out.printf(Locale.ROOT, "  possible matches right: %d of %d (%.1f %%)%n", measured.right(),
                measured.shown(),
                100 * measured.precision());
        out.printf(Locale.ROOT, "  contradictions: %d planted, %d missed, %d that were not planted%s%n",
                measured.plantedContradictions(), measured.missedContradictions().size(),
                measured.extraContradictions().size(),
                measured.exactlyThePlantedContradictions() ? ": exactly the planted ones" : "");
    }

    private void title(String text) {
        out.println();
        out.println(text);
    }

    private void line(String text) {
        out.println(Wrapped.of(text, "  ", WIDTH));
    }
}
