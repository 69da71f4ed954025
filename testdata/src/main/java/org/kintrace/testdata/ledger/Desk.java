package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;

/** Where the records of one campaign are made: offices and officials of its own, so that campaigns never mix. */
final class Desk {

    /** The invented state whose offices are asked: a code ISO 3166-1 leaves to its users. */
    static final String STATE = "XA";

    /** Another invented state, whose offices answered everybody. */
    static final String THIRD_STATE = "XB";

    static final List<String> LISTS = List.of("offices", "officials", "sources", "promises", "inquiries",
            "transmissions",
            "replies", "generalClaims");

    private final int number;
    private final Draw draw;
    private final Map<String, List<Node>> lists = new LinkedHashMap<>();

    Desk(int number, Draw draw) {
        this.number = number;
        this.draw = draw;
    }

    Draw draw() {
        return draw;
    }

    List<Node> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    String add(String list, String id, Node record) {
        lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(record);
        return id;
    }

    /** @param level lower camel case, such as {@code embassy}; also the first word of its invented name */
    String office(String name, String level, String state) {
        String id = draw.id();
        return add("offices", id, office(id, name, level, state));
    }

    String partOf(String whole, String name, String level) {
        String id = draw.id();
        return add("offices", id, office(id, name, level, STATE).put("partOf", whole));
    }

    private Node office(String id, String name, String level, String state) {
        return Node.id(id).put("names", List.of(english(name + " X-" + (number + 1)))).put("level", level)
                .put("state", state);
    }

    private static Node english(String text) {
        return Node.empty().put("text", text).put("language", "en");
    }

    /** @param until last day in office, empty when still there */
    String official(String letter, String office, String from, String until) {
        String id = draw.id();
        Node term = Node.empty().put("office", office).put("title", "head of office").put("from", from);
        if (!until.isEmpty()) {
            term.put("until", until);
        }
        return add("officials", id, Node.id(id)
                .put("names", List.of(english("Official X-" + (number + 1) + letter)))
                .put("terms", List.of(term)));
    }

    String source(String kind, String title, LocalDate made) {
        String id = draw.id();
        return add("sources", id,
                Node.id(id).put("is", kind).put("title", title + " X-" + (number + 1)).put("language", "en")
                        .put("made", made.toString()).put("custody", "held"));
    }

    /** An inquiry for one family about those it looks for. */
    Asked inquiry(String to, Family family, String question) {
        String id = draw.id();
        Node node = Node.id(id).put("to", to).put("question", question).put("cases", List.of(family.caseId()))
                .put("about", ids(family));
        add("inquiries", id, node);
        return new Asked(id, to, family, node);
    }

    /** One inquiry; what it is held to may be added while the campaign is made up. */
    record Asked(String id, String to, Family family, Node node) {

        Asked holdsTo(String promise) {
            node.put("holdsTo", promise);
            return this;
        }

        Asked sameAs(Asked other) {
            node.put("sameAs", other.id());
            return this;
        }

        Asked due(LocalDate on, String basis) {
            node.put("due", Node.empty().put("on", on.toString()).put("basis", basis));
            return this;
        }

        Asked closed(LocalDate on, String why) {
            node.put("closed",
                    Node.empty().put("on", on.toString()).put("by", "X-case worker").put("why", why));
            return this;
        }
    }

    /** Names handed over. */
    String handOver(Asked asked, LocalDate on, List<String> papers) {
        return transmission(asked, "handOver", on.toString(), Node.empty().put("names", ids(asked.family()))
                .put("papers", papers));
    }

    /** A reminder, remembered by its month. */
    String chaser(Asked asked, LocalDate on) {
        return transmission(asked, "chaser", on.toString().substring(0, 7), Node.empty());
    }

    /** Somebody went there in person. */
    String inPerson(Asked asked, LocalDate on) {
        return transmission(asked, "inPerson", on.toString(), Node.empty().put("names", ids(asked.family())));
    }

    private String transmission(Asked asked, String kind, String on, Node attached) {
        String id = draw.id();
        String channel = kind.equals("inPerson")
                ? "by hand"
                : draw.one(List.of("e-mail", "registered letter"));
        return add("transmissions", id,
                Node.id(id).put("inquiry", asked.id()).put("is", kind).put("to", asked.to())
                        .put("on", on).put("channel", channel).putAll(attached));
    }

    /** What came back to an inquiry. */
    String reply(Asked asked, LocalDate on, Node answer, String words) {
        return said(Node.empty().put("inquiry", asked.id()).put("from", asked.to()).put("on", on.toString())
                .put("answer", answer), words);
    }

    /** A receipt of one act of sending. */
    String receipt(Asked asked, String transmission, LocalDate on) {
        return said(Node.empty().put("inquiry", asked.id()).put("to", transmission).put("from", asked.to())
                .put("on", on.toString()).put("answer", Node.kind("receiptOnly")),
                "We have received your letter.");
    }

    /** Something an office said without being asked. */
    String unasked(String office, String official, LocalDate on, Node answer, String words, String source) {
        return said(Node.empty().put("from", office).put("official", official).put("on", on.toString())
                .put("answer", answer)
                .put("source", source), words);
    }

    private String said(Node reply, String words) {
        String id = draw.id();
        Node node = Node.id(id).putAll(reply);
        return add("replies", id, words.isEmpty() ? node : node.put("words", words));
    }

    String generalClaim(String office, LocalDate on, String words, Node means) {
        String id = draw.id();
        String source = source("officialStatement", "Statement of an office", on);
        return add("generalClaims", id,
                Node.id(id).put("office", office).put("on", on.toString()).put("from", source)
                        .put("words", words).put("means", means));
    }

    private static List<String> ids(Family family) {
        return family.sought().stream().map(Person::id).toList();
    }
}
