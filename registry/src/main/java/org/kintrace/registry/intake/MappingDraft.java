package org.kintrace.registry.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column mapping in the making: what a person said first, then what the headings say. */
final class MappingDraft {

    private final List<String> header;
    private final HeaderWords words;
    private final Map<Integer, ColumnUse> uses = new HashMap<>();
    private final Set<ListField> said = EnumSet.noneOf(ListField.class);

    MappingDraft(List<String> header, HeaderWords words) {
        this.header = header;
        this.words = words;
    }

    List<String> header() {
        return header;
    }

    boolean isTaken(int column) {
        return uses.containsKey(column);
    }

    void take(int column, ColumnUse use) {
        uses.put(column, use);
        if (use instanceof ColumnUse.OfField(var field, _)) {
            said.add(field);
        }
    }

    MappingResult result() {
        Optional<MappingFault> twice = sameHeading();
        if (twice.isPresent()) {
            return new MappingResult.Refused(twice.get());
        }
        List<ColumnUse> full = new ArrayList<>();
        for (int column = 1; column <= header.size(); column++) {
            ColumnUse use = uses.get(column);
            full.add(use == null ? fromHeading(header.get(column - 1)) : use);
        }
        Optional<MappingFault> clash = sameField(full);
        if (clash.isPresent()) {
            return new MappingResult.Refused(clash.get());
        }
        boolean named = full.stream()
                .anyMatch(use -> use instanceof ColumnUse.OfField(var field, _) && field.isName());
        return named
                ? new MappingResult.Mapped(new ColumnMapping(header, full))
                : new MappingResult.Refused(new MappingFault.NoNameColumn());
    }

    private ColumnUse fromHeading(String heading) {
        // A field someone gave a column takes no other column by its heading: they know the list better.
        return words.find(heading).filter(field -> !said.contains(field))
                .<ColumnUse>map(field -> new ColumnUse.OfField(field, false))
                .orElseGet(ColumnUse.NotRecognised::new);
    }

    /** Equal headings are refused even when nothing is read from them: an answer about "the column X" would be unclear. */
    private Optional<MappingFault> sameHeading() {
        Map<String, Integer> seen = new HashMap<>();
        for (int column = 1; column <= header.size(); column++) {
            String heading = header.get(column - 1).strip();
            Integer first = heading.isEmpty() ? null : seen.putIfAbsent(heading, column);
            if (first != null && !(isTaken(first) && isTaken(column))) {
                return Optional.of(new MappingFault.SameHeading(first, column));
            }
        }
        return Optional.empty();
    }

    private static Optional<MappingFault> sameField(List<ColumnUse> uses) {
        Map<ListField, Integer> seen = new EnumMap<>(ListField.class);
        for (int column = 1; column <= uses.size(); column++) {
            if (uses.get(column - 1) instanceof ColumnUse.OfField(var field, _) && !field.mayRepeat()) {
                Integer first = seen.putIfAbsent(field, column);
                if (first != null) {
                    return Optional.of(new MappingFault.SameField(field, first, column));
                }
            }
        }
        return Optional.empty();
    }
}
