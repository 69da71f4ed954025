package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kintrace.linkage.description.Sex;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.CaseState;
import org.kintrace.registry.claim.AttestationCondition;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.ContactState;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.ParticipantRole;
import org.kintrace.registry.claim.SensitiveKind;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.consent.Capacity;
import org.kintrace.registry.consent.DisclosureForm;
import org.kintrace.registry.consent.FactCategory;
import org.kintrace.registry.consent.Purpose;
import org.kintrace.registry.consent.RecipientClass;
import org.kintrace.registry.document.PaperKind;
import org.kintrace.registry.event.EventKind;
import org.kintrace.registry.inquiry.DeadlineBasis;
import org.kintrace.registry.inquiry.Grade;
import org.kintrace.registry.inquiry.OfficeLevel;
import org.kintrace.registry.inquiry.TransmissionKind;
import org.kintrace.registry.sighting.Confidence;
import org.kintrace.registry.sighting.PlacePrecision;
import org.kintrace.registry.sighting.SearchOutcome;

/** Every form there is: where it belongs, its fields, and what it comes to. */
public enum FormKind {
    NEW_FAMILY(Belongs.NOWHERE, RecordForms::newFamily, List.of(text("number"), date("opened"))), //
    FAMILY(Belongs.FAMILY, RecordForms::family, List.of(text("number"), date("opened"),
            FormField.choice("state", CaseState.class).thatIsNeeded())), //
    PERSON(Belongs.FAMILY, RecordForms::person, withSource(joined(optional(ClaimForms.nameFields()),
            List.of(FormField.choices("roles", CaseRole.class), FormField.choice("sex", Sex.class),
                    worldDate("born"), event("born"), place("bornAt"), FormField.of("age", FieldType.AGE),
                    worldDate("ageOn"), event("ageOn"), FormField.choice("relation", KinRelation.class),
                    FormField.of("of", FieldType.PERSON), FormField.choice("side", FamilySide.class))))), //
    NAME(Belongs.FAMILY, desk -> SourceFields.claim(desk, ClaimForms.names(desk)),
            withSource(joined(List.of(person()), ClaimForms.nameFields()))), //
    SEX(ClaimForms::sex, List.of(person(), FormField.choice("sex", Sex.class).thatIsNeeded())), //
    BIRTH(ClaimForms::birth, List.of(person(), worldDate("on").thatIsNeeded(), event("on"), place("at"))), //
    AGE(ClaimForms::age, List.of(person(), FormField.needed("age", FieldType.AGE),
            worldDate("on").thatIsNeeded(), event("on"))), //
    DEATH(ClaimForms::death, List.of(person(), worldDate("on"), event("on"))), //
    ALIVE(ClaimForms::alive, List.of(person(), worldDate("on").thatIsNeeded(), event("on"))), //
    LIBERTY(ClaimForms::liberty, List.of(person(),
            FormField.choice("status", LibertyStatus.class).thatIsNeeded(), worldDate("on"), event("on"),
            FormField.of("years", FieldType.NUMBER))), //
    SEPARATION(ClaimForms::separation, List.of(person(),
            FormField.choice("status", SeparationStatus.class).thatIsNeeded(), worldDate("on"), event("on"))), //
    CONTACT(ClaimForms::contact, List.of(person(),
            FormField.choice("status", ContactState.class).thatIsNeeded(), text("channel"), worldDate("on"),
            event("on"))), //
    OCCUPATION(ClaimForms::occupation, List.of(person(), FormField.needed("text", FieldType.TEXT))), //
    SENSITIVE(ClaimForms::sensitive, List.of(person(),
            FormField.choice("category", SensitiveKind.class).thatIsNeeded(),
            FormField.needed("text", FieldType.LONG_TEXT))), //
    CHILDREN(ClaimForms::children, List.of(person(), FormField.needed("count", FieldType.COUNT))), //
    BIRTH_ORDER(ClaimForms::birthOrder, List.of(person(), FormField.of("position", FieldType.NUMBER),
            FormField.of("count", FieldType.COUNT))), //
    KIN(ClaimForms::kin, joined(members("person"), List.of(
            FormField.choice("relation", KinRelation.class).thatIsNeeded(),
            FormField.needed("of", FieldType.PERSON), FormField.choice("side", FamilySide.class)))), //
    STAY(ClaimForms::stay, joined(members("person"), List.of(place("at").thatIsNeeded(),
            FormField.choice("house", InstitutionKind.class), worldDate("from"), event("from"),
            worldDate("to"), event("to")), members("carer"))), //
    REMARK(ClaimForms::remark, List.of(FormField.of("office", FieldType.OFFICE),
            FormField.of("promise", FieldType.PROMISE), FormField.of("inquiry", FieldType.INQUIRY),
            FormField.needed("text", FieldType.LONG_TEXT))), //
    RETRACTION(Belongs.FAMILY, RecordForms::retraction, withSource(List.of())), //
    ENTRY_TAKEN_BACK(Belongs.FAMILY, RecordForms::entryTakenBack, List.of(
            FormField.of("entry", FieldType.CLAIM),
            FormField.needed("claims", FieldType.CLAIMS).severalTimes(),
            FormField.needed("why", FieldType.LONG_TEXT))), //
    SOURCE(Belongs.EITHER, RecordForms::source,
            SourceFields.source().stream().filter(field -> !field.name().equals("source")).toList()), //
    STATEMENT(Belongs.FAMILY, RecordForms::statement, joined(SourceFields.statement().stream()
            .filter(field -> !field.name().equals("statement")).map(FormKind::neededWords).toList(),
            SourceFields.source())), //
    EVENT(Belongs.FAMILY, RecordForms::event, withSource(joined(List.of(
            FormField.choice("kind", EventKind.class).thatIsNeeded(), text("label"), worldDate("on"),
            event("on"), place("at")), members("person"),
            List.of(FormField.choice("role", ParticipantRole.class))))), //
    ABOUT_EVENT(Belongs.FAMILY, RecordForms::aboutEvent, withSource(joined(
            List.of(FormField.needed("event", FieldType.EVENT), worldDate("on"), event("on"), place("at")),
            members("person"), List.of(FormField.choice("role", ParticipantRole.class),
                    FormField.of("cause", FieldType.EVENT), text("causeText"))))), //
    PAPER(Belongs.FAMILY, RecordForms::paper, withSource(List.of(FormField.of("paper", FieldType.PAPERS),
            FormField.choice("kind", PaperKind.class), FormField.of("holder", FieldType.PERSON),
            text("number"), worldDate("validFrom"), worldDate("validUntil"), text("issuedBy"),
            worldDate("issuedOn"), text("refusedBecause"), worldDate("refusedOn"), text("whereabouts"),
            worldDate("whereaboutsOn")))), //
    SIGHTING(Belongs.FAMILY, RecordForms::sighting, joined(List.of(rows("observation"), worldDate("on"),
            event("on"), place("at"), FormField.choice("precision", PlacePrecision.class),
            FormField.of("person", FieldType.PERSON), FormField.choice("confidence", Confidence.class),
            text("by"), rows("reason"), text("secondReader")), SourceFields.source())), //
    SIGHTING_LINK(Belongs.FAMILY, RecordForms::sightingLink, List.of(
            FormField.needed("sighting", FieldType.SIGHTING), person(),
            FormField.choice("confidence", Confidence.class).thatIsNeeded(),
            FormField.needed("by", FieldType.TEXT), rows("reason"), text("secondReader"))), //
    SEARCH(Belongs.FAMILY, RecordForms::search, List.of(
            FormField.needed("person", FieldType.PERSONS).severalTimes(), place("at").thatIsNeeded(),
            worldDate("on"), event("on"), FormField.needed("by", FieldType.TEXT),
            FormField.choice("outcome", SearchOutcome.class).thatIsNeeded(),
            FormField.of("words", FieldType.LONG_TEXT), FormField.of("source", FieldType.SOURCE))), //
    CONSENT(Belongs.FAMILY, LedgerForms::consent, List.of(FormField.needed("by", FieldType.PERSON),
            FormField.needed("forPerson", FieldType.PERSONS).severalTimes(),
            FormField.choice("capacity", Capacity.class).thatIsNeeded(), date("on").thatIsNeeded(),
            text("language"), text("explained"), text("collector"),
            FormField.choices("conditions", AttestationCondition.class),
            FormField.of("refuses", FieldType.FLAG),
            FormField.choices("categories", FactCategory.class), FormField.choices("purposes", Purpose.class),
            FormField.choices("recipients", RecipientClass.class), FormField.of("office", FieldType.OFFICE),
            FormField.choice("form", DisclosureForm.class), date("until"), text("condition"),
            FormField.of("withdraws", FieldType.CONSENT))), //
    OFFICE(Belongs.LEDGER, LedgerForms::office,
            List.of(FormField.needed("name", FieldType.NAME).inRows("name"),
                    FormField.choice("level", OfficeLevel.class).thatIsNeeded(), text("state"),
                    FormField.of("partOf", FieldType.OFFICE))), //
    OFFICIAL(Belongs.LEDGER, LedgerForms::official, List.of(
            FormField.needed("name", FieldType.NAME).inRows("name"), FormField.of("office", FieldType.OFFICE),
            text("title"), date("from"), date("until"))), //
    PROMISE(Belongs.EITHER, LedgerForms::promise, joined(List.of(FormField.needed("office", FieldType.OFFICE),
            FormField.of("official", FieldType.OFFICIAL), date("on").thatIsNeeded(),
            FormField.needed("words", FieldType.LONG_TEXT), text("timeCode"), text("condition"),
            FormField.choice("to", LedgerForms.PromisedTo.class), text("toWords"),
            FormField.of("capability", FieldType.FLAG), FormField.of("renews", FieldType.PROMISE)), due(),
            SourceFields.source())), //
    GENERAL_CLAIM(Belongs.LEDGER, LedgerForms::generalClaim, joined(
            List.of(FormField.needed("office", FieldType.OFFICE),
                    FormField.of("official", FieldType.OFFICIAL),
                    date("on").thatIsNeeded(), FormField.needed("words", FieldType.LONG_TEXT)),
            Assertions.fields(), SourceFields.source())), //
    INQUIRY(Belongs.EITHER, LedgerForms::inquiry, joined(List.of(
            FormField.needed("office", FieldType.OFFICE), FormField.needed("question", FieldType.LONG_TEXT),
            FormField.of("person", FieldType.PERSONS).severalTimes(),
            FormField.of("promise", FieldType.PROMISE), FormField.of("sameAs", FieldType.INQUIRY)), due())), //
    INQUIRY_CLOSED(Belongs.EITHER, LedgerForms::closure,
            List.of(FormField.needed("inquiry", FieldType.INQUIRY),
                    date("on"), FormField.needed("by", FieldType.TEXT),
                    FormField.needed("why", FieldType.LONG_TEXT))), //
    INQUIRY_DUE(Belongs.EITHER, LedgerForms::deadline,
            joined(List.of(FormField.needed("inquiry", FieldType.INQUIRY)), due())), //
    TRANSMISSION(Belongs.EITHER, LedgerForms::transmission, List.of(
            FormField.needed("inquiry", FieldType.INQUIRY),
            FormField.choice("kind", TransmissionKind.class).thatIsNeeded(),
            FormField.needed("office", FieldType.OFFICE), date("on").thatIsNeeded(),
            FormField.needed("channel", FieldType.TEXT),
            FormField.of("person", FieldType.PERSONS).severalTimes(),
            FormField.of("paper", FieldType.PAPERS).severalTimes())), //
    REPLY(Belongs.EITHER, LedgerForms::reply, joined(List.of(FormField.of("inquiry", FieldType.INQUIRY),
            FormField.of("transmission", FieldType.TRANSMISSION),
            FormField.needed("office", FieldType.OFFICE), FormField.of("official", FieldType.OFFICIAL),
            date("on").thatIsNeeded(), FormField.of("words", FieldType.LONG_TEXT)), Answers.fields(),
            List.of(FormField.choice("grade", Grade.class)), SourceFields.source()));

    /** Where what is entered belongs. */
    public enum Belongs {
        /** It begins a file of its own. */
        NOWHERE, FAMILY, LEDGER,
        /** The ledger, for one family when one is given. */
        EITHER
    }

    private final Belongs belongs;
    private final Consumer<Desk> reading;
    private final List<FormField> fields;

    FormKind(Belongs belongs, Consumer<Desk> reading, List<FormField> fields) {
        this.belongs = belongs;
        this.reading = reading;
        this.fields = withPlaceChoices(fields);
    }

    /** A form of one claim. */
    FormKind(Function<Desk, ClaimContent> says, List<FormField> fields) {
        this(Belongs.FAMILY, desk -> SourceFields.claim(desk, List.of(says.apply(desk))), withSource(fields));
    }

    public Belongs belongs() {
        return belongs;
    }

    /** In the order they are asked for. */
    public List<FormField> fields() {
        return fields;
    }

    /** Whether it changes a record that is there, and so has to name the version it was made from. */
    public boolean changes() {
        return this == FAMILY || this == INQUIRY_CLOSED || this == INQUIRY_DUE;
    }

    /** As an address spells it. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FormKind> ofSpelling(String spelled) {
        return Arrays.stream(values()).filter(kind -> kind.spelled().equals(spelled)).findFirst();
    }

    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    void read(Desk desk) {
        reading.accept(desk);
    }

    private static FormField person() {
        return FormField.needed("person", FieldType.PERSON);
    }

    private static FormField text(String name) {
        return FormField.of(name, FieldType.TEXT);
    }

    private static FormField rows(String name) {
        return text(name).inRows(name);
    }

    private static FormField date(String name) {
        return FormField.of(name, FieldType.DATE);
    }

    private static FormField worldDate(String name) {
        return FormField.of(name, FieldType.DATE_OR_AFTER_EVENT);
    }

    private static FormField event(String besides) {
        return FormField.of(besides + "Event", FieldType.EVENT);
    }

    private static FormField place(String name) {
        return FormField.of(name, FieldType.PLACE);
    }

    private static List<FormField> members(String name) {
        return List.of(FormField.of(name, FieldType.PERSONS).severalTimes(),
                FormField.of(name + "Count", FieldType.COUNT), text(name + "Text"));
    }

    private static List<FormField> due() {
        return List.of(date("due"), FormField.choice("dueBasis", DeadlineBasis.class));
    }

    private static FormField neededWords(FormField field) {
        return field.name().equals("words") ? field.thatIsNeeded() : field;
    }

    private static List<FormField> optional(List<FormField> fields) {
        return fields.stream().map(FormField::thatMayBeMissing).toList();
    }

    private static List<FormField> withSource(List<FormField> fields) {
        return joined(fields, SourceFields.all());
    }

    /** Beside each place stands which of several places of that name is meant. */
    private static List<FormField> withPlaceChoices(List<FormField> fields) {
        return fields.stream().flatMap(field -> field.type() == FieldType.PLACE
                ? Stream.of(field, FormField.of(field.name() + Fields.CHOSEN, FieldType.PLACE_CHOSEN))
                : Stream.of(field)).toList();
    }

    @SafeVarargs
    private static List<FormField> joined(List<FormField>... lists) {
        List<FormField> all = new ArrayList<>();
        for (List<FormField> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
