package org.kintrace.facts.time;

/**
 * Reads EDTF (ISO 8601-2:2019, Extended Date/Time Format) strictly: what is not EDTF is refused.
 *
 * <p>Read: level 0 (dates, a time of day which is checked and set aside, intervals); level 1 ({@code ?}, {@code ~},
 * {@code %}, {@code X}, seasons, {@code ..} and empty ends, negative years, {@code Y} before longer years); of level 2
 * the numbers 25 to 41 for parts of a year, sets in {@code [ ]} and <code>{ }</code>, marks on single parts, and
 * {@code X} anywhere. Not read: years with an exponent or with significant digits, which no source of ours uses.
 *
 * <p>Ends of a date with missing digits are the first and last day that fit: {@code 201X-02-29} is 2012-02-29 to
 * 2016-02-29. The marks do not move the ends; see {@link UncertainDate#loosened()}. Source: Library of Congress,
 * "Extended Date/Time Format (EDTF) Specification", 4 February 2019.
 */
public final class Edtf {

    private Edtf() {}

    /**
     * The date a text states, kept with the text as written.
     *
     * @throws DateNotReadException if it is not EDTF, or longer than any date
     */
    public static UncertainDate read(String text) throws DateNotReadException {
        if (text.length() > DateText.LONGEST) {
            throw new DateNotReadException("too long for a date", DateText.LONGEST + 1);
        }
        return new EdtfReader(text).read().under(text);
    }
}
