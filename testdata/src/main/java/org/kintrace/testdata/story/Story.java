package org.kintrace.testdata.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.JsonOut;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.truth.TruthBook;

/** The case of one family: everything its sources say. Always the same for one seed and family. */
public final class Story {

    private final CaseBook book;
    private final Plant plant;
    private final WhatHappened.Landmarks landmarks;

    private Story(CaseBook book, Plant plant, WhatHappened.Landmarks landmarks) {
        this.book = book;
        this.plant = plant;
        this.landmarks = landmarks;
    }

    public static Story of(long seed, Family family) {
        CaseBook book = new CaseBook(family, Draw.of(seed, "story", family.number()));
        CaseSources sources = new CaseSources(book);
        Plant plant = new Plant(book);
        new WhoTheyAre(book, sources, plant).tell();
        WhatHappened.Landmarks landmarks = new WhatHappened(book, sources).tell();
        new WhatWasSaid(book, sources).tell();
        new WhatWasSeen(book, sources).tell();
        new WhatWasAllowed(book).tell();
        plant.tell(sources);
        return new Story(book, plant, landmarks);
    }

    public Family family() {
        return book.family();
    }

    /** What is planted in this family. */
    public TruthBook truth() {
        return plant.truth();
    }

    /** Ids of the papers on record. */
    public List<String> papers() {
        return book.papers();
    }

    /** A claim that on one exact day somebody of the family was held. */
    public Optional<String> held() {
        return landmarks.held();
    }

    /** A claim that on one exact day a child was in state care. */
    public Optional<String> inStateCare() {
        return landmarks.inStateCare();
    }

    /** A claim that a child stayed in an orphanage from before that day to that day. */
    public Optional<String> inOrphanage() {
        return landmarks.inOrphanage();
    }

    /** Writes the case as one object. */
    public void write(JsonOut out) {
        Family family = book.family();
        Node node = Node.id(family.caseId()).put("number", family.caseNumber())
                .put("opened", family.timeline().interviewed().toString()).put("state", "open")
                .put("members", members());
        book.lists().forEach((list, records) -> node.put(list, records));
        out.object(node);
    }

    private List<Node> members() {
        List<Node> members = new ArrayList<>();
        for (Person person : book.family().members()) {
            members.add(Node.empty().put("person", person.id()).put("roles", roles(person)));
        }
        return members;
    }

    private List<String> roles(Person person) {
        if (person.equals(book.family().enquirer())) {
            return List.of("enquirer");
        }
        return List.of(person.sought() ? "sought" : "relative");
    }
}
