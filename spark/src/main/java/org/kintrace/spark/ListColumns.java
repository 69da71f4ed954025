package org.kintrace.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.linkage.description.ColumnKind;
import org.kintrace.linkage.description.FieldKind;

/**
 * Which columns of a list are compared, and as what: those whose heading is the name of a field, such as
 * {@code given_name}, and those named by the person who asks. All others are left out.
 *
 * @param kinds in the order of the file
 */
record ListColumns(String id, List<ColumnKind> kinds) {

    ListColumns {
        kinds = List.copyOf(kinds);
    }

    /**
     * @param id heading of the column with the ids
     * @param mapping such as {@code given_name=first,text=suburb}; may be empty
     * @throws IllegalArgumentException naming what does not fit
     */
    static ListColumns of(List<String> headings, String id, String mapping) {
        if (!headings.contains(id)) {
            throw new IllegalArgumentException(
                    "none of the " + headings.size() + " columns has the heading given for the id");
        }
        Map<String, FieldKind> asked = asked(headings, mapping);
        List<ColumnKind> kinds = new ArrayList<>();
        for (String heading : headings) {
            FieldKind kind = Optional.ofNullable(asked.get(heading)).or(() -> FieldKind.of(heading))
                    .orElse(FieldKind.IGNORE);
            if (!heading.equals(id) && kind != FieldKind.IGNORE && kind != FieldKind.NOTE) {
                kinds.add(new ColumnKind(heading, kind));
            }
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "no column is compared; name them: --columns field=heading,...");
        }
        return new ListColumns(id, kinds);
    }

    private static Map<String, FieldKind> asked(List<String> headings, String mapping) {
        Map<String, FieldKind> asked = new HashMap<>();
        int entry = 0;
        for (String pair : Arrays.stream(mapping.split(",")).filter(text -> !text.isBlank()).toList()) {
            entry++;
            String[] sides = pair.split("=", 2);
            Optional<FieldKind> kind = FieldKind.of(sides[0].strip());
            if (sides.length < 2 || kind.isEmpty() || !headings.contains(sides[1].strip())) {
                throw new IllegalArgumentException("entry " + entry
                        + " of the columns is not field=heading with a field and a heading that are there");
            }
            asked.put(sides[1].strip(), kind.get());
        }
        return asked;
    }
}
