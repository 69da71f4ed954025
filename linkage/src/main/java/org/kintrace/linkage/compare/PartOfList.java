package org.kintrace.linkage.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.description.CellValue;
import org.kintrace.linkage.description.CountedContent;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.description.ListTotals;
import org.kintrace.linkage.description.PlaceText;

/**
 * Some forms of a list with how common their values are in the whole list: two of them compare here as they would
 * among all others.
 */
public final class PartOfList {

    private final Forms forms;
    private final Frequencies frequencies;
    private final int[] nearest;

    /**
     * @param empty the tables of the list without their rows
     * @param contents in the order of their numbers
     * @param commoner for names that have a commoner neighbour in the list, that neighbour
     */
    public PartOfList(List<LinkTable> empty, ListTotals totals, List<CountedContent> contents,
            Map<String, String> commoner) {
        CodedRows shape = shapeOf(empty);
        Vocabulary[] words = vocabularies(shape.fields);
        for (CountedContent content : contents) {
            for (CellValue value : content.content().values()) {
                boolean name = value.field() == CellValue.ANYWHERE;
                words[name ? 0 : value.field()].codeOf(value.text());
                if (name && commoner.containsKey(value.text())) {
                    words[0].codeOf(commoner.get(value.text()));
                }
            }
        }
        addPlaces(totals, words);
        for (int f = FieldPlan.OTHERS; f < words.length; f++) {
            words[f].seal();
        }
        forms = new Forms(shape.fields, words, totals, contents);
        frequencies = new Frequencies(forms, contents, totals);
        nearest = new int[words[0].size()];
        Arrays.setAll(nearest,
                code -> words[0].find(commoner.getOrDefault(words[0].text(code), words[0].text(code))));
    }

    private static CodedRows shapeOf(List<LinkTable> empty) {
        try (Workers workers = new Workers(1)) {
            return new CodedRows(empty, workers);
        }
    }

    private static Vocabulary[] vocabularies(List<Field> fields) {
        Vocabulary[] words = new Vocabulary[fields.size()];
        Vocabulary names = new Vocabulary();
        for (int f = 0; f < words.length; f++) {
            words[f] = f <= FieldPlan.OTHERS ? names : new Vocabulary();
        }
        return words;
    }

    private static void addPlaces(ListTotals totals, Vocabulary[] words) {
        for (PlaceText place : totals.places()) {
            int code = words[place.field()].find(place.folded());
            if (code != 0) {
                words[place.field()].places().add(code, place.written());
            }
        }
    }

    public Forms forms() {
        return forms;
    }

    public Frequencies frequencies() {
        return frequencies;
    }

    /** For each code of the name vocabulary the code of its commoner neighbour, or itself. */
    public int[] nearest() {
        return nearest.clone();
    }

    /** Columns of places with more different texts hold addresses; what they mean is not looked up. */
    public static int mostPlaces() {
        return KnownPlaces.MOST_TEXTS - 1;
    }
}
