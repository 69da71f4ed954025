package org.kintrace.linkage;

import java.io.Serializable;

import org.kintrace.linkage.description.CountedContent;

/**
 * A form on its way to those it may be one person with.
 *
 * @param atoms what it can share with others, in the order of the kinds of atoms, 0 where it has none; not copied
 * @param done rules that have looked at all its pairs, as bits by number
 */
@SuppressWarnings("ArrayRecordComponent")
public record MeetingForm(CountedContent form, long[] atoms, long done) implements Serializable {

    /** With more rules done. */
    public MeetingForm with(long more) {
        return new MeetingForm(form, atoms, done | more);
    }
}
