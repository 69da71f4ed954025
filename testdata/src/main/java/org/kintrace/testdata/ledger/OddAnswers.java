package org.kintrace.testdata.ledger;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;

/** One matter in which every other kind of answer on the closed list came back. */
final class OddAnswers {

    private final Desk desk;
    private final Family family;

    OddAnswers(Desk desk, Family family) {
        this.desk = desk;
        this.family = family;
    }

    void all() {
        LocalDate begin = Campaign.begin(family);
        Person person = family.sought().getFirst();
        String consulate = desk.office("Consulate", "consulate", Desk.STATE);
        String visas = desk.partOf(consulate, "Visa section", "visaSection");
        Desk.Asked asked = desk.inquiry(consulate, family, "May they travel?").due(begin.plusDays(60),
                "custom");
        desk.handOver(asked, begin, List.of());
        List<Node> answers = List.of(Node.kind("unspecifiedDiscrepancy"), Node.kind("generalDenial"),
                Node.kind("counterClaim").put("about", person.id()),
                Node.kind("alternativeExplanation").put("blames", "health").put("about", person.id()),
                Node.kind("alternativeExplanation").put("blames", "familyFault"),
                Node.kind("capabilityClaim"),
                Node.kind("willNotComment"), Node.kind("contradictoryInstruction").put("other", visas),
                Node.kind("impossibleInstruction"), Node.kind("threat"),
                Node.kind("stagedVideo").put("of", person.id()),
                Node.kind("undertaking"), Node.kind("toldNothing"),
                Node.kind("conditionalHelp").put("condition", "only if you return"),
                Node.kind("accessRefused"),
                Node.kind("physicalBlocking"));
        for (int i = 0; i < answers.size(); i++) {
            desk.reply(asked, begin.plusDays(20L + 12L * i), answers.get(i), WORDS.get(i));
        }
        desk.inPerson(asked, begin.plusDays(250));
    }

    private static final List<String> WORDS = List.of("There is a discrepancy.", "There is no such policy.",
            "She lives with a relative.", "He was ill.", "The parents left them.",
            "We can find anybody within a week.",
            "No comment.", "Apply at the visa section.", "Apply in person in the closed city.",
            "You should stop asking.", "A short film was sent.", "We will look into it.",
            "They told us nothing.",
            "Come back first, then we help.", "The guard sent them away.",
            "A line of police stood at the gate.");
}
