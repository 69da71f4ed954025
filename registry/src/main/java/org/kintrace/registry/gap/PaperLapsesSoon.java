package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.document.Paper;

/** A paper that lapses within half a year, while no other paper of its kind lasts longer. */
final class PaperLapsesSoon implements GapRule {

    /** Half a year: many offices want three months left beyond a visa, and renewing takes as long again. */
    private static final int MONTHS_AHEAD = 6;

    @Override
    public String key() {
        return "paper-lapses";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        List<Gap> gaps = new ArrayList<>();
        for (CaseRecords records : Sought.openCases(view)) {
            records.papers().stream().sorted(Comparator.comparing(paper -> paper.id().value()))
                    .filter(paper -> !isOutlasted(view, records, paper, on))
                    .forEach(paper -> validUntil(view, paper).filter(until -> lapsesSoon(until, on))
                            .ifPresent(until -> gaps.add(new Gap(key(), Optional.of(records.header().id()),
                                    List.of(paper.id(), paper.holder()),
                                    new GapReason.PaperLapses(paper.id(), paper.holder(), until,
                                            ChronoUnit.DAYS.between(on, until))))));
        }
        return gaps;
    }

    private static boolean lapsesSoon(LocalDate until, LocalDate on) {
        return !until.isBefore(on) && !until.isAfter(on.plusMonths(MONTHS_AHEAD));
    }

    private static boolean isOutlasted(RegistryView view, CaseRecords records, Paper paper, LocalDate on) {
        return records.papers().stream()
                .filter(other -> other.is() == paper.is() && !other.id().equals(paper.id())
                        && view.identities().isSamePerson(other.holder(), paper.holder()))
                .anyMatch(other -> validUntil(view, other)
                        .map(until -> until.isAfter(on.plusMonths(MONTHS_AHEAD))).orElse(false));
    }

    /** The last day it is certain to be valid, by the account that gives it the longest life. */
    private static Optional<LocalDate> validUntil(RegistryView view, Paper paper) {
        List<LocalDate> ends = new ArrayList<>();
        for (Claim claim : view.claims().about(paper.id())) {
            if (view.claims().holds(claim)
                    && claim.says() instanceof ClaimContent.PaperValid(_, _, var until)) {
                until.map(view.events()::days).flatMap(PossibleDays::firstDay).ifPresent(ends::add);
            }
        }
        return ends.stream().max(Comparator.naturalOrder());
    }
}
