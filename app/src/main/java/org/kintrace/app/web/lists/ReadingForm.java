package org.kintrace.app.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.app.work.incoming.HowToRead;
import org.kintrace.app.work.incoming.Look;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.intake.HeaderWords;
import org.kintrace.registry.intake.ListField;

/**
 * What somebody typed about how a list is to be read.
 *
 * @param problems keys of what was wrong, by field
 */
public record ReadingForm(String source, String encoding, String delimiter, String sheet, String ageOn,
        Map<String, String> problems) {

    /** Longest text of a field, in characters. */
    static final int LONGEST = 200;

    /** So many columns can be told apart on the page; those behind go by their headings. */
    static final int MOST_COLUMNS = 200;

    /** Encodings to choose from; others are said on the command line. */
    public static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5",
            "windows-1251", "KOI8-R", "windows-1254", "windows-1256");

    /** What may separate cells, and the key of its name. */
    private static final Map<String, Character> DELIMITERS = new LinkedHashMap<>(
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "bar", '|'));

    public ReadingForm {
        problems = Map.copyOf(problems);
    }

    public static List<String> delimiters() {
        return List.of("comma", "semicolon", "tab", "bar");
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    static ReadingForm of(HowToRead how) {
        return new ReadingForm(how.source().orElse(""), how.encoding().orElse(""),
                how.delimiter()
                        .flatMap(c -> DELIMITERS.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(c))
                                .map(Map.Entry::getKey).findFirst())
                        .orElse(""),
                how.sheet().orElse(""), how.ageOn().map(UncertainDate::text).orElse(""), Map.of());
    }

    /** As it was typed, with what is wrong beside it. */
    static ReadingForm of(Map<String, String> fields) {
        Map<String, String> problems = new LinkedHashMap<>();
        ReadingForm typed = new ReadingForm(field(fields, "source"), field(fields, "encoding"),
                field(fields, "delimiter"), field(fields, "sheet"), field(fields, "age_on"), Map.of());
        if (typed.source().length() > LONGEST) {
            problems.put("source", "lists.source_long");
        }
        if (typed.sheet().length() > LONGEST) {
            problems.put("sheet", "lists.sheet_long");
        }
        if (!typed.encoding().isEmpty() && !ENCODINGS.contains(typed.encoding())
                || !typed.delimiter().isEmpty() && !DELIMITERS.containsKey(typed.delimiter())) {
            problems.put("encoding", "lists.choose_from_these");
        }
        if (!typed.ageOn().isEmpty() && typed.day().isEmpty()) {
            problems.put("age_on", "lists.age_on_unread");
        }
        return new ReadingForm(typed.source(), typed.encoding(), typed.delimiter(), typed.sheet(),
                typed.ageOn(),
                problems);
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The same for the use case. @param columns what each column was said to be */
    HowToRead toRead(Optional<List<ListField>> columns) {
        return new HowToRead(some(source), some(encoding), Optional.ofNullable(DELIMITERS.get(delimiter)),
                some(sheet),
                columns, day());
    }

    /** Whether the file falls into other columns than before, so that what was said of those is void. */
    boolean readsOtherwiseThan(HowToRead before) {
        HowToRead now = toRead(Optional.empty());
        return !now.encoding().equals(before.encoding()) || !now.delimiter().equals(before.delimiter())
                || !now.sheet().equals(before.sheet());
    }

    /** What was chosen for each column; empty when that is what the headings say anyway. */
    static Optional<List<ListField>> columns(Map<String, String> fields, Look look) {
        List<ListField> chosen = new ArrayList<>();
        boolean asHeadings = true;
        for (int column = 1; column <= Math.min(MOST_COLUMNS, look.header().size()); column++) {
            ListField shown = look.columns().get(column - 1);
            ListField said = Optional.ofNullable(fields.get("column-" + column)).flatMap(ListField::find)
                    .orElse(shown);
            chosen.add(said);
            asHeadings &= said == HeaderWords.reviewed().find(look.header().get(column - 1))
                    .orElse(ListField.IGNORE);
        }
        return asHeadings ? Optional.empty() : Optional.of(chosen);
    }

    private Optional<UncertainDate> day() {
        try {
            return ageOn.isEmpty() || ageOn.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(DateText.read(ageOn));
        } catch (DateNotReadException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }
}
