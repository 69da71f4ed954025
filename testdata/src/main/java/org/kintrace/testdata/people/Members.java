package org.kintrace.testdata.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.GivenName;
import org.kintrace.testdata.spelling.GivenNames;
import org.kintrace.testdata.spelling.People;
import org.kintrace.testdata.spelling.Sex;

/** Draws who belongs to one family, so that ages, births and second names fit one another. */
final class Members {

    private static final int YOUNGEST_MOTHER_YEARS = 19;

    private final FamilyShape shape;
    private final People people;
    private final Timeline timeline;
    private final Homonyms homonyms;
    private final Draw draw;
    private final List<Person> members = new ArrayList<>();
    private final List<Integer> uncounted = new ArrayList<>();
    private final Set<GivenName> used = new HashSet<>();

    Members(FamilyShape shape, People people, Timeline timeline, Homonyms homonyms, Draw draw) {
        this.shape = shape;
        this.people = people;
        this.timeline = timeline;
        this.homonyms = homonyms;
        this.draw = draw;
    }

    List<Person> drawn() {
        switch (shape) {
            case WITH_GRANDPARENTS, IN_STATE_HOUSE, MOTHER_WENT_BACK, ONE_LEFT_BEHIND -> young();
            case GROWN_SONS_TAKEN -> oldParentsAndSons();
            case PARENTS_SOUGHT -> daughterAndParents();
        }
        return members;
    }

    List<Integer> uncounted() {
        return uncounted;
    }

    private void young() {
        Optional<FullName> eldest = homonyms.eldest(people);
        GivenName fathersName = eldest.map(FullName::father).orElseGet(() -> fresh(Sex.MALE));
        used.add(fathersName);
        eldest.ifPresent(name -> used.add(name.given()));
        GivenName grandfather = fresh(Sex.MALE);
        GivenName otherGrandfather = fresh(Sex.MALE);
        Optional<LocalDate> eldestBorn = homonyms.eldestBorn(draw);
        LocalDate motherBorn = eldestBorn.map(born -> born.minusDays(draw.between(365 * 20, 365 * 27)))
                .orElseGet(() -> draw.day(LocalDate.of(1972, 1, 1), LocalDate.of(1983, 12, 31)));
        LocalDate fatherBorn = motherBorn.minusDays(draw.between(0, 365 * 4));
        boolean motherBack = shape == FamilyShape.MOTHER_WENT_BACK;
        add(Part.FATHER, 1, new FullName(fathersName, grandfather, Sex.MALE, people), fatherBorn, true,
                false);
        add(Part.MOTHER, 1, new FullName(fresh(Sex.FEMALE), otherGrandfather, Sex.FEMALE, people), motherBorn,
                !motherBack,
                motherBack);
        grandparents(grandfather, otherGrandfather, fatherBorn, motherBorn);
        children(eldest, fathersName, eldestBorn, motherBorn);
    }

    private void grandparents(GivenName paternal, GivenName maternal, LocalDate fatherBorn,
            LocalDate motherBorn) {
        boolean sought = shape == FamilyShape.IN_STATE_HOUSE;
        couple(Part.PATERNAL_GRANDFATHER, Part.PATERNAL_GRANDMOTHER, paternal, fatherBorn, sought);
        couple(Part.MATERNAL_GRANDFATHER, Part.MATERNAL_GRANDMOTHER, maternal, motherBorn, sought);
    }

    private void couple(Part he, Part she, GivenName name, LocalDate childBorn, boolean sought) {
        LocalDate born = childBorn.minusDays(draw.between(365 * 22, 365 * 31));
        add(he, 1, new FullName(name, fresh(Sex.MALE), Sex.MALE, people), born, false, sought);
        add(she, 1, new FullName(fresh(Sex.FEMALE), fresh(Sex.MALE), Sex.FEMALE, people),
                born.plusDays(draw.between(60, 365 * 2)), false, sought);
    }

    private void children(Optional<FullName> eldest, GivenName fathersName, Optional<LocalDate> eldestBorn,
            LocalDate motherBorn) {
        int bornAbroad = switch (shape) {
            case ONE_LEFT_BEHIND -> draw.between(1, 2);
            case WITH_GRANDPARENTS -> draw.between(0, 1);
            case IN_STATE_HOUSE, MOTHER_WENT_BACK, GROWN_SONS_TAKEN, PARENTS_SOUGHT -> 0;
        };
        int bornBefore = eldestBorn.isPresent()
                ? 2
                : draw.between(2, shape == FamilyShape.ONE_LEFT_BEHIND ? 3 : 5);
        List<LocalDate> births = eldestBorn.map(this::twoBirths)
                .orElseGet(() -> births(bornBefore, motherBorn));
        LocalDate later = timeline.departure();
        for (int i = 0; i < bornAbroad; i++) {
            later = later.plusDays(draw.between(320, 500));
            births.add(later);
        }
        int leftBehind = shape == FamilyShape.ONE_LEFT_BEHIND ? draw.between(1, bornBefore) : 0;
        for (int order = 1; order <= births.size(); order++) {
            boolean bornThere = order > bornBefore;
            boolean abroad = bornThere || shape == FamilyShape.ONE_LEFT_BEHIND && order != leftBehind;
            FullName name = order == 1 && eldest.isPresent() ? eldest.get() : childName(fathersName);
            add(Part.CHILD, order, name, births.get(order - 1), abroad, !abroad, bornThere);
        }
    }

    private List<LocalDate> twoBirths(LocalDate eldest) {
        return new ArrayList<>(List.of(eldest, eldest.plusDays(draw.between(400, 560))));
    }

    /** Births that fit the mother's age, more than a year apart, the last at least four months before the departure. */
    private List<LocalDate> births(int count, LocalDate motherBorn) {
        LocalDate earliest = motherBorn.plusYears(YOUNGEST_MOTHER_YEARS);
        LocalDate latest = timeline.departure().minusDays(120L + draw.between(0, 900));
        int step = (int) Math.min(900, (latest.toEpochDay() - earliest.toEpochDay()) / count);
        List<LocalDate> births = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            int later = draw.between(0, step - 400);
            births.add(latest.minusDays((long) (count - i) * step + later));
        }
        return births;
    }

    private FullName childName(GivenName fathersName) {
        Sex sex = draw.chance(0.5) ? Sex.FEMALE : Sex.MALE;
        return new FullName(fresh(sex), fathersName, sex, people);
    }

    private void oldParentsAndSons() {
        GivenName fathersName = fresh(Sex.MALE);
        LocalDate fatherBorn = LocalDate.of(draw.between(1944, 1952), 1, 1).plusDays(draw.below(365));
        LocalDate motherBorn = fatherBorn.plusDays(draw.between(30, 365 * 3));
        add(Part.FATHER, 1, new FullName(fathersName, fresh(Sex.MALE), Sex.MALE, people), fatherBorn, true,
                false);
        add(Part.MOTHER, 1, new FullName(fresh(Sex.FEMALE), fresh(Sex.MALE), Sex.FEMALE, people), motherBorn,
                true, false);
        LocalDate born = motherBorn.plusYears(YOUNGEST_MOTHER_YEARS);
        int sons = draw.between(2, 4);
        for (int order = 1; order <= sons; order++) {
            born = born.plusDays(draw.between(500, 1100));
            add(Part.CHILD, order, new FullName(fresh(Sex.MALE), fathersName, Sex.MALE, people), born, false,
                    true);
            add(Part.CHILDS_WIFE, order, new FullName(fresh(Sex.FEMALE), fresh(Sex.MALE), Sex.FEMALE, people),
                    born.plusDays(draw.between(30, 900)), false, true);
            uncounted.add(draw.between(1, 4));
        }
    }

    private void daughterAndParents() {
        GivenName fathersName = fresh(Sex.MALE);
        LocalDate fatherBorn = LocalDate.of(draw.between(1950, 1960), 1, 1).plusDays(draw.below(365));
        LocalDate motherBorn = fatherBorn.plusDays(draw.between(30, 365 * 3));
        add(Part.FATHER, 1, new FullName(fathersName, fresh(Sex.MALE), Sex.MALE, people), fatherBorn, false,
                true);
        add(Part.MOTHER, 1, new FullName(fresh(Sex.FEMALE), fresh(Sex.MALE), Sex.FEMALE, people), motherBorn,
                false, true);
        LocalDate born = motherBorn.plusYears(YOUNGEST_MOTHER_YEARS);
        int children = draw.between(2, 4);
        int speaker = draw.between(1, children);
        for (int order = 1; order <= children; order++) {
            born = born.plusDays(draw.between(500, 1100));
            FullName name = order == speaker
                    ? new FullName(fresh(Sex.FEMALE), fathersName, Sex.FEMALE, people)
                    : childName(fathersName);
            add(Part.CHILD, order, name, born, order == speaker, false);
        }
    }

    /** A name nobody else of this family bears, so that within one family a name is one person. */
    private GivenName fresh(Sex sex) {
        GivenName name = GivenNames.drawn(people, sex, draw);
        while (!used.add(name)) {
            name = GivenNames.drawn(people, sex, draw);
        }
        return name;
    }

    private void add(Part part, int order, FullName name, LocalDate born, boolean abroad, boolean sought) {
        add(part, order, name, born, abroad, sought, false);
    }

    private void add(Part part, int order, FullName name, LocalDate born, boolean abroad, boolean sought,
            boolean bornAbroad) {
        members.add(new Person(draw.id(), part, order, name.sex(), name, born, bornAbroad, abroad, sought));
    }
}
