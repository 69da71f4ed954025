package org.kintrace.testdata.story;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.FamilyShape;
import org.kintrace.testdata.people.Part;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.People;
import org.kintrace.testdata.spelling.SpellingProfile;
import org.kintrace.testdata.spelling.Work;

/** Names in several spellings, sex, births, ages, work and kinship. */
final class WhoTheyAre {

    private final CaseBook book;
    private final CaseSources sources;
    private final Plant plant;
    private final Family family;
    private final Draw draw;
    private final SpellingProfile own;

    WhoTheyAre(CaseBook book, CaseSources sources, Plant plant) {
        this.book = book;
        this.sources = sources;
        this.plant = plant;
        this.family = book.family();
        this.draw = book.draw();
        this.own = draw.one(family.people() == People.KAZAKH
                ? List.of(SpellingProfile.KAZAKH_CYRILLIC, SpellingProfile.KAZAKH_LATIN)
                : List.of(SpellingProfile.UYGHUR_ARABIC, SpellingProfile.UYGHUR_ARABIC,
                        SpellingProfile.UYGHUR_LATIN));
    }

    void tell() {
        family.members().forEach(this::names);
        family.members().forEach(this::birth);
        kinship();
        counts();
    }

    private void names(Person person) {
        boolean onlyFirstName = person.part() == Part.CHILD && person.isChildOn(family.timeline().departure())
                && draw.chance(0.3);
        book.claim(sources.family(), onlyFirstName
                ? Says.named(person, "given", person.name().givenOnly(own, draw), "spoken")
                : Says.named(person, "full", person.name().usual(own), "writtenByFamily"));
        book.claim(sources.family(), Says.ofSex(person));
        if (onlyFirstName || person.sought() && draw.chance(0.6)) {
            pressName(person);
        }
        if (person.sought() && draw.chance(0.5)) {
            book.claim(sources.papers(),
                    Says.named(person, "full", person.name().usual(SpellingProfile.PASSPORT_PINYIN),
                            "passport"));
        }
        if (person.sought() && draw.chance(0.3)) {
            book.claim(sources.papers(), Says.named(person, "full",
                    person.name().usual(SpellingProfile.CHINESE_CHARACTERS), "householdRegister"));
        }
    }

    private void pressName(Person person) {
        SpellingProfile profile = switch (family.town().country()) {
            case "TR" -> SpellingProfile.TURKISH;
            case "KZ" -> SpellingProfile.RUSSIAN_CYRILLIC;
            default -> SpellingProfile.ENGLISH_PRESS;
        };
        Node name = Says.named(person, "full", person.name().drawn(profile, draw), "press");
        book.claim(sources.press(), name);
        if (sources.hasWireCopy()) {
            book.claim(sources.wire(), name);
        }
    }

    private void birth(Person person) {
        if (plant.needsOneBirthOf(person)) {
            return;
        }
        String words = When.birth(person.born(), draw);
        boolean placeKnown = draw.chance(0.6);
        book.claim(sources.family(),
                placeKnown ? Says.born(person, words, birthPlace(person)) : Says.born(person, words));
        if (person.sought() && draw.chance(0.4)) {
            book.claim(sources.papers(), Says.born(person, When.day(person.born())));
        }
        if (person.sought() && draw.chance(0.4)) {
            LocalDate on = family.timeline().interviewed();
            book.claim(sources.press(), Says.aged(person, String.valueOf(person.ageOn(on)), on));
        }
        if (person.sought() && !person.isChildOn(family.timeline().interviewed()) && draw.chance(0.6)) {
            book.claim(sources.family(),
                    Says.occupation(person, Work.drawn(draw).forms().usual(SpellingProfile.ENGLISH_PRESS)));
        }
    }

    private Node birthPlace(Person person) {
        return person.bornAbroad() ? Whereabouts.abroad(family) : Whereabouts.county(family.countyOf(person));
    }

    private void kinship() {
        Person father = family.get(Part.FATHER);
        Person mother = family.get(Part.MOTHER);
        Node children = Says.known(family.children());
        book.claim(sources.family(), Says.kin(children, "child", father, "notSaid"));
        book.claim(sources.family(), Says.kin(children, "child", mother, "notSaid"));
        book.claim(sources.family(), Says.kin(Says.known(mother), "spouse", father, "notSaid"));
        grandparents(Part.PATERNAL_GRANDFATHER, Part.PATERNAL_GRANDMOTHER, father, "paternal");
        grandparents(Part.MATERNAL_GRANDFATHER, Part.MATERNAL_GRANDMOTHER, mother, "maternal");
        List<Person> wives = family.all(Part.CHILDS_WIFE).toList();
        for (int i = 0; i < wives.size(); i++) {
            book.claim(sources.family(),
                    Says.kin(Says.known(wives.get(i)), "spouse", family.children().get(i), "notSaid"));
        }
    }

    private void grandparents(Part he, Part she, Person parent, String side) {
        family.find(he).ifPresent(grandfather -> {
            Node both = Says.known(List.of(grandfather, family.get(she)));
            book.claim(sources.family(), Says.kin(both, "parent", parent, "notSaid"));
            book.claim(sources.family(), Says.kin(both, "grandparent", family.children().getFirst(), side));
        });
    }

    private void counts() {
        int children = family.children().size();
        if (!plant.concernsCounts()) {
            book.claim(sources.family(), Says.childCount(family.get(Part.MOTHER), children));
            if (draw.chance(0.5)) {
                book.claim(sources.press(), Says.birthOrder(family.children().getLast(), children, children));
            }
        }
        if (family.shape() == FamilyShape.GROWN_SONS_TAKEN) {
            grandchildren();
        }
    }

    private void grandchildren() {
        int total = 0;
        for (int i = 0; i < family.uncounted().size(); i++) {
            int count = family.uncounted().get(i);
            Person son = family.children().get(i);
            total += count;
            book.claim(sources.family(), Says.kin(Says.counted(count), "child", son, "notSaid"));
            book.claim(sources.family(), Says.childCount(son, count));
        }
        book.claim(sources.press(),
                Says.kin(Says.counted(total), "grandchild", family.get(Part.MOTHER), "notSaid"));
    }
}
