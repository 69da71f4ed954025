package org.kintrace.testdata.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;

/** The records of one case while they are being made up. */
final class CaseBook {

    private static final List<String> IN_ORDER = List.of("sources", "statements", "events", "claims",
            "papers",
            "sightings", "sightingLinks", "searches", "consents");

    private final Family family;
    private final Draw draw;
    private final Map<String, List<Node>> lists = new LinkedHashMap<>();
    private final List<String> papers = new ArrayList<>();

    CaseBook(Family family, Draw draw) {
        this.family = family;
        this.draw = draw;
        IN_ORDER.forEach(list -> lists.put(list, new ArrayList<>()));
    }

    Family family() {
        return family;
    }

    Draw draw() {
        return draw;
    }

    /** Adds a record to a list of the case and tells its id. */
    String add(String list, Node record, String id) {
        lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(record);
        return id;
    }

    String claim(Told told, Node says) {
        String id = draw.id();
        return add("claims", told.claim(id, says), id);
    }

    String event(String kind, Told told, String on) {
        String id = draw.id();
        add("events", Node.id(id).put("is", kind), id);
        claim(told, Says.happenedOn(id, on));
        return id;
    }

    /** An event whose day is known only from another one. */
    String eventAfter(String kind, Told told, String words, String other) {
        String id = draw.id();
        add("events", Node.id(id).put("is", kind), id);
        claim(told, Says.happenedAfter(id, words, other));
        return id;
    }

    /** Adds a paper of somebody and tells its id. */
    String paper(String kind, Person holder) {
        String id = draw.id();
        papers.add(id);
        return add("papers", Node.id(id).put("is", kind).put("holder", holder.id()), id);
    }

    List<String> papers() {
        return papers;
    }

    Map<String, List<Node>> lists() {
        return lists;
    }
}
