package org.kintrace.registry.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.kintrace.linkage.description.Sex;

/** Short words in cells: sex, and "not known". From {@code cell-words.tsv}, a table people review. */
final class CellWords {

    private static final CellWords REVIEWED = new CellWords(WordTable.read("cell-words.tsv"));

    /** Longest text looked up; anything longer is no word of a closed list. */
    private static final int LONGEST_WORD = 40;

    private final Map<String, Sex> meanings;

    private CellWords(WordTable table) {
        Map<String, Sex> found = new HashMap<>();
        for (WordTable.Row row : table.rows()) {
            Sex meaning = switch (row.meaning()) {
                case "female" -> Sex.FEMALE;
                case "male" -> Sex.MALE;
                case "unknown" -> Sex.UNKNOWN;
                default -> throw new IllegalStateException("cell-words.tsv has no meaning " + row.meaning());
            };
            Sex other = found.putIfAbsent(row.folded(), meaning);
            if (other != null && other != meaning) {
                throw new IllegalStateException("cell-words.tsv gives a word two meanings: " + row.folded());
            }
        }
        meanings = Map.copyOf(found);
    }

    static CellWords reviewed() {
        return REVIEWED;
    }

    /** The sex a word stands for; empty when it is no word of the table. */
    Optional<Sex> sex(String cell) {
        return cell.length() > LONGEST_WORD
                ? Optional.empty()
                : Optional.ofNullable(meanings.get(HeaderFold.fold(cell)));
    }

    /** Whether a cell says nothing: empty, dashes and dots only, or a word for "not known". */
    boolean saysNothing(String cell) {
        if (cell.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        return cell.length() <= LONGEST_WORD && meanings.get(HeaderFold.fold(cell)) == Sex.UNKNOWN;
    }
}
