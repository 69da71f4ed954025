package org.kintrace.testdata.story;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.FamilyShape;
import org.kintrace.testdata.people.Part;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.Phrase;

/** Statements: the family abroad, speaking freely, and a child inside, speaking as others listen. */
final class WhatWasSaid {

    private static final List<String> PRESSURE = List.of("promptedOffCamera", "dictated", "repeatsVerbatim",
            "looksAside",
            "consultsBeforeAnswering", "officialPresent", "officialExpected", "officialsSearchForVisitors",
            "recordedByTheState", "cutShort", "topicRefused");

    private final CaseBook book;
    private final CaseSources sources;
    private final Family family;
    private final Draw draw;

    WhatWasSaid(CaseBook book, CaseSources sources) {
        this.book = book;
        this.sources = sources;
        this.family = book.family();
        this.draw = book.draw();
    }

    void tell() {
        free();
        boolean childReached = family.shape() == FamilyShape.WITH_GRANDPARENTS
                || family.shape() == FamilyShape.MOTHER_WENT_BACK;
        if (childReached) {
            coached(family.children().stream().filter(Person::sought).findFirst().orElseThrow());
        }
    }

    private void free() {
        Told told = sources.family();
        Phrase phrase = Phrase.on("wish", family.people(), draw);
        String id = draw.id();
        Node statement = Node.id(id).put("source", told.source())
                .put("speaker", Node.kind("member").put("person", family.enquirer().id()))
                .put("listener", "a case worker")
                .put("language", "en").put("place", Whereabouts.abroad(family))
                .put("on", family.timeline().interviewed().toString())
                .put("conditions", List.of("freeSettingAbroad"))
                .put("words", "My child said: " + phrase.english());
        book.add("statements", statement, id);
    }

    /** Two answers within minutes: the first changed after a whispered check. Both stay. */
    private void coached(Person child) {
        String source = sources.add("interview", "Video call with a child of " + family.caseNumber(),
                family.timeline().visited(), "held");
        boolean aboutMother = family.shape() == FamilyShape.MOTHER_WENT_BACK;
        Phrase first = Phrase.on(aboutMother ? "mother-away" : "wish", family.people(), draw);
        Phrase second = Phrase.on(aboutMother ? "mother-work" : "well", family.people(), draw);
        List<String> seen = new ArrayList<>(draw.shuffled(PRESSURE).subList(0, draw.between(2, 4)));
        String before = statement(source, child, first,
                List.of("consultsBeforeAnswering", "accessReplacedByCall"));
        seen.add("answerChangedAfterConsulting");
        String after = revised(source, child, second, seen, before);
        Told heard = Told.by(source, Told.ground("notGiven"));
        book.claim(Told.by(source, Told.ground("saw")),
                Says.alive(child, When.day(family.timeline().visited())));
        if (aboutMother) {
            Person mother = family.get(Part.MOTHER);
            String away = book.claim(heard.in(before).literally(first.english()),
                    Says.liberty(mother, "takenForStudy", When.year(family.timeline().taken())));
            book.claim(heard.in(after).literally(second.english()).amending("revises", away),
                    Says.occupation(mother, "teacher"));
        }
    }

    private String statement(String source, Person child, Phrase phrase, List<String> conditions) {
        String id = draw.id();
        return book.add("statements", words(id, source, child, phrase, conditions), id);
    }

    private String revised(String source, Person child, Phrase phrase, List<String> conditions,
            String earlier) {
        String id = draw.id();
        return book.add("statements", words(id, source, child, phrase, conditions).put("revises", earlier),
                id);
    }

    private Node words(String id, String source, Person child, Phrase phrase, List<String> conditions) {
        Node node = Node.id(id).put("source", source)
                .put("speaker", Node.kind("member").put("person", child.id()))
                .put("listener", "a reporter").put("language", phrase.language())
                .put("interpreter", "a volunteer")
                .put("on", family.timeline().visited().toString())
                .put("present", List.of(Node.empty().put("who", "a voice off camera").put("visible", false)))
                .put("conditions", conditions.stream().distinct().toList()).put("words", phrase.words());
        return phrase.language().equals("en") ? node : node.put("translation", phrase.english());
    }
}
