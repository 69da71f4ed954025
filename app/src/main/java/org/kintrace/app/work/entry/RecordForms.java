package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.linkage.description.Sex;
import org.kintrace.registry.id.StatementId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Basis;
import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.CaseState;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.ParticipantRole;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.document.PaperKind;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.event.EventKind;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SearchId;
import org.kintrace.registry.id.SightingId;
import org.kintrace.registry.id.SightingLinkId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.sighting.Confidence;
import org.kintrace.registry.sighting.PlacePrecision;
import org.kintrace.registry.sighting.Search;
import org.kintrace.registry.sighting.SearchOutcome;
import org.kintrace.registry.sighting.Sighting;
import org.kintrace.registry.sighting.SightingLink;

/** Forms of a family, its people, and what happened to them. */
final class RecordForms {

    private RecordForms() {}

    static void newFamily(Desk desk) {
        Fields fields = desk.fields();
        desk.entered().open(new Case(desk.entered().newId(CaseId::new), fields.text("number"),
                fields.date("opened").or(() -> Optional.of(desk.today())), CaseState.OPEN, List.of()));
    }

    /** Number and state may change; members only ever join. */
    static void family(Desk desk) {
        Fields fields = desk.fields();
        desk.family().ifPresent(family -> desk.entered().change(new Case(family.header().id(),
                fields.text("number"), fields.date("opened"), fields.neededChoice("state", CaseState.class),
                family.header().members())));
    }

    /** A new member with names, and what else is known, each a claim from one source. */
    static void person(Desk desk) {
        Fields fields = desk.fields();
        PersonId person = desk.entered().newId(PersonId::new);
        desk.entered().join(new Member(person, fields.choices("roles", CaseRole.class)));
        List<ClaimContent> says = new ArrayList<>();
        if (!fields.texts("name").isEmpty()) {
            says.addAll(ClaimForms.names(fields, person));
        }
        fields.choice("sex", Sex.class).ifPresent(sex -> says.add(new ClaimContent.OfSex(person, sex)));
        fields.worldDate("born").ifPresent(
                on -> says.add(new ClaimContent.Born(person, on, fields.place("bornAt"))));
        fields.age("age").ifPresent(
                age -> says.add(new ClaimContent.Aged(person, age, fields.neededWorldDate("ageOn"))));
        fields.choice("relation", KinRelation.class).ifPresent(relation -> says.add(new ClaimContent.Kin(
                new Members.Known(List.of(person)), relation, fields.neededId("of", PersonId::new),
                fields.choice("side", FamilySide.class).orElse(FamilySide.NOT_SAID))));
        if (!says.isEmpty()) {
            SourceFields.claim(desk, says);
        }
    }

    static void retraction(Desk desk) {
        Fields fields = desk.fields();
        var earlier = desk.family().flatMap(family -> fields
                .id("amends", ClaimId::new)
                .flatMap(id -> family.claims().stream().filter(claim -> claim.id().equals(id)).findFirst()));
        if (earlier.isEmpty()) {
            fields.problem("amends", "form.missing");
        }
        earlier.ifPresent(claim -> SourceFields.claim(desk, List.of(claim.says())));
    }

    /**
     * Takes back what one form put on record: each of its claims by a claim of its own that names it, from the same source,
     * with the reason as how it is known. Nothing is deleted, and taking these back makes the first ones stand again.
     */
    static void entryTakenBack(Desk desk) {
        Fields fields = desk.fields();
        String why = fields.neededText("why");
        List<ClaimId> chosen = fields.ids("claims", ClaimId::new);
        List<Claim> earlier = desk.family().map(CaseRecords::claims).orElse(List.of()).stream()
                .filter(claim -> chosen.contains(claim.id())).toList();
        if (earlier.isEmpty()) {
            fields.problem("claims", "form.missing");
        }
        earlier.forEach(claim -> desk.entered().toFamily(new Claim(desk.entered().newId(ClaimId::new),
                claim.says(), Modality.RETRACTS, new Basis.InferredFrom(why), claim.source(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(desk.today()),
                Optional.of(new Amends.Retracts(claim.id())))));
    }

    /** A source by itself: what rests on it may be entered later. */
    static void source(Desk desk) {
        SourceId _ = SourceFields.readSource(desk, desk.family().isEmpty());
    }

    /** Somebody's words by themselves, before anybody says what they come to. */
    static void statement(Desk desk) {
        String _ = desk.fields().neededText("words");
        Optional<StatementId> _ = SourceFields.readStatement(desk, SourceFields.readSource(desk, false));
    }

    static void event(Desk desk) {
        Fields fields = desk.fields();
        EventId event = desk.entered().newId(EventId::new);
        desk.entered().toFamily(new Event(event, fields.neededChoice("kind", EventKind.class),
                fields.text("label")));
        List<ClaimContent> says = new ArrayList<>();
        if (!fields.texts("person").isEmpty() || fields.text("personCount").isPresent()
                || fields.text("personText").isPresent()) {
            says.add(new ClaimContent.TookPart(event, ClaimForms.members(fields, "person"),
                    fields.choice("role", ParticipantRole.class).orElse(ParticipantRole.SUBJECT)));
        }
        fields.worldDate("on").ifPresent(on -> says.add(new ClaimContent.HappenedOn(event, on)));
        fields.place("at").ifPresent(at -> says.add(new ClaimContent.HappenedAt(event, at)));
        if (says.isEmpty()) {
            fields.problem("on", "form.saySomething");
        }
        SourceFields.claim(desk, says);
    }

    /** More about an event that is on record. */
    static void aboutEvent(Desk desk) {
        Fields fields = desk.fields();
        EventId event = fields.neededId("event", EventId::new);
        List<ClaimContent> says = new ArrayList<>();
        if (!fields.texts("person").isEmpty() || fields.text("personCount").isPresent()
                || fields.text("personText").isPresent()) {
            says.add(new ClaimContent.TookPart(event, ClaimForms.members(fields, "person"),
                    fields.neededChoice("role", ParticipantRole.class)));
        }
        fields.worldDate("on").ifPresent(on -> says.add(new ClaimContent.HappenedOn(event, on)));
        fields.place("at").ifPresent(at -> says.add(new ClaimContent.HappenedAt(event, at)));
        fields.id("cause", EventId::new).ifPresent(cause -> says
                .add(new ClaimContent.CauseAlleged(cause, event, fields.neededText("causeText"))));
        if (says.isEmpty()) {
            fields.problem("on", "form.saySomething");
        }
        SourceFields.claim(desk, says);
    }

    static void paper(Desk desk) {
        Fields fields = desk.fields();
        PaperId known = fields.id("paper", PaperId::new).orElseGet(() -> {
            PaperId id = desk.entered().newId(PaperId::new);
            desk.entered().toFamily(new Paper(id, fields.neededChoice("kind", PaperKind.class),
                    fields.neededId("holder", PersonId::new)));
            return id;
        });
        List<ClaimContent> says = new ArrayList<>();
        fields.text("number").ifPresent(number -> says.add(new ClaimContent.PaperNumber(known, number)));
        if (fields.text("validFrom").isPresent() || fields.text("validUntil").isPresent()) {
            says.add(new ClaimContent.PaperValid(known, fields.worldDate("validFrom"),
                    fields.worldDate("validUntil")));
        }
        fields.text("issuedBy").ifPresent(
                by -> says.add(new ClaimContent.PaperIssued(known, by, fields.worldDate("issuedOn"))));
        fields.text("refusedBecause").ifPresent(
                why -> says.add(new ClaimContent.PaperRefused(known, why, fields.worldDate("refusedOn"))));
        fields.text("whereabouts").ifPresent(words -> says
                .add(new ClaimContent.PaperWhereabouts(known, words, fields.worldDate("whereaboutsOn"))));
        if (!says.isEmpty()) {
            SourceFields.claim(desk, says);
        }
    }

    static void sighting(Desk desk) {
        Fields fields = desk.fields();
        SourceId source = SourceFields.readSource(desk, false);
        Optional<PlaceRef> place = fields.place("at");
        Sighting sighting = new Sighting(desk.entered().newId(SightingId::new), source, place,
                fields.choice("precision", PlacePrecision.class).orElse(PlacePrecision.UNKNOWN),
                fields.worldDate("on"), fields.texts("observation"));
        desk.entered().toFamily(sighting);
        fields.id("person", PersonId::new).ifPresent(person -> link(desk, sighting.id(), person));
    }

    /** Somebody says of a sighting on record whom it may show. */
    static void sightingLink(Desk desk) {
        link(desk, desk.fields().neededId("sighting", SightingId::new),
                desk.fields().neededId("person", PersonId::new));
    }

    private static void link(Desk desk, SightingId sighting, PersonId person) {
        Fields fields = desk.fields();
        desk.entered().toFamily(new SightingLink(desk.entered().newId(SightingLinkId::new), sighting, person,
                fields.neededChoice("confidence", Confidence.class), fields.neededText("by"),
                reasons(fields), fields.text("secondReader")));
    }

    private static List<String> reasons(Fields fields) {
        List<String> reasons = fields.texts("reason");
        return reasons.isEmpty() ? List.of(fields.neededText("reason")) : reasons;
    }

    static void search(Desk desk) {
        Fields fields = desk.fields();
        List<PersonId> lookedFor = fields.ids("person", PersonId::new);
        fields.needed("person", lookedFor.stream().findFirst(),
                new PersonId("00000000-0000-4000-8000-000000000000"));
        desk.entered().toFamily(new Search(desk.entered().newId(SearchId::new), lookedFor,
                fields.neededPlace("at"), fields.worldDate("on"), fields.neededText("by"),
                fields.neededChoice("outcome", SearchOutcome.class), fields.text("words"),
                fields.id("source", SourceId::new)));
    }
}
