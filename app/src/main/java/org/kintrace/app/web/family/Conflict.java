package org.kintrace.app.web.family;

import java.util.List;

/** Two sides of the record that cannot both hold, shown side by side. @param reason why, in words */
public record Conflict(String reason, List<Told> one, List<Told> other) {

    public Conflict {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
