package org.kintrace.app.web.frame;

import java.util.List;

/**
 * Where a page stands.
 *
 * @param title key of its title, never a person's name
 * @param trail the way to it, without the page itself; empty for the first page of a section
 */
public record Place(Section section, String title, List<Crumb> trail) {

    public Place {
        trail = List.copyOf(trail);
    }

    /** The first page of a section. */
    public static Place first(Section section) {
        return new Place(section, section.key(), List.of());
    }

    public static Place below(Section section, String title, Crumb... trail) {
        return new Place(section, title, List.of(trail));
    }
}
