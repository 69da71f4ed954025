package org.kintrace.facts.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kintrace.facts.table.FoldedText;
import org.kintrace.facts.table.ReviewedTable;

/**
 * A unit of distance as people say it, from the reviewed table {@code distance-units.tsv}.
 *
 * @param word the folded word
 * @param lowKm least kilometres in one unit
 * @param highKm most kilometres in one unit
 */
record DistanceUnit(String word, double lowKm, double highKm) {

    private static final List<DistanceUnit> ALL = load();

    /** The longest unit a folded text ends with. */
    static Optional<DistanceUnit> atEndOf(String folded) {
        return ALL.stream().filter(unit -> folded.endsWith(unit.word())).findFirst();
    }

    /** Whether the unit itself leaves no room, as kilometres do and hours on the road do not. */
    boolean isExact() {
        return lowKm == highKm;
    }

    private static List<DistanceUnit> load() {
        String name = "distance-units.tsv";
        List<DistanceUnit> units = new ArrayList<>();
        ReviewedTable table = ReviewedTable
                .read(Objects.requireNonNull(DistanceUnit.class.getResourceAsStream(name), name), name);
        for (ReviewedTable.Row row : table.rows()) {
            for (String word : row.list("words")) {
                units.add(new DistanceUnit(FoldedText.key(word), Double.parseDouble(row.cell("low_km")),
                        Double.parseDouble(row.cell("high_km"))));
            }
        }
        units.sort(Comparator.comparingInt((DistanceUnit unit) -> unit.word().length()).reversed());
        return List.copyOf(units);
    }
}
