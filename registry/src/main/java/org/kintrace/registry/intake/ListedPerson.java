package org.kintrace.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.DescribedName;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Relation;
import org.kintrace.linkage.description.Relative;
import org.kintrace.linkage.description.Sex;

/**
 * What one row of a list says about one person. Nothing here is more than the row says.
 *
 * @param row the row verbatim
 * @param listId the list's own id of the person, as written
 * @param names the person's own names, at least one unless the reader was told to leave bad cells out
 * @param born accounts of the birth: a date, a year, an age on a day
 * @param age the age as said, whether or not its day is known
 * @param relatives mother, spouse and father where the row names them
 * @param papers numbers of papers
 * @param texts what else is said, by column, in the order of the header
 */
public record ListedPerson(SourceRow row, Optional<String> listId, List<DescribedName> names, Sex sex,
        List<UncertainDate> born, Optional<AgeStatement> age, List<Relative> relatives,
        List<PaperNumber> papers,
        List<ListedText> texts) {

    public ListedPerson {
        names = List.copyOf(names);
        born = List.copyOf(born);
        relatives = List.copyOf(relatives);
        papers = List.copyOf(papers);
        texts = List.copyOf(texts);
    }

    /**
     * The text of one cell under its field.
     *
     * @param text without the spaces around it, never empty
     * @param dated what the text means when the field is a date of an event
     */
    public record ListedText(ListField field, int column, String text, Optional<UncertainDate> dated) {

        /** Whether it is about a place a person can be found by. */
        public boolean isPlace() {
            return field == ListField.BIRTH_PLACE || field == ListField.PLACE || field == ListField.ADDRESS;
        }
    }

    /** Line of the file, or row of the sheet. */
    public long line() {
        return row.line();
    }

    /** The texts of one field in the order of the header. */
    public List<String> textsOf(ListField field) {
        return texts.stream().filter(text -> text.field() == field).map(ListedText::text).toList();
    }

    /**
     * The same, ready to compare.
     *
     * @param id of the row; never compared
     * @param places looks a text up in a gazetteer; several places when the text fits several
     */
    public Description toDescription(String id, Function<String, List<PlaceId>> places) {
        List<PlaceId> found = texts.stream().filter(ListedText::isPlace).map(ListedText::text)
                .flatMap(text -> places.apply(text).stream()).distinct().toList();
        Set<String> numbers = papers.stream().map(PaperNumber::folded)
                .collect(Collectors.toUnmodifiableSet());
        return new Description(id, names, sex, born, found, allRelatives(), numbers);
    }

    /** Without places. */
    public Description toDescription(String id) {
        return toDescription(id, _ -> List.of());
    }

    /**
     * A father named in a column of his own is a relative too, unless his name is needed to make the person's own name
     * whole: counted in both places, one agreement would weigh twice.
     */
    private List<Relative> allRelatives() {
        boolean whole = names.stream().anyMatch(name -> name.role() == NameRole.FULL);
        List<Relative> all = new ArrayList<>(relatives);
        names.stream().filter(name -> whole && name.role() == NameRole.FATHER)
                .map(name -> new Relative(Relation.FATHER, name.name())).forEach(all::add);
        return all;
    }

    /** The cells of columns compared as text, by the names given to them. */
    public Map<String, String> comparedTexts(ColumnMapping mapping) {
        return mapping.textColumns().entrySet().stream()
                .filter(column -> !row.cell(column.getValue()).isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                        column -> row.cell(column.getValue()).strip()));
    }
}
