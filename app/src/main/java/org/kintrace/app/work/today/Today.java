package org.kintrace.app.work.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.Findings;
import org.kintrace.app.work.memory.FirstReading;
import org.kintrace.app.work.memory.LedgerNow;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.app.work.store.DeskItems;
import org.kintrace.app.work.today.ForToday.Few;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.gap.GapReason;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.InquiryStanding;

/** Answers "what needs me today?": counts, the first few of each kind, and the ids their next actions need. */
public final class Today {

    private static final Findings.Found NOTHING_FOUND = new Findings.Found(List.of(), List.of(), 0, 0);

    private final RegistryInMemory memory;
    private final SeenFindings seen;

    public Today(RegistryInMemory memory, DeskItems items, Supplier<UUID> ids) {
        this.memory = memory;
        this.seen = new SeenFindings(items, ids);
    }

    /**
     * @param on the day
     * @param patience how long to wait for a registry that was unlocked just now; what is not read then is left out
     */
    public ForToday read(CaseWorker who, LocalDate on, Ahead ahead, Duration patience) {
        FirstReading.Known known = memory.firstReading().known(patience);
        Attempt attempt = new Attempt();
        List<InquiryStanding> open = attempt.read(known.ledger(), () -> open(who, on), List.of());
        List<WaitingMatches.Brief> matches = attempt.read(known.all(), () -> matches(who), List.of());
        Findings.Found found = attempt.read(known.all(), () -> memory.findings().list(on), NOTHING_FOUND);
        List<Contradiction> fresh = attempt.read(known.all(), () -> seen.unseen(who, found.contradictions()),
                found.contradictions());
        int most = ahead.most();
        return new ForToday(Few.of(matches, most), Few.of(overdue(open), most),
                Few.of(soon(open, on, ahead.days()), most), Few.of(papers(who, found), most),
                Few.of(visible(who, fresh), most),
                Few.of(gaps(who, found), most), known, found.unread(), found.unreadable(), attempt.failed());
    }

    /**
     * Reads one part after the other: what is wrong with one, a damaged record say, must not keep the others from being shown.
     */
    private static final class Attempt {

        private @Nullable RuntimeException failed;

        <T> T read(boolean known, Supplier<T> part, T none) {
            if (!known) {
                return none;
            }
            try {
                return part.get();
            } catch (RuntimeException e) {
                failed = e;
                return none;
            }
        }

        Optional<RuntimeException> failed() {
            return Optional.ofNullable(failed);
        }
    }

    private List<WaitingMatches.Brief> matches(CaseWorker who) {
        return memory.matches().list().stream()
                .filter(match -> match.waits() && who.maySee(match.family())).toList();
    }

    /**
     * How much is told.
     *
     * @param days how far to look for answers that fall due
     * @param most how many of each kind are told, the rest is counted
     */
    public record Ahead(int days, int most) {}

    /** Every contradiction the reader may see. */
    public List<Contradiction> contradictions(CaseWorker who, LocalDate on) {
        return visible(who, memory.findings().list(on).contradictions());
    }

    /** Every gap the reader may see, papers that lapse included. */
    public List<Gap> gaps(CaseWorker who, LocalDate on) {
        return memory.findings().list(on).gaps().stream()
                .filter(gap -> gap.family().map(who::maySee).orElse(true))
                .toList();
    }

    /** This account has looked at all contradictions there are: only later ones are new to it. */
    public void markSeen(CaseWorker who, LocalDate on) {
        seen.keep(who, visible(who, memory.findings().list(on).contradictions()));
    }

    private List<InquiryStanding> open(CaseWorker who, LocalDate on) {
        LedgerNow ledger = memory.ledger();
        return ledger.standingOn(on).stream()
                .filter(standing -> !standing.isSettled() && mayRead(who, standing.inquiry())).toList();
    }

    private static List<InquiryStanding> overdue(List<InquiryStanding> open) {
        return open.stream().filter(InquiryStanding::isOverdue)
                .sorted(Comparator.comparingLong((InquiryStanding standing) -> -standing.daysOverdue())
                        .thenComparing(standing -> standing.inquiry().id().value()))
                .toList();
    }

    private static List<InquiryStanding> soon(List<InquiryStanding> open, LocalDate on, int daysAhead) {
        return open.stream().filter(standing -> !standing.isOverdue())
                .filter(standing -> standing.due().map(due -> !due.on().isBefore(on)
                        && !due.on().isAfter(on.plusDays(daysAhead))).orElse(false))
                .sorted(Comparator.comparing((InquiryStanding standing) -> standing.due().orElseThrow().on())
                        .thenComparing(standing -> standing.inquiry().id().value()))
                .toList();
    }

    private static List<Gap> papers(CaseWorker who, Findings.Found found) {
        return found.gaps().stream().filter(gap -> gap.family().map(who::maySee).orElse(true))
                .filter(gap -> gap.reason() instanceof GapReason.PaperLapses)
                .sorted(Comparator.comparingLong(
                        gap -> gap.reason() instanceof GapReason.PaperLapses lapses ? lapses.days() : 0))
                .toList();
    }

    private static List<Gap> gaps(CaseWorker who, Findings.Found found) {
        return found.gaps().stream().filter(gap -> gap.family().map(who::maySee).orElse(true))
                .filter(gap -> !(gap.reason() instanceof GapReason.PaperLapses)).toList();
    }

    private static List<Contradiction> visible(CaseWorker who, List<Contradiction> found) {
        return found.stream().filter(one -> one.family().map(who::maySee).orElse(true))
                .toList();
    }

    private static boolean mayRead(CaseWorker who, Inquiry inquiry) {
        return inquiry.cases().isEmpty() || inquiry.cases().stream().anyMatch(who::maySee);
    }
}
