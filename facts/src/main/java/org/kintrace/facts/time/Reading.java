package org.kintrace.facts.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The ends of a date while its text is still being read.
 *
 * @param crisp whether the words name a calendar unit; "spring" and "early 2017" do not
 */
record Reading(DayBound earliest, DayBound latest, Set<Qualifier> qualifiers, List<DaySpan> choices,
        boolean crisp) {

    Reading {
        qualifiers = Set.copyOf(qualifiers);
        choices = List.copyOf(choices);
    }

    static Reading of(LocalDate first, LocalDate last) {
        return new Reading(new DayBound.Day(first), new DayBound.Day(last), Set.of(), List.of(), true);
    }

    static Reading of(DayBound earliest, DayBound latest) {
        return new Reading(earliest, latest, Set.of(), List.of(), true);
    }

    /** Any of several spans; those that overlap or adjoin become one. */
    static Reading anyOf(List<DaySpan> spans) {
        List<DaySpan> joined = new ArrayList<>();
        for (DaySpan span : spans.stream().sorted(Comparator.comparing(DaySpan::first)).toList()) {
            if (!joined.isEmpty() && joined.getLast().touchesOrAdjoins(span)) {
                DaySpan before = joined.removeLast();
                LocalDate last = before.last().isAfter(span.last()) ? before.last() : span.last();
                joined.add(new DaySpan(before.first(), last));
            } else {
                joined.add(span);
            }
        }
        return new Reading(new DayBound.Day(joined.getFirst().first()),
                new DayBound.Day(joined.getLast().last()),
                Set.of(), joined.size() == 1 ? List.of() : joined, true);
    }

    Reading loose() {
        return new Reading(earliest, latest, qualifiers, choices, false);
    }

    Reading with(Set<Qualifier> more) {
        if (more.isEmpty()) {
            return this;
        }
        EnumSet<Qualifier> all = EnumSet.copyOf(more);
        all.addAll(qualifiers);
        return new Reading(earliest, latest, all, choices, crisp);
    }

    UncertainDate under(String text) {
        return new UncertainDate(text, earliest, latest, qualifiers, choices);
    }
}
