package org.kintrace.testdata.story;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;

/** What the family allowed and refused, for whom, and what it took back. */
final class WhatWasAllowed {

    private final CaseBook book;
    private final Family family;
    private final Draw draw;

    WhatWasAllowed(CaseBook book) {
        this.book = book;
        this.family = book.family();
        this.draw = book.draw();
    }

    void tell() {
        LocalDate asked = family.timeline().interviewed();
        String tracing = consent(asked,
                List.of(provision(true, List.of("identity", "relations", "place", "status"),
                        List.of("caseWork", "tracing"), List.of("family", "team"), "full"),
                        provision(false, List.of("identity", "faceAndVoice"), List.of("publication"),
                                List.of("press", "public"),
                                "full")),
                "");
        if (draw.chance(0.4)) {
            consent(asked.plusDays(30), List.of(provision(true, List.of("identity", "papers"),
                    List.of("officialInquiry"), List.of("stateConcerned"), "redacted")), "");
        }
        if (draw.chance(0.1)) {
            consent(asked.plusDays(200), List.of(), tracing);
        }
    }

    private String consent(LocalDate on, List<Node> provisions, String withdraws) {
        String id = draw.id();
        Node consent = Node.id(id).put("by", family.enquirer().id())
                .put("forPersons", family.sought().stream().map(Person::id).toList())
                .put("capacity",
                        family.enquirer().part() == org.kintrace.testdata.people.Part.CHILD
                                ? "nextOfKin"
                                : "parent")
                .put("on", on.toString())
                .put("language", family.people() == org.kintrace.testdata.spelling.People.KAZAKH
                        ? "kk"
                        : "ug")
                .put("explained", "consent sheet, version X-1").put("collector", "X-case worker")
                .put("conditions", List.of("freeSettingAbroad")).put("provisions", provisions);
        return book.add("consents", withdraws.isEmpty() ? consent : consent.put("withdraws", withdraws), id);
    }

    private static Node provision(boolean permits, List<String> categories, List<String> purposes,
            List<String> recipients, String form) {
        return Node.empty().put("permits", permits).put("categories", categories).put("purposes", purposes)
                .put("recipients", recipients).put("form", form);
    }
}
