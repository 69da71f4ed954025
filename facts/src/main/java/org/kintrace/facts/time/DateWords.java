package org.kintrace.facts.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.kintrace.facts.table.ReviewedTable;

/** The words of dates in all languages we read, from the reviewed table {@code date-words.tsv}. */
final class DateWords {

    /** Most words in one entry ("no later than"). */
    static final int LONGEST_PHRASE = 3;
    /** Most Chinese characters in one entry. */
    static final int LONGEST_HAN = 3;

    private static final Map<String, Meaning> MEANINGS = load();

    /** @param value what the role needs: number of the month or season, name of the part; else empty */
    record Meaning(WordRole role, String value) {}

    private DateWords() {}

    /** What a word or phrase means, given as {@link FoldedText#key}. */
    static Optional<Meaning> find(String key) {
        return Optional.ofNullable(MEANINGS.get(key));
    }

    private static Map<String, Meaning> load() {
        String name = "date-words.tsv";
        Map<String, Meaning> meanings = new HashMap<>();
        ReviewedTable table = ReviewedTable
                .read(Objects.requireNonNull(DateWords.class.getResourceAsStream(name), name), name);
        for (ReviewedTable.Row row : table.rows()) {
            Meaning meaning = new Meaning(WordRole.valueOf(row.cell("role")), row.cell("value"));
            for (String word : row.list("words")) {
                Meaning known = meanings.putIfAbsent(FoldedText.key(word), meaning);
                if (known != null && !known.equals(meaning)) {
                    throw new IllegalStateException(
                            name + ": line " + row.line() + " gives a word a second meaning");
                }
            }
        }
        return Map.copyOf(meanings);
    }
}
