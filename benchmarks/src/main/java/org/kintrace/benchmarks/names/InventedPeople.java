package org.kintrace.benchmarks.names;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.kintrace.names.WrittenName;

/**
 * Invented people with full names, written as press, registers and libraries write them: given name with the father's
 * name (as Uyghurs do), or with a surname in -ov or -ev and at times the father's name (as Kazakhs and Russians do).
 */
final class InventedPeople {

    /** What sets a form apart from the plain one. */
    enum Way {
        PLAIN, REVERSED, COMMA, INITIAL, JOINED, WITH_FATHER, COMMA_WITH_FATHER, SURNAME_WITHOUT_ENDING, FIRST_SYLLABLE_SPLIT_OFF, GIVEN_ONLY
    }

    /**
     * An invented person, by the keys of single names.
     *
     * @param last father's name, or a surname with ending
     * @param father father's name beside a surname
     */
    record Person(String given, String last, String father, boolean surname) {}

    private static final List<Spelling> SPELLINGS = List.of(Spelling.values());

    private final NameForms forms;
    private final SplittableRandom random;
    private final List<String> given = new ArrayList<>();
    private final List<String> surnames = new ArrayList<>();

    InventedPeople(NameForms forms, long seed) {
        this.forms = forms;
        random = new SplittableRandom(seed);
        for (String entity : forms.entities()) {
            String latin = forms.first(entity, Spelling.LATIN).toLowerCase(java.util.Locale.ROOT);
            String cyrillic = forms.first(entity, Spelling.CYRILLIC);
            if (latin.endsWith("ov") || latin.endsWith("ev") || cyrillic.endsWith("ов")
                    || cyrillic.endsWith("ев")) {
                surnames.add(entity);
            } else if (!latin.endsWith("va") && !cyrillic.endsWith("ва") && !cyrillic.endsWith("ұлы")) {
                given.add(entity);
            }
        }
    }

    Person person() {
        boolean surname = random.nextInt(2) == 0;
        String first = one(given);
        return new Person(first, surname ? one(surnames) : other(given, first), other(given, first), surname);
    }

    /** Another person with the same given name, or with the same last name. */
    Person namesake(Person person, boolean sameGiven) {
        return sameGiven
                ? new Person(person.given(), other(person.surname() ? surnames : given, person.last()),
                        other(given, person.father()), person.surname())
                : new Person(other(given, person.given()), person.last(), other(given, person.father()),
                        person.surname());
    }

    /** The father of somebody whose father's name is known, or the child. */
    Person relative(Person person, boolean older) {
        String fathers = person.surname() ? person.father() : person.last();
        return older
                ? new Person(fathers, person.surname() ? person.last() : other(given, person.given()),
                        other(given, fathers), person.surname())
                : new Person(other(given, person.given()), person.surname() ? person.last() : person.given(),
                        person.given(), person.surname());
    }

    private String one(List<String> entities) {
        return entities.get(random.nextInt(entities.size()));
    }

    private String other(List<String> entities, String than) {
        String drawn = one(entities);
        while (drawn.equals(than)) {
            drawn = one(entities);
        }
        return drawn;
    }

    /** A spelling both names are attested in, and not the one left out where there is another. */
    Spelling spelling(Person person, Spelling leftOut) {
        List<Spelling> known = SPELLINGS.stream()
                .filter(one -> forms.has(person.given(), one) && forms.has(person.last(), one)).toList();
        List<Spelling> others = known.stream().filter(one -> one != leftOut).toList();
        List<Spelling> usable = others.isEmpty() ? known : others;
        return usable.isEmpty() ? Spelling.LATIN : usable.get(random.nextInt(usable.size()));
    }

    /** Whether a way says anything of such a name in such a spelling. */
    boolean fits(Way way, Person person, Spelling spelling) {
        boolean alphabet = spelling == Spelling.CYRILLIC || spelling == Spelling.LATIN;
        boolean chinese = spelling == Spelling.HAN || spelling == Spelling.PINYIN;
        return switch (way) {
            case PLAIN, REVERSED, GIVEN_ONLY -> true;
            case COMMA -> spelling != Spelling.HAN;
            case INITIAL -> alphabet;
            case JOINED, FIRST_SYLLABLE_SPLIT_OFF -> chinese && forms.has(person.given(), spelling);
            case WITH_FATHER, COMMA_WITH_FATHER, SURNAME_WITHOUT_ENDING ->
                person.surname() && alphabet && forms.has(person.father(), spelling);
        };
    }

    WrittenName written(Person person, Way way, Spelling spelling) {
        String first = forms.draw(person.given(), spelling, random);
        String last = forms.draw(person.last(), spelling, random);
        String between = spelling == Spelling.HAN ? "·" : " ";
        String text = switch (way) {
            case PLAIN -> first + between + last;
            case REVERSED -> last + between + first;
            case COMMA -> last + ", " + first;
            case INITIAL -> random.nextBoolean()
                    ? first.substring(0, 1) + ". " + last
                    : last + " " + first.substring(0, 1) + ".";
            case JOINED -> first + last.toLowerCase(java.util.Locale.ROOT);
            case WITH_FATHER -> random.nextBoolean()
                    ? first + " " + father(person, spelling) + " " + last
                    : last + " " + first + " " + father(person, spelling);
            case COMMA_WITH_FATHER -> last + ", " + first + " " + father(person, spelling);
            case SURNAME_WITHOUT_ENDING -> first + " " + last.substring(0, Math.max(3, last.length() - 2));
            case GIVEN_ONLY -> first;
            case FIRST_SYLLABLE_SPLIT_OFF -> splitOff(first, between) + between + last;
        };
        return WrittenName.of(text);
    }

    private String father(Person person, Spelling spelling) {
        String name = forms.draw(person.father(), spelling, random);
        boolean kazakh = random.nextBoolean();
        return name + (spelling == Spelling.CYRILLIC ? kazakh ? "ұлы" : "ович" : kazakh ? "uly" : "ovich");
    }

    /** The first character, or the first two to three letters up to a vowel, apart. */
    private static String splitOff(String name, String between) {
        int at = 1;
        while (between.equals(" ") && at < Math.min(3, name.length() - 1)
                && "aeiouü".indexOf(name.charAt(at - 1)) < 0) {
            at++;
        }
        return name.substring(0, at) + between + name.substring(at);
    }
}
