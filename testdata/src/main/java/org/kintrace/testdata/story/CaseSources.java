package org.kintrace.testdata.story;

import java.time.LocalDate;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Timeline;

/** The sources most cases have, one of them a copy of another: a copy is no second witness. */
final class CaseSources {

    private final CaseBook book;
    private final String interview;
    private final String press;
    private final String wireCopy;
    private final String papers;
    private final String message;

    CaseSources(CaseBook book) {
        this.book = book;
        Family family = book.family();
        Timeline days = family.timeline();
        interview = add("interview", "Interview with the family " + family.caseNumber(), days.interviewed(),
                "held");
        LocalDate printed = days.interviewed().plusDays(book.draw().between(5, 50));
        press = add("pressReport", "Press report on " + family.caseNumber(), printed, "held");
        wireCopy = book.draw().chance(0.3) ? copyOf(press, printed.plusDays(1)) : press;
        papers = add("identityPaper", "Papers the family keeps, " + family.caseNumber(), days.departure(),
                "seenByUs");
        message = add("message", "Message of a relative to " + family.caseNumber(), days.stillHeld(),
                "seenByOthers");
    }

    String add(String kind, String title, LocalDate made, String custody) {
        String id = book.draw().id();
        return book.add("sources", source(id, kind, title, made, custody), id);
    }

    private String copyOf(String original, LocalDate made) {
        String id = book.draw().id();
        Node copy = source(id, "pressReport",
                "The same report on another site, " + book.family().caseNumber(), made,
                "seenByUs").put("copyOf", original);
        return book.add("sources", copy, id);
    }

    private static Node source(String id, String kind, String title, LocalDate made, String custody) {
        return Node.id(id).put("is", kind).put("title", title).put("language", "en")
                .put("made", made.toString())
                .put("custody", custody);
    }

    Told family() {
        return Told.by(interview, Told.ground("tookPart"))
                .recorded(book.family().timeline().interviewed().toString());
    }

    Told press() {
        return Told.by(press, Told.heardFrom(1, "the family"));
    }

    /** The copied report where there is one. */
    Told wire() {
        return Told.by(wireCopy, Told.heardFrom(2, "another report"));
    }

    boolean hasWireCopy() {
        return !wireCopy.equals(press);
    }

    Told papers() {
        return Told.by(papers, Told.ground("documentSeen"));
    }

    Told message() {
        return Told.by(message, Told.heardFrom(2, "a neighbour"));
    }
}
