package org.kintrace.testdata.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Part;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.people.Timeline;

/** Departure, silence, detention, where the children went: events, stays and states of one family. */
final class WhatHappened {

    private static final String STUDY = "a short study course";

    private final CaseBook book;
    private final CaseSources sources;
    private final Family family;
    private final Timeline days;
    private final Draw draw;
    private final Landmarks landmarks = new Landmarks();

    WhatHappened(CaseBook book, CaseSources sources) {
        this.book = book;
        this.sources = sources;
        this.family = book.family();
        this.days = family.timeline();
        this.draw = book.draw();
    }

    /** Tells it all and returns the claims a general assertion can be held against. */
    Landmarks tell() {
        departure();
        switch (family.shape()) {
            case WITH_GRANDPARENTS -> withGrandparents();
            case IN_STATE_HOUSE -> inStateHouse();
            case MOTHER_WENT_BACK -> motherWentBack();
            case GROWN_SONS_TAKEN -> grownSonsTaken();
            case PARENTS_SOUGHT -> parentsSought();
            case ONE_LEFT_BEHIND -> oneLeftBehind();
        }
        silence();
        return landmarks;
    }

    private void departure() {
        List<Person> gone = family.members().stream()
                .filter(p -> p.abroad() && p.born().isBefore(days.departure())).toList();
        List<Person> stayed = family.members().stream().filter(p -> !p.abroad()).toList();
        String event = book.event("departure", sources.family(), When.remembered(days.departure(), draw));
        book.claim(sources.family(), Says.tookPart(event, Says.known(gone), "subject"));
        book.claim(sources.family(), Says.tookPart(event, Says.known(stayed), "leftBehind"));
        String arrival = book.eventAfter("arrival", sources.family(), "a few weeks after", event);
        book.claim(sources.family(), Says.tookPart(arrival, Says.known(gone), "subject"));
        book.claim(sources.family(), Says.happenedAt(arrival, Whereabouts.abroad(family)));
    }

    private void silence() {
        Person last = family.members().stream().filter(p -> !p.abroad() && !p.isChildOn(days.contactLost()))
                .findFirst()
                .orElseThrow();
        book.claim(sources.family(),
                Says.contact(last, "cutByThem", draw.one(List.of("voice messages", "telephone")),
                        draw.chance(0.5) ? When.day(days.contactLost()) : When.month(days.contactLost())));
    }

    /** Children with the grandparents of both sides; a fear that proved wrong stays on record, superseded. */
    private void withGrandparents() {
        List<Person> left = soughtChildren();
        int split = (left.size() + 1) / 2;
        String since = When.remembered(days.departure(), draw);
        stayWith(left.subList(0, split), Whereabouts.village(family), family.get(Part.PATERNAL_GRANDMOTHER),
                since);
        if (split < left.size()) {
            stayWith(left.subList(split, left.size()), Whereabouts.motherVillage(family),
                    family.get(Part.MATERNAL_GRANDMOTHER), since);
        }
        Person eldest = left.getFirst();
        String fear = book.claim(sources.family().modality("fears"),
                Says.separation(eldest, "inStateCare", When.month(days.placed())));
        book.claim(sources.press().amending("supersedes", fear),
                Says.separation(eldest, "withKin", When.month(days.visited())));
    }

    private void stayWith(List<Person> children, Node village, Person grandmother, String since) {
        book.claim(sources.family(), Says.stay(Says.known(children), village, "familyHome").put("from", since)
                .put("cares", Says.known(grandmother)));
        book.claim(sources.family(),
                Says.kin(Says.known(grandmother), "carer", children.getFirst(), "notSaid"));
    }

    private void inStateHouse() {
        List<Person> children = soughtChildren();
        List<Person> taken = new ArrayList<>(List.of(family.get(Part.PATERNAL_GRANDFATHER),
                family.get(Part.MATERNAL_GRANDMOTHER)));
        List<Person> all = family.sought().stream().filter(p -> p.part() != Part.CHILD).toList();
        book.claim(sources.family(),
                Says.stay(Says.known(children), Whereabouts.village(family), "familyHome")
                        .put("from", When.month(days.departure())).put("to", When.month(days.taken())));
        String event = detention(taken);
        book.claim(sources.wire(), Says.tookPart(event, Says.subset(all, 2), "subject"));
        book.claim(sources.message(), Says.tookPart(event, Says.uncounted("some relatives"), "subject"));
        held(taken.getFirst(), "camp");
        String house = draw.one(List.of("orphanage", "orphanage", "boardingSchool"));
        String stay = book.claim(sources.message(),
                Says.stay(Says.known(children), Whereabouts.county(family.home()), house)
                        .put("from", When.month(days.placed())).put("to", When.day(days.stillHeld())));
        if (house.equals("orphanage")) {
            landmarks.inOrphanage(stay);
        }
        String placement = book.event("orphanagePlacement", sources.message(), When.month(days.placed()));
        book.claim(sources.message(), Says.tookPart(placement, Says.known(children), "subject"));
        book.claim(sources.family().modality("believes"), Says.causeAlleged(event, placement,
                "They were taken there because nobody was left at home."));
        landmarks.inStateCare(book.claim(sources.message(),
                Says.separation(children.getLast(), "inStateCare", When.day(days.stillHeld()))));
    }

    private void motherWentBack() {
        Person mother = family.get(Part.MOTHER);
        List<Person> children = soughtChildren();
        List<Person> together = new ArrayList<>(children);
        together.addFirst(mother);
        LocalDate back = days.contactLost().minusDays(40);
        book.claim(sources.family(), Says.stay(Says.known(together), Whereabouts.abroad(family), "familyHome")
                .put("from", When.month(days.departure())).put("to", When.month(back.minusDays(32))));
        String journey = book.event("forcedReturn", sources.family(), When.month(back));
        book.claim(sources.family(), Says.tookPart(journey, Says.known(together), "subject"));
        book.claim(sources.family(),
                Says.stay(Says.known(children), Whereabouts.motherVillage(family), "familyHome")
                        .put("from", When.month(back.plusDays(32)))
                        .put("cares", Says.known(family.get(Part.MATERNAL_GRANDMOTHER))));
        detention(List.of(mother));
        held(mother, "camp");
        book.claim(sources.family(),
                Says.separation(children.getFirst(), "withKin", When.month(days.visited())));
    }

    private void grownSonsTaken() {
        List<Person> sons = family.children();
        detention(sons);
        for (Person son : sons) {
            book.claim(sources.message(), Says.liberty(son, "sentenced", When.month(days.placed()))
                    .put("years", draw.between(5, 17)));
        }
        for (Person wife : family.all(Part.CHILDS_WIFE).toList()) {
            book.claim(sources.message(), Says.liberty(wife, "takenForStudy", When.month(days.taken())));
        }
        held(family.get(Part.CHILDS_WIFE), "camp");
        book.claim(sources.family().modality("suspects"),
                Says.stay(Says.counted(family.uncounted().getFirst()),
                        Whereabouts.prefecture(family.home()), "orphanage")
                        .put("from", When.month(days.placed())));
    }

    private void parentsSought() {
        Person father = family.get(Part.FATHER);
        Person mother = family.get(Part.MOTHER);
        detention(List.of(father));
        book.claim(sources.message(), Says.liberty(father, "sentenced", When.month(days.placed()))
                .put("years", draw.between(6, 19)));
        held(father, "custody");
        book.claim(sources.family(), Says.liberty(mother, "noContact", When.month(days.contactLost())));
        book.claim(sources.family(), Says.sensitive(father, "faith", "prayed at home"));
    }

    private void oneLeftBehind() {
        Person child = soughtChildren().getFirst();
        stayWith(List.of(child), Whereabouts.village(family), family.get(Part.PATERNAL_GRANDMOTHER),
                When.remembered(days.departure(), draw));
        book.claim(sources.family(), Says.separation(child, "separated", When.month(days.interviewed())));
    }

    private String detention(List<Person> taken) {
        String event = book.event("detention", sources.family(), When.remembered(days.taken(), draw));
        book.claim(sources.family(), Says.tookPart(event, Says.known(taken), "subject"));
        book.claim(sources.family(), Says.happenedAt(event, Whereabouts.county(family.home())));
        for (Person person : taken) {
            book.claim(sources.family().literally(STUDY),
                    Says.liberty(person, "takenForStudy", When.month(days.taken())));
        }
        return event;
    }

    /** Somebody told that on this very day the person was still held. */
    private void held(Person person, String status) {
        landmarks.held(
                book.claim(sources.message(), Says.liberty(person, status, When.day(days.stillHeld()))));
    }

    private List<Person> soughtChildren() {
        return family.children().stream().filter(Person::sought).toList();
    }

    /** Claims of the record that are certain to the day, for general assertions to founder on. */
    static final class Landmarks {

        private Optional<String> held = Optional.empty();
        private Optional<String> inStateCare = Optional.empty();
        private Optional<String> inOrphanage = Optional.empty();

        private void held(String claim) {
            held = Optional.of(claim);
        }

        private void inStateCare(String claim) {
            inStateCare = Optional.of(claim);
        }

        private void inOrphanage(String claim) {
            inOrphanage = Optional.of(claim);
        }

        Optional<String> held() {
            return held;
        }

        Optional<String> inStateCare() {
            return inStateCare;
        }

        Optional<String> inOrphanage() {
            return inOrphanage;
        }
    }
}
