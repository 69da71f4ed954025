package org.kintrace.registry.inquiry;

import java.time.LocalDate;

/** The end of an inquiry: by a person, with a reason. A bare denial closes nothing. */
public record Closure(LocalDate on, String by, String why) {

    public Closure {
        if (why.isBlank()) {
            throw new IllegalArgumentException("closing an inquiry needs a reason");
        }
    }
}
