package org.kintrace.linkage.explain;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.Relation;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;

/**
 * What one field of two descriptions shows, without a sentence: the words for an analyst are made from these where
 * they are shown. "Standing" is the side that waits in the index, "query" the one that asks; in tables they are the
 * left and the right row.
 */
public sealed interface Evidence {

    /**
     * Two written names that read alike.
     *
     * @param score 0 to 1
     * @param chance share of other people whose name would read as much alike, 0 to 1
     */
    record NamesAlike(WrittenName standing, WrittenName query, double score,
            double chance) implements Evidence {}

    /** No spelling of one reads like any spelling of the other; the closest two are given. */
    record NamesUnlike(WrittenName standing, WrittenName query, double score) implements Evidence {}

    /** Both give the same single day of birth. */
    record BornSameDay(UncertainDate standing, UncertainDate query) implements Evidence {}

    /**
     * The spans of days each side allows for the birth meet.
     *
     * @param sharedDays number of days both allow, at least 1
     */
    record BornSpansMeet(UncertainDate standing, UncertainDate query, long sharedDays) implements Evidence {}

    /** The same digits with day and month exchanged. */
    record BornDayMonthSwapped(UncertainDate standing, UncertainDate query) implements Evidence {}

    /** Two full days that differ in one digit, as a slip of the pen does. */
    record BornOneDigitApart(UncertainDate standing, UncertainDate query) implements Evidence {}

    /**
     * The spans certainly do not meet.
     *
     * @param daysApart days between the nearest ends, at least 1
     */
    record BornApart(UncertainDate standing, UncertainDate query, long daysApart) implements Evidence {}

    /** Both sources give this sex. */
    record SexSame(Sex sex) implements Evidence {}

    /** The sources give different sexes. */
    record SexDiffers(Sex standing, Sex query) implements Evidence {}

    /** Both name this place. */
    record PlaceSame(PlaceId place) implements Evidence {}

    /** One place lies in the other, or both in one smaller area. */
    record PlaceNear(PlaceId standing, PlaceId query) implements Evidence {}

    /** The places named have nothing to do with each other. */
    record PlacesApart(PlaceId standing, PlaceId query) implements Evidence {}

    /**
     * A relative of the same kind with a name that reads alike.
     *
     * @param score 0 to 1
     * @param chance share of other people whose relative would read as much alike, 0 to 1
     */
    record RelativeAlike(Relation relation, WrittenName standing, WrittenName query, double score,
            double chance)
            implements
                Evidence {}

    /** A relative one has only one of (mother, father) whose names do not read alike. */
    record RelativeUnlike(Relation relation, WrittenName standing, WrittenName query, double score)
            implements
                Evidence {}

    /** Both carry this paper number. */
    record PaperShared(String number) implements Evidence {}

    /** Both carry paper numbers, and none is the same. */
    record PapersDiffer(int standing, int query) implements Evidence {}

    /** Much of what agrees, brothers and sisters would have in common too. */
    record SiblingsWouldAgree() implements Evidence {}

    /**
     * A cell of a table against a cell of another row.
     *
     * @param left the cell as read, folded
     * @param right the other, folded
     * @param level the agreement seen, a key of the model
     * @param chance share of pairs of different people that show it with such values, 0 to 1
     */
    record CellsCompared(String left, String right, String level, double chance) implements Evidence {}
}
