package org.kintrace.registry.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what rows of two versions of one list are recognised. An empty sign recognises nothing. */
final class RowSigns {

    private static final List<ListField> NAMES = Stream.of(ListField.values()).filter(ListField::isName)
            .toList();

    private final Set<String> compared;
    private final boolean steadyIds;

    private RowSigns(Set<String> compared, boolean steadyIds) {
        this.compared = compared;
        this.steadyIds = steadyIds;
    }

    static RowSigns of(ListVersion earlier, ListVersion later) {
        Set<String> labels = VersionPairing.shared(earlier, later);
        // A running number is given anew in every version: it changes for everyone below the first new row.
        labels.removeIf(label -> mayRun(label) && isRunning(earlier, label) && isRunning(later, label));
        return new RowSigns(labels, labels.contains(ListField.ID.key()) && steady(earlier, later));
    }

    private static boolean mayRun(String label) {
        return label.equals(ListField.ID.key()) || label.startsWith("column:");
    }

    /** Whole numbers that only grow, one in every row, with few gaps. */
    private static boolean isRunning(ListVersion version, String label) {
        long last = Long.MIN_VALUE;
        long first = Long.MIN_VALUE;
        for (ComparedRow row : version.rows()) {
            String value = row.value(label);
            if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')
                    || Long.parseLong(value) <= last) {
                return false;
            }
            last = Long.parseLong(value);
            first = first == Long.MIN_VALUE ? last : first;
        }
        return version.rows().size() > 1 && last - first < version.rows().size() * 2L;
    }

    /** An id is believed when at least half of the rows that share one also share their names. */
    private static boolean steady(ListVersion earlier, ListVersion later) {
        Map<String, ComparedRow> olds = new HashMap<>();
        earlier.rows().forEach(row -> olds.putIfAbsent(row.value(ListField.ID.key()), row));
        int shared = 0;
        int alike = 0;
        for (ComparedRow row : later.rows()) {
            ComparedRow old = row.value(ListField.ID.key()).isEmpty()
                    ? null
                    : olds.get(row.value(ListField.ID.key()));
            if (old != null) {
                shared++;
                alike += namesOf(old).equals(namesOf(row)) ? 1 : 0;
            }
        }
        return shared > 0 && alike * 2 >= shared;
    }

    boolean idsAreSteady() {
        return steadyIds;
    }

    String id(ComparedRow row) {
        return row.value(ListField.ID.key());
    }

    /** Whether steady ids say that these are two entries. */
    boolean idsForbid(ComparedRow one, ComparedRow two) {
        return steadyIds && !id(one).isEmpty() && !id(two).isEmpty() && !id(one).equals(id(two));
    }

    String whole(ComparedRow row) {
        return compared.stream().map(label -> row.value(label).length() + ":" + row.value(label))
                .collect(Collectors.joining("|"));
    }

    String names(ComparedRow row) {
        return namesOf(row);
    }

    String namesAndBirth(ComparedRow row) {
        return signOf(row);
    }

    /** Names and birth of a row, folded; empty when it has no name. */
    static String signOf(ComparedRow row) {
        String names = namesOf(row);
        return names.isEmpty()
                ? ""
                : names + "|" + fold(row.joined(ListField.BIRTH_DATE.key())) + "|"
                        + fold(row.joined(ListField.BIRTH_YEAR.key()));
    }

    String paper(ComparedRow row) {
        return fold(row.joined(ListField.DOCUMENT_NUMBER.key()));
    }

    private static String namesOf(ComparedRow row) {
        return NAMES.stream().map(field -> fold(row.joined(field.key()))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Labels under which the two rows differ. */
    List<String> differences(ComparedRow one, ComparedRow two) {
        List<String> labels = new ArrayList<>();
        for (String label : compared) {
            if (!one.value(label).equals(two.value(label))) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** Whether anything but names is there in both rows and equal. */
    boolean shareMoreThanNames(ComparedRow one, ComparedRow two) {
        Set<String> others = new LinkedHashSet<>(compared);
        others.removeIf(label -> NAMES.stream()
                .anyMatch(field -> label.equals(field.key()) || label.startsWith(field.key() + ":")));
        return others.stream()
                .anyMatch(label -> !one.value(label).isEmpty() && one.value(label).equals(two.value(label)));
    }
}
