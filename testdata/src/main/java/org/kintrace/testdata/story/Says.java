package org.kintrace.testdata.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.FullName;

/** The contents a claim can have, as the case file writes them. */
final class Says {

    private Says() {}

    private static Node of(String kind, Person person) {
        return Node.kind(kind).put("person", person.id());
    }

    /** @param role full, given or father */
    static Node named(Person person, String role, FullName.Written written, String use) {
        return of("named", person).put("role", role).put("name", name(written)).put("use", use);
    }

    private static Node name(FullName.Written written) {
        return Node.empty().put("text", written.text()).put("language", written.profile().language());
    }

    static Node ofSex(Person person) {
        return of("ofSex", person).put("sex", person.sex().name().toLowerCase(Locale.ROOT));
    }

    static Node born(Person person, String on, Node at) {
        return of("born", person).put("on", on).put("at", at);
    }

    static Node born(Person person, String on) {
        return of("born", person).put("on", on);
    }

    static Node aged(Person person, String age, LocalDate on) {
        return of("aged", person).put("age", age).put("on", on.toString());
    }

    static Node died(Person person, String on) {
        return of("died", person).put("on", on);
    }

    static Node alive(Person person, String on) {
        return of("alive", person).put("on", on);
    }

    static Node liberty(Person person, String status, String on) {
        return of("liberty", person).put("status", status).put("on", on);
    }

    static Node separation(Person person, String status, String on) {
        return of("separation", person).put("status", status).put("on", on);
    }

    static Node contact(Person person, String state, String channel, String lastKnown) {
        return of("contact", person).put("state", state).put("channel", channel).put("lastKnown", lastKnown);
    }

    static Node occupation(Person person, String words) {
        return of("occupation", person).put("words", words);
    }

    static Node sensitive(Person person, String category, String words) {
        return of("sensitive", person).put("category", category).put("words", words);
    }

    static Node childCount(Person person, int count) {
        return of("childCount", person).put("count", Count.words(count));
    }

    static Node birthOrder(Person person, int position, int of) {
        return of("birthOrder", person).put("position", position).put("of", Count.words(of));
    }

    static Node kin(Node who, String relation, Person of, String side) {
        return Node.kind("kin").put("who", who).put("relation", relation).put("of", of.id()).put("side",
                side);
    }

    static Node known(Collection<Person> persons) {
        return Node.kind("known").put("of", persons.stream().map(Person::id).toList());
    }

    static Node known(Person person) {
        return known(List.of(person));
    }

    static Node counted(int count) {
        return Node.kind("counted").put("count", Count.words(count));
    }

    static Node subset(Collection<Person> persons, int count) {
        return Node.kind("subsetOf").put("of", persons.stream().map(Person::id).toList()).put("count",
                Count.words(count));
    }

    static Node uncounted(String words) {
        return Node.kind("uncounted").put("words", words);
    }

    static Node tookPart(String event, Node who, String role) {
        return Node.kind("tookPart").put("event", event).put("who", who).put("role", role);
    }

    static Node happenedOn(String event, String on) {
        return Node.kind("happenedOn").put("event", event).put("on", on);
    }

    static Node happenedAfter(String event, String words, String other) {
        return Node.kind("happenedOn").put("event", event).put("on",
                Node.empty().put("text", words).put("event", other));
    }

    static Node happenedAt(String event, Node at) {
        return Node.kind("happenedAt").put("event", event).put("at", at);
    }

    static Node causeAlleged(String cause, String effect, String words) {
        return Node.kind("causeAlleged").put("cause", cause).put("effect", effect).put("words", words);
    }

    static Node stay(Node who, Node at, String house) {
        return Node.kind("stay").put("who", who).put("at", at).put("house", house);
    }

    static Node ofPaper(String kind, String paper) {
        return Node.kind(kind).put("paper", paper);
    }
}
