package org.kintrace.app.web.family;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.FamilyList;
import org.kintrace.app.work.reading.Page;

/** The families a reader may see, a page at a time. */
public record FamilyListPage(Page<FamilyList.Line> families, FamilyList.Order order) {

    public static final int SIZE = 25;

    static FamilyListPage of(Visit visit, FamilyList.Order order, int from) {
        return new FamilyListPage(visit.registry().familyList().list(visit.worker(), order, from, SIZE),
                order);
    }

    public String path(FamilyList.Line line) {
        return Telling.familyPath(line.id());
    }

    public String path(FamilyList.Line line, org.kintrace.registry.id.PersonId person) {
        return Telling.personPath(line.id(), person);
    }

    /** The day of the last change, in UTC. */
    public LocalDate changed(FamilyList.Line line) {
        return line.lastChange().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** As an address spells an order. */
    public static String spelled(FamilyList.Order order) {
        return switch (order) {
            case NUMBER -> "number";
            case LAST_CHANGE -> "changed";
            case PEOPLE -> "people";
        };
    }
}
