package org.kintrace.app.web.entry;

import java.util.List;

/**
 * One line of a form with what is on record now and what somebody would have made of it.
 *
 * @param label key of what was asked
 */
public record BothSides(String label, List<String> theirs, List<String> yours) {

    public BothSides {
        theirs = List.copyOf(theirs);
        yours = List.copyOf(yours);
    }
}
