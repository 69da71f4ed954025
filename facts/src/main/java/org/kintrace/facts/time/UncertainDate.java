package org.kintrace.facts.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.logic.Truth;

/**
 * What a source said about a day: its words, and the first and last day they allow.
 *
 * <p>Both ends are included. Calendar: proleptic Gregorian, no time zone, because the sources rarely give one.
 *
 * @param text the date as the source wrote it, never empty
 * @param earliest first day it can have been
 * @param latest last day it can have been, never before {@code earliest}
 * @param qualifiers doubts the source itself expressed; empty when it expressed none
 * @param choices the separate spans it lies in, in order, when the source named several ("5 March or 3 May");
 *        empty when every day from {@code earliest} to {@code latest} is possible
 */
public record UncertainDate(String text, DayBound earliest, DayBound latest, Set<Qualifier> qualifiers,
        List<DaySpan> choices) {

    /** Days by which "about" may miss even the shortest span. */
    private static final long LEAST_SLACK_DAYS = 7;

    public UncertainDate {
        qualifiers = Set.copyOf(qualifiers);
        choices = List.copyOf(choices);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a date needs the words it was given in");
        }
        if (earliest instanceof DayBound.Day(var first) && latest instanceof DayBound.Day(var last)
                && last.isBefore(first)) {
            throw new IllegalArgumentException("span ends " + last + " before it begins " + first);
        }
        if (!choices.isEmpty() && !(earliest.equals(new DayBound.Day(choices.getFirst().first()))
                && latest.equals(new DayBound.Day(choices.getLast().last())))) {
            throw new IllegalArgumentException("choices must begin at " + earliest + " and end at " + latest);
        }
    }

    /** A date of which every day between its ends is possible. */
    public UncertainDate(String text, DayBound earliest, DayBound latest, Set<Qualifier> qualifiers) {
        this(text, earliest, latest, qualifiers, List.of());
    }

    /** A day known exactly; the text is its ISO form. */
    public static UncertainDate on(LocalDate day) {
        return between(day, day);
    }

    /** Any day of a span, both ends included; the text is the EDTF interval. */
    public static UncertainDate between(LocalDate first, LocalDate last) {
        DayBound.Day from = new DayBound.Day(first);
        DayBound.Day to = new DayBound.Day(last);
        return new UncertainDate(EdtfText.interval(from, to, Set.of()), from, to, Set.of());
    }

    /** The same date under other words: what the source wrote beside a reading taken from elsewhere. */
    public UncertainDate withText(String words) {
        return new UncertainDate(words, earliest, latest, qualifiers, choices);
    }

    /** The same date with a doubt more. */
    public UncertainDate with(Qualifier doubt) {
        EnumSet<Qualifier> all = EnumSet.of(doubt);
        all.addAll(qualifiers);
        return new UncertainDate(text, earliest, latest, all, choices);
    }

    /** The same date under its EDTF form as text, for a date that no source wrote but we derived. */
    UncertainDate asEdtf() {
        return edtf().map(this::withText).orElse(this);
    }

    /** The first day it can have been, empty when open or unknown. */
    public Optional<LocalDate> earliestDay() {
        return earliest instanceof DayBound.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    /** The last day it can have been, empty when open or unknown. */
    public Optional<LocalDate> latestDay() {
        return latest instanceof DayBound.Day(var day) ? Optional.of(day) : Optional.empty();
    }

    /** Whether only one day is possible. */
    public boolean isExact() {
        return earliestDay().isPresent() && earliestDay().equals(latestDay());
    }

    /** Whether it is exactly one calendar year, as when a source knows no more than the year. */
    public boolean isYearOnly() {
        return earliestDay().isPresent() && latestDay().isPresent() && choices.isEmpty()
                && earliestDay().get().getYear() == latestDay().get().getYear()
                && earliestDay().get().getDayOfYear() == 1
                && latestDay().get().equals(earliestDay().get().with(MonthDay.of(12, 31)));
    }

    /**
     * Whether this is 1 January, the day clerks write when a form demands a day and only the year is known.
     *
     * <p>Such a day is weak evidence: read it as {@link #placeholderYear()} when comparing two people.
     */
    public boolean isLikelyPlaceholder() {
        return isExact() && earliestDay().map(day -> day.getDayOfYear() == 1).orElse(false);
    }

    /** The whole year of a likely placeholder, under the same text; any other date unchanged. */
    public UncertainDate placeholderYear() {
        if (!isLikelyPlaceholder()) {
            return this;
        }
        LocalDate first = earliestDay().orElseThrow();
        return new UncertainDate(text, earliest, new DayBound.Day(first.with(MonthDay.of(12, 31))),
                qualifiers);
    }

    /**
     * Whether both could be the same day.
     *
     * <p>No only when the spans certainly do not touch. A date the source doubts ({@code ?}) excludes nothing; one it
     * calls approximate ({@code ~}) excludes only days farther off than its own length, and never less than a week.
     */
    public Truth canBe(UncertainDate other) {
        if (overlap(this, other)) {
            return Truth.YES;
        }
        return overlap(loosened(), other.loosened()) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether this day lies before the other: yes or no only when it holds for every possible pair of days. */
    public Truth isBefore(UncertainDate other) {
        if (certainlyBefore(this, other)) {
            return Truth.YES;
        }
        Optional<LocalDate> first = loosened().earliestDay();
        Optional<LocalDate> last = other.loosened().latestDay();
        return first.isPresent() && last.isPresent() && !first.get().isBefore(last.get())
                ? Truth.NO
                : Truth.UNKNOWN;
    }

    /**
     * The widest span the source's own doubts allow: both ends unknown when it doubts the date, moved outwards by the
     * length of the span (at least a week) when it calls it approximate, else the date itself.
     */
    public UncertainDate loosened() {
        if (qualifiers.contains(Qualifier.UNCERTAIN)) {
            return new UncertainDate(text, new DayBound.Unknown(), new DayBound.Unknown(), qualifiers);
        }
        if (!qualifiers.contains(Qualifier.APPROXIMATE)) {
            return this;
        }
        long slack = earliestDay().isPresent() && latestDay().isPresent()
                ? Math.max(LEAST_SLACK_DAYS, ChronoUnit.DAYS.between(earliestDay().get(), latestDay().get()))
                : LEAST_SLACK_DAYS;
        return new UncertainDate(text, moved(earliest, -slack), moved(latest, slack), qualifiers);
    }

    /** This date as EDTF without the words; reading it gives equal ends. Empty when neither end is a day. */
    public Optional<String> edtf() {
        return EdtfText.of(this);
    }

    private static DayBound moved(DayBound bound, long days) {
        return bound instanceof DayBound.Day(var day) ? new DayBound.Day(Days.plus(day, days)) : bound;
    }

    private static boolean overlap(UncertainDate one, UncertainDate two) {
        return one.spans().stream()
                .anyMatch(mine -> two.spans().stream().anyMatch(theirs -> theirs.touches(mine)));
    }

    /** The spans it can lie in; an end that is no day reaches to the end of the calendar. */
    private List<DaySpan> spans() {
        return choices.isEmpty()
                ? List.of(new DaySpan(earliestDay().orElse(LocalDate.MIN), latestDay().orElse(LocalDate.MAX)))
                : choices;
    }

    private static boolean certainlyBefore(UncertainDate one, UncertainDate two) {
        Optional<LocalDate> last = one.loosened().latestDay();
        Optional<LocalDate> first = two.loosened().earliestDay();
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }
}
