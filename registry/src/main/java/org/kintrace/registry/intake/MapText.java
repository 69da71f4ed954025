package org.kintrace.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads {@code field=column,field=column} as the command line takes it. */
final class MapText {

    private MapText() {}

    static MappingResult read(String map, MappingDraft draft) {
        List<String> entries = entries(map);
        for (int number = 1; number <= entries.size(); number++) {
            Optional<MappingFault> fault = entry(entries.get(number - 1), number, draft);
            if (fault.isPresent()) {
                return new MappingResult.Refused(fault.get());
            }
        }
        return draft.result();
    }

    private static Optional<MappingFault> entry(String entry, int number, MappingDraft draft) {
        int equals = entry.indexOf('=');
        if (equals < 1) {
            return Optional.of(new MappingFault.NotAnEntry(number));
        }
        Optional<ColumnUse> use = use(entry.substring(0, equals).strip());
        if (use.isEmpty()) {
            return Optional.of(new MappingFault.UnknownField(number));
        }
        List<Integer> columns = columns(entry.substring(equals + 1).strip(), draft.header());
        if (columns.isEmpty()) {
            return Optional.of(new MappingFault.NoSuchColumn(number));
        }
        if (columns.size() > 1) {
            return Optional.of(new MappingFault.ColumnUnclear(number, columns.get(0), columns.get(1)));
        }
        int column = columns.getFirst();
        if (draft.isTaken(column)) {
            return Optional.of(new MappingFault.ColumnUsedTwice(number, column));
        }
        draft.take(column, use.get());
        return Optional.empty();
    }

    private static Optional<ColumnUse> use(String field) {
        if (field.startsWith("text:")) {
            String name = field.substring("text:".length());
            return name.matches("[\\p{L}\\p{N}_-]{1,40}")
                    ? Optional.of(new ColumnUse.AsText(name))
                    : Optional.empty();
        }
        return ListField.find(field)
                .map(found -> found == ListField.IGNORE
                        ? new ColumnUse.Ignored()
                        : new ColumnUse.OfField(found, true));
    }

    /** The columns a text names: by number, else by the exact heading, else by the heading folded. */
    private static List<Integer> columns(String text, List<String> header) {
        String name = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
        if (text.matches("#[0-9]{1,6}")) {
            int column = Integer.parseInt(text.substring(1));
            return column >= 1 && column <= header.size() ? List.of(column) : List.of();
        }
        List<Integer> exact = matching(header, heading -> heading.strip().equals(name.strip()));
        String folded = HeaderFold.fold(name);
        return !exact.isEmpty() || folded.isEmpty()
                ? exact
                : matching(header, heading -> HeaderFold.fold(heading).equals(folded));
    }

    private static List<Integer> matching(List<String> header, Predicate<String> wanted) {
        List<Integer> found = new ArrayList<>();
        for (int column = 1; column <= header.size(); column++) {
            if (wanted.test(header.get(column - 1))) {
                found.add(column);
            }
        }
        return found;
    }

    /** The entries between the commas that are not inside double quotes; an empty entry is left out. */
    private static List<String> entries(String map) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < map.length(); i++) {
            char c = map.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                entries.add(entry.toString());
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        entries.add(entry.toString());
        return entries.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
