package org.kintrace.app.work.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.DescribedName;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;

/**
 * What search knows of a person of a family or a row of a list.
 *
 * @param id of the person or the row
 * @param ownerId of the case (person) or of the list version (row)
 */
public record KnownPerson(String id, boolean isRow, String ownerId, List<DescribedName> names, Sex sex,
        List<UncertainDate> born, List<PlaceId> places) {

    public KnownPerson {
        names = List.copyOf(names);
        born = List.copyOf(born);
        places = List.copyOf(places);
    }

    static KnownPerson of(Description description, boolean isRow, String ownerId) {
        return new KnownPerson(description.id(), isRow, ownerId, description.names(), description.sex(),
                description.born(), description.places());
    }

    /** The name most readers can read aloud: a full name before a part, Latin letters before others, then the longest. */
    public Optional<WrittenName> calledBy() {
        return names.stream().filter(name -> name.role() != NameRole.FATHER)
                .max(Comparator.comparing((DescribedName name) -> name.role() == NameRole.FULL)
                        .thenComparing(name -> name.name().script() == Script.LATIN)
                        .thenComparing(name -> name.name().text().length())
                        .thenComparing(name -> name.name().text()))
                .map(DescribedName::name);
    }
}
