package org.kintrace.testdata.story;

import java.util.List;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.FamilyShape;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.people.Timeline;
import org.kintrace.testdata.spelling.Places;

/** Papers, a video in which a mother saw her child, and searches that found nobody. */
final class WhatWasSeen {

    private final CaseBook book;
    private final CaseSources sources;
    private final Family family;
    private final Timeline days;
    private final Draw draw;

    WhatWasSeen(CaseBook book, CaseSources sources) {
        this.book = book;
        this.sources = sources;
        this.family = book.family();
        this.days = family.timeline();
        this.draw = book.draw();
    }

    void tell() {
        papers();
        if (family.shape() == FamilyShape.IN_STATE_HOUSE) {
            if (draw.chance(0.7)) {
                video(family.children().getFirst());
            }
            emptyHouse();
        }
    }

    private void papers() {
        for (Person person : family.sought().stream().limit(2).toList()) {
            String paper = book.paper("passport", person);
            if (family.shape() == FamilyShape.ONE_LEFT_BEHIND) {
                book.claim(sources.family(),
                        Says.ofPaper("paperRefused", paper).put("reason", "no reason was given")
                                .put("on", When.month(days.departure().minusDays(60))));
                continue;
            }
            book.claim(sources.papers(),
                    Says.ofPaper("paperNumber", paper).put("number", "X-" + draw.between(100000, 999999)));
            book.claim(sources.papers(), Says.ofPaper("paperValid", paper)
                    .put("from", When.day(days.departure().minusDays(200)))
                    .put("until", When.day(days.departure().minusDays(201).plusYears(5))));
            if (draw.chance(0.3)) {
                book.claim(sources.family(), Says.ofPaper("paperWhereabouts", paper)
                        .put("words", "collected by the village office")
                        .put("on", When.year(days.contactLost())));
            }
        }
    }

    /** A chance find far from home; the finder is the mother, a second reader agrees. */
    private void video(Person child) {
        String source = sources.add("socialMediaVideo", "Video of a classroom, " + family.caseNumber(),
                days.posted(), "held");
        String sighting = draw.id();
        Node place = Whereabouts.prefecture(Places.farFrom(family.home(), draw));
        book.add("sightings",
                Node.id(sighting).put("source", source).put("place", place).put("precision", "prefecture")
                        .put("on", When.day(days.posted()))
                        .put("observations",
                                List.of("sings in Chinese", "hair cut short", "a flag on the wall")),
                sighting);
        String link = draw.id();
        book.add("sightingLinks", Node.id(link).put("sighting", sighting).put("person", child.id())
                .put("confidence", "probable").put("by", "mother")
                .put("reasons", List.of("the mother knows her voice", "a scar on the hand"))
                .put("secondReader", "father"), link);
    }

    private void emptyHouse() {
        List<String> lookedFor = family.children().stream().map(Person::id).toList();
        String id = draw.id();
        book.add("searches", Node.id(id).put("lookedFor", lookedFor).put("at", Whereabouts.village(family))
                .put("on", When.day(days.visited())).put("by", "a reporter").put("outcome", "houseEmpty")
                .put("words", "The door was bolted from outside."), id);
        String blocked = draw.id();
        book.add("searches",
                Node.id(blocked).put("lookedFor", lookedFor).put("at", Whereabouts.county(family.home()))
                        .put("on", When.day(days.visited().plusDays(1))).put("by", "a reporter")
                        .put("outcome", "blocked"),
                blocked);
    }
}
