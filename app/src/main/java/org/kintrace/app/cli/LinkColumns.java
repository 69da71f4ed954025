package org.kintrace.app.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.ColumnUse;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.MappingFault;
import org.kintrace.registry.intake.MappingResult;

/**
 * What each column of a file to be linked is, read off its heading or as {@code --map} says. Columns nobody recognises
 * are compared as text, except ids and columns that look like someone's answer to which rows are one person.
 *
 * @param id place of the id column, -1 when there is none
 * @param kinds one per column
 */
record LinkColumns(int id, List<FieldKind> kinds) {

    /** Headings of columns that hold an answer, folded; comparing them would be copying it. */
    private static final Set<String> TRUTH = Set.of("cluster", "clusterid", "clusters", "truth",
            "truecluster",
            "trueid", "trueentity", "entity", "entityid", "label", "labels", "gold", "goldid", "goldcluster",
            "match", "matchid", "ismatch", "duplicate", "duplicateof", "duplicateid", "isduplicate", "group",
            "groupid", "canonicalid", "masterid", "sameas", "samplegroup", "persontruth", "groundtruth");
    private static final List<String> ANY_NAME_HEADING = List.of("complete name", "name in full",
            "person name");
    private static final Set<ListField> ONCE = EnumSet.of(ListField.SEX, ListField.BIRTH_DATE,
            ListField.BIRTH_YEAR, ListField.AGE);

    static LinkColumns of(List<String> header, @Nullable String idColumn, @Nullable String map)
            throws CommandFailedException {
        List<FieldKind> kinds = new ArrayList<>();
        int id = -1;
        Set<ListField> used = EnumSet.noneOf(ListField.class);
        for (int c = 0; c < header.size(); c++) {
            ColumnUse use = map == null ? recognised(header.get(c)) : mapped(header, map).use(c + 1);
            boolean isId = idColumn == null
                    ? use instanceof ColumnUse.OfField(var field, _) && field == ListField.ID
                    : header.get(c).equalsIgnoreCase(idColumn);
            if (isId && id < 0) {
                id = c;
                kinds.add(FieldKind.IGNORE);
            } else {
                kinds.add(kindOf(use, header.get(c), used));
            }
        }
        if (idColumn != null && id < 0) {
            throw new CommandFailedException(ExitCode.WRONG_USE,
                    "none of the " + header.size() + " columns has the heading given for the id;"
                            + " the first line must name the columns");
        }
        return new LinkColumns(id, List.copyOf(kinds));
    }

    private static FieldKind kindOf(ColumnUse use, String heading, Set<ListField> used) {
        return switch (use) {
            case ColumnUse.OfField(var field, var _) -> {
                boolean again = !used.add(field) && ONCE.contains(field);
                yield again ? FieldKind.TEXT : FieldKind.of(field.key()).orElse(FieldKind.IGNORE);
            }
            case ColumnUse.AsText _ -> FieldKind.TEXT;
            case ColumnUse.Ignored _ -> FieldKind.IGNORE;
            case ColumnUse.NotRecognised _ -> unrecognised(folded(heading));
        };
    }

    private static FieldKind unrecognised(String heading) {
        if (TRUTH.contains(heading)) {
            return FieldKind.IGNORE;
        }
        // Headings with something after the word we know, such as postcode_fake.
        if (heading.startsWith("postcode") || heading.startsWith("zip")) {
            return FieldKind.POSTCODE;
        }
        return FieldKind.TEXT;
    }

    /** One heading by itself, so that an odd one elsewhere in the file does not matter. */
    private static ColumnUse recognised(String heading) {
        if (TRUTH.contains(folded(heading))) {
            return new ColumnUse.Ignored();
        }
        String other = ANY_NAME_HEADING.stream().filter(name -> !folded(name).equals(folded(heading)))
                .findFirst()
                .orElseThrow();
        return switch (ColumnMapping.of(List.of(other, heading))) {
            case MappingResult.Mapped(var mapping) -> mapping.use(2);
            case MappingResult.Refused _ -> new ColumnUse.NotRecognised();
        };
    }

    /** Only the columns the person named; the rest is recognised one by one. */
    private static ColumnMapping mapped(List<String> header, String map) throws CommandFailedException {
        List<String> padded = new ArrayList<>(header);
        padded.add(ANY_NAME_HEADING.stream()
                .filter(name -> header.stream().noneMatch(heading -> folded(heading).equals(folded(name))))
                .findFirst().orElse("complete name"));
        return switch (ColumnMapping.of(padded, map)) {
            case MappingResult.Mapped(var mapping) -> new ColumnMapping(header,
                    IntStream.range(0, header.size())
                            .mapToObj(c -> withHeading(mapping.use(c + 1), header.get(c)))
                            .toList());
            case MappingResult.Refused(var fault) -> throw new CommandFailedException(ExitCode.WRONG_USE,
                    words(fault, header.size()));
        };
    }

    private static ColumnUse withHeading(ColumnUse use, String heading) {
        return use instanceof ColumnUse.NotRecognised ? recognised(heading) : use;
    }

    /** Headings are not repeated: a list without a header begins with a person. */
    private static String words(MappingFault fault, int count) {
        String columns = "; the file has " + count + " columns, and #3 means the third";
        return switch (fault) {
            case MappingFault.SameHeading(int first, int second) -> "columns " + first + " and " + second
                    + " have the same heading; rename one, or say --map with #" + second;
            case MappingFault.SameField(var field, int first, int second) ->
                "columns " + first + " and " + second
                        + " are both " + field.key() + "; say which with --map";
            case MappingFault.NoNameColumn _ ->
                "no column holds a name; say which with --map full_name=COLUMN"
                        + columns;
            case MappingFault.NotAnEntry(int entry) -> "entry " + entry + " of --map is not field=column";
            case MappingFault.UnknownField(int entry) -> "entry " + entry
                    + " of --map has a field nobody knows; fields are full_name, given_name, father_name,"
                    + " family_name, other_name, mother_name, spouse_name, sex, birth_date, birth_year, age,"
                    + " birth_place, place, address, postcode, phone, document_number, occupation, event_date,"
                    + " note, ignore and text:NAME";
            case MappingFault.NoSuchColumn(int entry) ->
                "entry " + entry + " of --map names a column that is not there"
                        + columns;
            case MappingFault.ColumnUnclear(int entry, int first, int second) -> "entry " + entry
                    + " of --map fits columns " + first + " and " + second + "; write #" + first + " or #"
                    + second;
            case MappingFault.ColumnUsedTwice(int entry, int column) ->
                "entry " + entry + " of --map names column "
                        + column + ", which an earlier entry already has";
        };
    }

    private static String folded(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
