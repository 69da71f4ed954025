package org.kintrace.app.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.app.work.reading.ShownName;
import org.kintrace.app.work.search.SearchHit;
import org.kintrace.app.work.search.Why;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.CaseId;

/**
 * What was asked, and what was found.
 *
 * @param asked as typed, empty before anything was asked
 * @param more whether there may be more than is shown
 */
public record SearchPage(String asked, List<Hit> hits, boolean more) {

    private static final int MOST = 40;

    public SearchPage {
        hits = List.copyOf(hits);
    }

    /**
     * Something found.
     *
     * @param path where it is told, empty for a row of a list, which is told here
     * @param family number of the family
     * @param row the row as it stands in its list
     */
    public record Hit(String path, Optional<ShownName> name, Optional<String> family,
            Optional<ListsOnRecord.Row> row,
            List<String> born, List<Reason> why) {}

    /**
     * One reason.
     *
     * @param key of its words
     * @param name the written name that was found, when it was a name
     * @param text a place, a year or a number otherwise
     */
    public record Reason(String key, Optional<ShownName> name, String text) {}

    static SearchPage empty() {
        return new SearchPage("", List.of(), false);
    }

    static SearchPage of(Visit visit, String asked) {
        List<SearchHit> found = visit.registry().search().find(visit.worker(), asked, MOST + 1);
        List<Hit> hits = new ArrayList<>();
        found.stream().limit(MOST).forEach(hit -> hits.add(hit(visit, hit, asked)));
        return new SearchPage(asked, hits, found.size() > MOST);
    }

    private static Hit hit(Visit visit, SearchHit found, String asked) {
        List<Reason> why = found.why().stream().map(one -> reason(one, asked)).toList();
        return switch (found.what()) {
            case SearchHit.AFamily(var head) -> new Hit("/families/" + head.id().value(), Optional.empty(),
                    head.header().number(), Optional.empty(), List.of(), why);
            case SearchHit.APerson(var family, var person, var known) -> new Hit(
                    "/families/" + family.value() + "/people/" + person.value(), called(known),
                    number(visit, family), Optional.empty(), born(known), why);
            case SearchHit.ARow(_, var row, var known) -> new Hit("", called(known), Optional.empty(),
                    visit.registry().listsOnRecord().row(row), born(known), why);
        };
    }

    private static Reason reason(Why why, String asked) {
        return switch (why) {
            case Why.ByName(_, var written, _) -> new Reason(
                    written.text().equalsIgnoreCase(asked) ? "search.same" : "search.spelling",
                    Optional.of(ShownName.of(written)), "");
            case Why.ByNumber(var number) -> new Reason("search.number", Optional.empty(), number);
            case Why.ByPlace(_, var place) -> new Reason("search.place", Optional.empty(), place(place));
            case Why.ByBirthYear(var year) ->
                new Reason("search.year", Optional.empty(), String.valueOf(year));
        };
    }

    private static Optional<ShownName> called(KnownPerson known) {
        return known.calledBy().map(ShownName::of);
    }

    private static List<String> born(KnownPerson known) {
        return known.born().stream().map(UncertainDate::text).distinct().toList();
    }

    private static Optional<String> number(Visit visit, CaseId family) {
        return visit.registry().knownNames(visit.worker()).find(family);
    }

    private static String place(PlaceId id) {
        return Gazetteer.bundled().find(id).map(Place::names).filter(names -> !names.isEmpty())
                .map(names -> names.getFirst().text()).orElse(id.value());
    }
}
