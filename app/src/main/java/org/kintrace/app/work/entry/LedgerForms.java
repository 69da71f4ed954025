package org.kintrace.app.work.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.AttestationCondition;
import org.kintrace.registry.consent.Capacity;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.consent.DisclosureForm;
import org.kintrace.registry.consent.FactCategory;
import org.kintrace.registry.consent.Provision;
import org.kintrace.registry.consent.Purpose;
import org.kintrace.registry.consent.RecipientClass;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ConsentId;
import org.kintrace.registry.id.GeneralClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.Beneficiary;
import org.kintrace.registry.inquiry.Closure;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.DeadlineBasis;
import org.kintrace.registry.inquiry.Grade;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.OfficeLevel;
import org.kintrace.registry.inquiry.Official;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Term;
import org.kintrace.registry.inquiry.Transmission;
import org.kintrace.registry.inquiry.TransmissionKind;

/** Forms of offices, promises, inquiries and what came of them, and of leave given or refused. */
final class LedgerForms {

    /** To whom a promise was made. */
    enum PromisedTo {
        FAMILIES, ANYONE, COLLECTOR
    }

    private LedgerForms() {}

    static void office(Desk desk) {
        Fields fields = desk.fields();
        desk.entered().toLedger(new Office(desk.entered().newId(OfficeId::new), names(fields),
                fields.neededChoice("level", OfficeLevel.class), fields.text("state"),
                fields.id("partOf", OfficeId::new)));
    }

    static void official(Desk desk) {
        Fields fields = desk.fields();
        List<Term> terms = fields.id("office", OfficeId::new)
                .map(office -> List.of(new Term(office, fields.neededText("title"), fields.date("from"),
                        fields.date("until"))))
                .orElse(List.of());
        desk.entered().toLedger(new Official(desk.entered().newId(OfficialId::new), names(fields), terms));
    }

    static void promise(Desk desk) {
        Fields fields = desk.fields();
        desk.entered().toLedger(new Promise(desk.entered().newId(PromiseId::new),
                fields.neededId("office", OfficeId::new), fields.id("official", OfficialId::new),
                fields.neededDate("on"), SourceFields.readSource(desk, true), fields.text("timeCode"),
                fields.neededText("words"), beneficiary(desk), fields.text("condition"), due(fields),
                fields.flag("capability"), fields.id("renews", PromiseId::new)));
    }

    private static Beneficiary beneficiary(Desk desk) {
        Fields fields = desk.fields();
        return switch (fields.choice("to", PromisedTo.class).orElse(PromisedTo.FAMILIES)) {
            case FAMILIES -> new Beneficiary.Families(
                    desk.family().map(family -> List.of(family.header().id())).orElse(List.of()));
            case ANYONE -> new Beneficiary.Anyone(fields.neededText("toWords"));
            case COLLECTOR -> new Beneficiary.Collector(fields.neededText("toWords"));
        };
    }

    static void generalClaim(Desk desk) {
        Fields fields = desk.fields();
        desk.entered().toLedger(new GeneralClaim(desk.entered().newId(GeneralClaimId::new),
                fields.neededId("office", OfficeId::new), fields.id("official", OfficialId::new),
                fields.neededDate("on"), SourceFields.readSource(desk, true), fields.neededText("words"),
                Assertions.read(fields)));
    }

    static void inquiry(Desk desk) {
        Fields fields = desk.fields();
        List<CaseId> families = desk.family().map(family -> List.of(family.header().id())).orElse(List.of());
        desk.entered().toLedger(new Inquiry(desk.entered().newId(InquiryId::new),
                fields.neededId("office", OfficeId::new), fields.neededText("question"), families,
                fields.ids("person", PersonId::new), fields.id("promise", PromiseId::new), due(fields),
                fields.id("sameAs", InquiryId::new), Optional.empty()));
    }

    /** Closes an inquiry, or sets the day an answer is due: both change it, so both name the version they saw. */
    static void closure(Desk desk) {
        Fields fields = desk.fields();
        LocalDate on = fields.date("on").flatMap(date -> date.latestDay())
                .or(() -> desk.today().latestDay()).orElse(LocalDate.EPOCH);
        Closure closure = new Closure(on, fields.neededText("by"), fields.neededText("why"));
        onRecord(desk).ifPresent(
                before -> desk.entered().change(with(before, before.due(), Optional.of(closure))));
    }

    static void deadline(Desk desk) {
        Fields fields = desk.fields();
        fields.neededText("due");
        Optional<Deadline> due = due(fields);
        onRecord(desk).ifPresent(before -> desk.entered().change(with(before, due, before.closed())));
    }

    private static Optional<Inquiry> onRecord(Desk desk) {
        Optional<Inquiry> found = desk.fields().id("inquiry", InquiryId::new).flatMap(desk.inquiries()::find);
        if (found.isEmpty()) {
            desk.fields().problem("inquiry", "form.missing");
        }
        return found;
    }

    private static Inquiry with(Inquiry before, Optional<Deadline> due, Optional<Closure> closed) {
        return new Inquiry(before.id(), before.to(), before.question(), before.cases(), before.about(),
                before.holdsTo(), due, before.sameAs(), closed);
    }

    static void transmission(Desk desk) {
        Fields fields = desk.fields();
        desk.entered().toLedger(new Transmission(desk.entered().newId(TransmissionId::new),
                fields.neededId("inquiry", InquiryId::new),
                fields.neededChoice("kind", TransmissionKind.class),
                fields.neededId("office", OfficeId::new), fields.neededDate("on"),
                fields.neededText("channel"),
                fields.ids("person", PersonId::new), fields.ids("paper", PaperId::new), Optional.empty()));
    }

    static void reply(Desk desk) {
        Fields fields = desk.fields();
        Optional<SourceId> source = fields.text("source").isEmpty() && fields.text("sourceTitle").isEmpty()
                ? Optional.empty()
                : Optional.of(SourceFields.readSource(desk, true));
        desk.entered().toLedger(new Reply(desk.entered().newId(ReplyId::new),
                fields.id("inquiry", InquiryId::new), fields.id("transmission", TransmissionId::new),
                fields.neededId("office", OfficeId::new), fields.id("official", OfficialId::new),
                fields.neededDate("on"), Answers.read(fields), fields.text("words"), source,
                fields.choice("grade", Grade.class)));
    }

    static void consent(Desk desk) {
        Fields fields = desk.fields();
        List<PersonId> forPersons = fields.ids("forPerson", PersonId::new);
        fields.needed("forPerson", forPersons.stream().findFirst(),
                new PersonId("00000000-0000-4000-8000-000000000000"));
        List<Provision> provisions = new ArrayList<>();
        Optional<ConsentId> withdraws = fields.id("withdraws", ConsentId::new);
        if (withdraws.isEmpty()) {
            provisions.add(new Provision(!fields.flag("refuses"),
                    fields.choices("categories", FactCategory.class),
                    fields.choices("purposes", Purpose.class),
                    fields.choices("recipients", RecipientClass.class), fields.id("office", OfficeId::new),
                    fields.choice("form", DisclosureForm.class).orElse(DisclosureForm.FULL),
                    fields.date("until"), fields.text("condition")));
            if (fields.choices("purposes", Purpose.class).isEmpty()) {
                fields.problem("purposes", "form.missing");
            }
        }
        desk.entered().toFamily(new ConsentStatement(desk.entered().newId(ConsentId::new),
                fields.neededId("by", PersonId::new), forPersons,
                fields.neededChoice("capacity", Capacity.class), fields.neededDate("on"),
                fields.text("language"), fields.text("explained"), fields.text("collector"),
                fields.choices("conditions", AttestationCondition.class), provisions, withdraws));
    }

    private static List<WrittenName> names(Fields fields) {
        List<String> names = fields.texts("name");
        return names.isEmpty()
                ? List.of(WrittenName.of(fields.neededText("name")))
                : names.stream().map(WrittenName::of).toList();
    }

    private static Optional<Deadline> due(Fields fields) {
        return fields.date("due").flatMap(date -> date.latestDay()).map(day -> new Deadline(day,
                fields.choice("dueBasis", DeadlineBasis.class).orElse(DeadlineBasis.OURS)));
    }
}
