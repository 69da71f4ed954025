package org.kintrace.facts.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kintrace.facts.table.ReviewedTable;

/** Reads the bundled tables of places. Columns that are no property are language tags. */
final class PlaceTables {

    private static final Set<String> PROPERTIES = Set.of("id", "level", "kind", "within", "beside", "lat",
            "lon",
            "reach_km", "point", "source");

    private PlaceTables() {}

    static List<Place> bundled() {
        List<Place> places = new ArrayList<>();
        read("places-xinjiang.tsv").rows().forEach(row -> places.add(place(row)));
        read("places-world.tsv").rows().forEach(row -> places.add(place(row)));
        Map<String, List<PlaceName>> more = new HashMap<>();
        read("places-cedict.tsv").rows().forEach(row -> more.put(row.cell("id"), names(row)));
        return places.stream()
                .map(place -> withNames(place, more.getOrDefault(place.id().value(), List.of())))
                .toList();
    }

    private static ReviewedTable read(String name) {
        return ReviewedTable.read(Objects.requireNonNull(PlaceTables.class.getResourceAsStream(name), name),
                name);
    }

    private static Place place(ReviewedTable.Row row) {
        Set<PlaceId> beside = row.list("beside").stream().map(PlaceId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Place(new PlaceId(row.cell("id")), PlaceLevel.valueOf(row.cell("level")),
                PlaceKind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)), names(row),
                Optional.of(row.cell("within")).filter(id -> !id.isEmpty()).map(PlaceId::new), beside,
                point(row),
                row.cell("source"));
    }

    private static List<PlaceName> names(ReviewedTable.Row row) {
        List<PlaceName> names = new ArrayList<>();
        for (String column : row.columns()) {
            if (!PROPERTIES.contains(column)) {
                row.list(column).forEach(name -> names.add(new PlaceName(name, column)));
            }
        }
        return names;
    }

    private static Optional<Coordinates> point(ReviewedTable.Row row) {
        if (row.cell("lat").isEmpty()) {
            return Optional.empty();
        }
        return Optional
                .of(new Coordinates(Double.parseDouble(row.cell("lat")), Double.parseDouble(row.cell("lon")),
                        Double.parseDouble(row.cell("reach_km"))));
    }

    private static Place withNames(Place place, List<PlaceName> more) {
        List<PlaceName> names = new ArrayList<>(place.names());
        names.addAll(more);
        return new Place(place.id(), place.level(), place.kind(), names, place.within(), place.beside(),
                place.point(),
                place.source());
    }
}
