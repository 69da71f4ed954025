package org.kintrace.registry.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which column of a list is which.
 *
 * @param header the headings as written
 * @param uses what is done with each column, in the order of the header
 */
public record ColumnMapping(List<String> header, List<ColumnUse> uses) {

    public ColumnMapping {
        header = List.copyOf(header);
        uses = List.copyOf(uses);
        if (header.size() != uses.size()) {
            throw new IllegalArgumentException(
                    "there are " + header.size() + " headings and " + uses.size() + " uses");
        }
    }

    /** Reads the columns off their headings. */
    public static MappingResult of(List<String> header) {
        return new MappingDraft(header, HeaderWords.reviewed()).result();
    }

    /**
     * Reads the columns as a person says, and those of other fields off their headings.
     *
     * @param map entries {@code field=column} separated by commas; a column is a heading, in double quotes when it has a
     *     comma, or {@code #3} for the third
     */
    public static MappingResult of(List<String> header, String map) {
        return MapText.read(map, new MappingDraft(header, HeaderWords.reviewed()));
    }

    /** The columns of one field, counted from 1, in the order of the header. */
    public List<Integer> columnsOf(ListField field) {
        return columns(use -> use instanceof ColumnUse.OfField(var found, _) && found == field);
    }

    /** The columns whose headings say nothing to us, counted from 1. */
    public List<Integer> notRecognised() {
        return columns(ColumnUse.NotRecognised.class::isInstance);
    }

    /** The columns compared as text: the name given to each, and its number counted from 1. */
    public SequencedMap<String, Integer> textColumns() {
        SequencedMap<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 1; column <= uses.size(); column++) {
            if (use(column) instanceof ColumnUse.AsText(var name)) {
                columns.putIfAbsent(name, column);
            }
        }
        return columns;
    }

    /** What is done with a column counted from 1. */
    public ColumnUse use(int column) {
        return uses.get(column - 1);
    }

    private List<Integer> columns(Predicate<ColumnUse> wanted) {
        return IntStream.rangeClosed(1, uses.size()).filter(column -> wanted.test(use(column))).boxed()
                .toList();
    }
}
