package org.kintrace.facts.time;

/** Which number comes first in a date such as 05/03/2011: a fact about a list, told by whoever knows it. */
public enum DayOrder {
    /** 05/03/2011 is 5 March. */
    DAY_FIRST,
    /** 05/03/2011 is 3 May. */
    MONTH_FIRST,
    /** Not known: where both are possible, both days are kept. */
    UNKNOWN
}
