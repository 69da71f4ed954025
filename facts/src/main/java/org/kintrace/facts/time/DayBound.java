package org.kintrace.facts.time;

import java.time.LocalDate;

/** One end of an uncertain date: a day, open (it goes on), or not known. */
public sealed interface DayBound {

    /** The end is no earlier, or no later, than this day. Proleptic Gregorian, no time zone. */
    record Day(LocalDate day) implements DayBound {}

    /** The source says there is no end ({@code ..} in EDTF). */
    record Open() implements DayBound {}

    /** The source does not say (an empty end in EDTF). */
    record Unknown() implements DayBound {}
}
