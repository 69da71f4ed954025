package org.kintrace.app.web.family;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.id.PersonId;

/** Something missing that would help. @param about where it could be added or looked up */
public record GapLine(String text, List<Link> about) {

    public GapLine {
        about = List.copyOf(about);
    }

    static List<GapLine> of(Telling telling, List<Gap> gaps) {
        OtherRecords others = new OtherRecords(telling);
        return gaps.stream().map(gap -> new GapLine(telling.reason((Record) gap.reason()),
                gap.about().stream().flatMap(id -> (id instanceof PersonId person
                        ? telling.path(person).map(path -> new Link(others.called(person), path))
                        : others.link(id)).stream()).distinct().toList()))
                .distinct().toList();
    }

    /** The same without ways to the page the reader is on. */
    GapLine elsewhereThan(Optional<String> page) {
        return new GapLine(text,
                about.stream().filter(link -> !page.equals(Optional.of(link.path()))).toList());
    }
}
