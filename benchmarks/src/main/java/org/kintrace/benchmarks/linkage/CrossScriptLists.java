package org.kintrace.benchmarks.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.kintrace.linkage.Linkage;
import org.kintrace.linkage.LinkageSettings;
import org.kintrace.linkage.LinkedPair;
import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.PersonDescription;
import org.kintrace.testdata.spelling.SpellingDamage;
import org.kintrace.testdata.spelling.SpellingProfile;

/**
 * The same invented people as two lists, each written as another kind of source writes, linked as tables: precision and
 * recall for each pair of kinds. The first list has the usual spellings, the second any attested one; half of its births
 * are years or placeholders.
 *
 * <p>Run: {@code CrossScriptLists SEED FAMILIES}.
 */
public final class CrossScriptLists {

    private CrossScriptLists() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "arguments are SEED FAMILIES, not " + String.join(" ", arguments));
        }
        InventedWorld world = InventedWorld.of(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println("| one list | other list | people | precision | recall |\n|---|---|---|---|---|");
        for (SpellingProfile one : SpellingProfile.values()) {
            List<PersonDescription> left = world.describe(one, SpellingDamage.NONE).toList();
            for (SpellingProfile other : SpellingProfile.values()) {
                if (other.ordinal() > one.ordinal()) {
                    measure(one, left, other, world.describe(other, SpellingDamage.VARIANT).toList());
                }
            }
        }
    }

    private static void measure(SpellingProfile one, List<PersonDescription> left, SpellingProfile other,
            List<PersonDescription> right) {
        List<LinkedPair> pairs = Linkage.link(table(left), table(right), LinkageSettings.withThreads(2))
                .pairs(false);
        long found = pairs.stream().filter(pair -> left.get(pair.first()).person()
                .equals(right.get(pair.second() - left.size()).person())).count();
        System.out.printf(Locale.ROOT, "| %s | %s | %d | %.3f | %.3f |%n", word(one), word(other),
                left.size(),
                pairs.isEmpty() ? 1.0 : (double) found / pairs.size(), (double) found / left.size());
    }

    private static String word(SpellingProfile profile) {
        return profile.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static LinkTable table(List<PersonDescription> people) {
        List<LinkColumn> columns = new ArrayList<>();
        add(columns, FieldKind.FULL_NAME, people, PersonDescription::name);
        add(columns, FieldKind.SEX, people, person -> person.sex().name());
        add(columns, FieldKind.BIRTH_DATE, people, PersonDescription::birth);
        add(columns, FieldKind.PLACE, people, PersonDescription::place);
        add(columns, FieldKind.MOTHER_NAME, people,
                person -> Optional.of(person).flatMap(PersonDescription::mother)
                        .orElse(""));
        return new LinkTable(people.size(), columns);
    }

    private static void add(List<LinkColumn> columns, FieldKind kind, List<PersonDescription> people,
            Function<PersonDescription, String> cell) {
        columns.add(LinkColumn.of(kind.word(), kind, people.stream().map(cell).toList()));
    }
}
