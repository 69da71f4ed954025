package org.kintrace.registry.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Headings of lists in English, Chinese, Uyghur, Kazakh, Russian and Turkish, and the fields they stand for.
 *
 * <p>The words come from {@code header-words.tsv}, a table people review.
 */
public final class HeaderWords {

    private static final HeaderWords REVIEWED = new HeaderWords(WordTable.read("header-words.tsv"));

    private final Map<String, ListField> fields;

    private HeaderWords(WordTable table) {
        Map<String, ListField> found = new HashMap<>();
        for (WordTable.Row row : table.rows()) {
            ListField field = ListField.find(row.meaning())
                    .orElseThrow(() -> new IllegalStateException(
                            "header-words.tsv has no field " + row.meaning()));
            ListField other = found.putIfAbsent(row.folded(), field);
            if (other != null && other != field) {
                throw new IllegalStateException(
                        "header-words.tsv gives one heading to " + other + " and " + field);
            }
        }
        fields = Map.copyOf(found);
    }

    /** The words of the table that comes with the program. */
    public static HeaderWords reviewed() {
        return REVIEWED;
    }

    /**
     * The field a heading stands for. A heading in two languages ("姓名 / Name", "Name (姓名)") is recognised when its parts
     * agree, or when only one of them is known.
     */
    public Optional<ListField> find(String heading) {
        // A "heading" this long is a cell of a list without one.
        if (heading.length() > 200) {
            return Optional.empty();
        }
        Optional<ListField> whole = lookUp(heading);
        if (whole.isPresent()) {
            return whole;
        }
        Set<ListField> parts = new HashSet<>();
        for (String part : heading.split("[/|\\\\()\\[\\]\\n（）／]")) {
            lookUp(part).ifPresent(parts::add);
        }
        return parts.size() == 1 ? Optional.of(parts.iterator().next()) : Optional.empty();
    }

    private Optional<ListField> lookUp(String text) {
        return Optional.ofNullable(fields.get(HeaderFold.fold(text)));
    }
}
