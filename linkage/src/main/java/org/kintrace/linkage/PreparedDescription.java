package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.compare.Birth;
import org.kintrace.linkage.description.DescribedName;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Relative;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;

/** A description with everything at hand that does not depend on the other side. */
record PreparedDescription(String id, List<PreparedSpelling> names, Sex sex, List<Birth> born,
        List<PlaceId> places,
        List<PreparedRelative> relatives, Set<String> papers) {

    /** @param given the first part of the name, by which relatives are often called alone */
    record PreparedRelative(Relative relative, PreparedSpelling name, PreparedSpelling given) {

        static PreparedRelative of(Relative relative) {
            PreparedSpelling whole = new PreparedSpelling(relative.name());
            String[] parts = relative.name().text().strip().split("[\\s·・•]+");
            return new PreparedRelative(relative, whole, parts.length < 2
                    ? whole
                    : new PreparedSpelling(
                            new WrittenName(parts[0], relative.name().script(), relative.name().language())));
        }
    }

    static PreparedDescription of(Description description) {
        return new PreparedDescription(description.id(), wholeNames(description.names()), description.sex(),
                births(description.born()), description.places(),
                description.relatives().stream().map(PreparedRelative::of).toList(),
                description.papers());
    }

    /** 1 January stands for "some day of that year" in many registers, so it counts as the year too. */
    private static List<Birth> births(List<UncertainDate> born) {
        List<Birth> births = new ArrayList<>();
        for (UncertainDate date : born) {
            births.add(Birth.of(date));
            if (date.isLikelyPlaceholder()) {
                births.add(Birth.of(date.placeholderYear()));
            }
        }
        return List.copyOf(births);
    }

    /** Full spellings as they are; a given name with its father's or family name where no full one is given. */
    private static List<PreparedSpelling> wholeNames(List<DescribedName> names) {
        List<PreparedSpelling> whole = new ArrayList<>();
        for (DescribedName name : names) {
            if (name.role() == NameRole.FULL || name.role() == NameRole.OTHER) {
                whole.add(new PreparedSpelling(name.name()));
            }
        }
        for (DescribedName given : names) {
            if (given.role() == NameRole.GIVEN) {
                whole.addAll(composed(given.name(), names));
            }
        }
        return List.copyOf(whole);
    }

    private static List<PreparedSpelling> composed(WrittenName given, List<DescribedName> names) {
        List<PreparedSpelling> composed = new ArrayList<>();
        for (DescribedName second : names) {
            boolean joins = second.role() == NameRole.FATHER || second.role() == NameRole.FAMILY;
            if (joins && second.name().script() == given.script()) {
                composed.add(new PreparedSpelling(new WrittenName(given.text() + " " + second.name().text(),
                        given.script(), given.language())));
            }
        }
        return composed.isEmpty() ? List.of(new PreparedSpelling(given)) : composed;
    }
}
