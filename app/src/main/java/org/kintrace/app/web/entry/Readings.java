package org.kintrace.app.web.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kintrace.app.web.frame.Isolated;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.work.entry.Understood;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.place.PlaceName;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountComparator;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.Qualifier;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.Script;

/** Says in words how something typed is read. */
record Readings(PageWords words) {

    String say(Understood understood) {
        return switch (understood) {
            case Understood.ADate(var date) -> date(date);
            case Understood.ADistanceInTime(var distance) -> words.text("form.read.distance",
                    Map.of("text", Isolated.text(distance.text())));
            case Understood.AnAge(var age) -> age(age);
            case Understood.ACount(var count) -> count(count);
            case Understood.APlace(var candidates) -> place(candidates);
        };
    }

    private String date(UncertainDate date) {
        if (date.qualifiers().contains(Qualifier.DAY_ORDER_UNKNOWN)) {
            return words.text("form.read.either", Map.of("first", day(date.earliestDay()), "last",
                    day(date.latestDay())));
        }
        String key = date.qualifiers().contains(Qualifier.UNCERTAIN)
                ? "form.read.doubted"
                : date.qualifiers().contains(Qualifier.APPROXIMATE)
                        ? "form.read.about"
                        : date.isExact() ? "form.read.day" : span(date);
        return words.text(key, Map.of("first", day(date.earliestDay()), "last", day(date.latestDay())));
    }

    private static String span(UncertainDate date) {
        if (date.earliestDay().isEmpty()) {
            return date.latestDay().isEmpty() ? "form.read.open" : "form.read.until";
        }
        return date.latestDay().isEmpty() ? "form.read.from" : "form.read.between";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }

    private String age(AgeStatement age) {
        int least = age.minYears();
        if (age.maxYears().isEmpty()) {
            return words.text("form.read.age_from", Map.of("least", least));
        }
        int most = age.maxYears().getAsInt();
        return least == most
                ? words.text("form.read.age", Map.of("least", least))
                : words.text("form.read.ages", Map.of("least", least, "most", most));
    }

    private String count(CountStatement count) {
        if (count.comparator() == CountComparator.VAGUE || count.high().isEmpty()) {
            return words.text("form.read.count_from", Map.of("least", count.low()));
        }
        long most = count.high().getAsLong();
        return count.low() == most
                ? words.text("form.read.count", Map.of("least", most))
                : words.text("form.read.counts", Map.of("least", count.low(), "most", most));
    }

    private String place(List<PlaceId> candidates) {
        return switch (candidates.size()) {
            case 0 -> words.text("form.read.no_place");
            case 1 -> words.text("form.read.place", Map.of("place", called(candidates.getFirst())));
            default -> words.text("form.read.places", Map.of("places",
                    candidates.stream().map(this::called).collect(Collectors.joining(", "))));
        };
    }

    /** A place by its usual name in Latin letters, with what kind of place it is and the larger one it lies in. */
    String called(PlaceId id) {
        return Gazetteer.bundled().find(id).map(this::called).orElseGet(id::value);
    }

    private String called(Place place) {
        Optional<String> larger = place.within().flatMap(within -> Gazetteer.bundled().find(within))
                .map(within -> Isolated.text(name(within)));
        return words.text("form.called", Map.of("name", Isolated.text(name(place)), "kind",
                words.text("form.place." + place.kind().name()), "larger",
                larger.isPresent() ? "known" : "unknown", "within", larger.orElse("")));
    }

    private static String name(Place place) {
        return place.names().stream().map(PlaceName::text).filter(text -> Script.of(text) == Script.LATIN)
                .findFirst().orElseGet(() -> place.names().getFirst().text());
    }

    /** Names of places to suggest while somebody types: one for each place of the gazetteer. */
    static List<String> suggestions() {
        return Gazetteer.bundled().list().stream().map(Readings::name).distinct().sorted().toList();
    }
}
