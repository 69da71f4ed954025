package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.time.AgeStatement;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.ContactState;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.NameUse;
import org.kintrace.registry.claim.SensitiveKind;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;

/** Forms of one claim about one person, or about a tie between several. */
final class ClaimForms {

    private ClaimForms() {}

    static List<FormField> nameFields() {
        return List.of(FormField.needed("name", FieldType.NAME).inRows("name"),
                FormField.choice("nameRole", NameRole.class).inRows("name"),
                FormField.choice("nameUse", NameUse.class).inRows("name"),
                FormField.of("nameLanguage", FieldType.TEXT).inRows("name"));
    }

    static List<ClaimContent> names(Desk desk) {
        return names(desk.fields(), person(desk.fields()));
    }

    /** Several names as typed in rows: the second role belongs to the second name; a row without a name is none. */
    static List<ClaimContent> names(Fields fields, PersonId person) {
        List<String> names = fields.rows("name");
        fields.needed("name", fields.text("name"), "-");
        List<NameRole> roles = fields.choiceRows("nameRole", NameRole.class, NameRole.FULL);
        List<NameUse> uses = fields.choiceRows("nameUse", NameUse.class, NameUse.WRITTEN_BY_FAMILY);
        List<String> languages = fields.rows("nameLanguage");
        List<ClaimContent> claims = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                claims.add(new ClaimContent.Named(person, row(roles, i, NameRole.FULL),
                        name(names.get(i), row(languages, i, "")),
                        row(uses, i, NameUse.WRITTEN_BY_FAMILY)));
            }
        }
        return claims;
    }

    private static WrittenName name(String text, String language) {
        return language.isEmpty() ? WrittenName.of(text) : WrittenName.of(text, language);
    }

    private static <T> T row(List<T> rows, int at, T otherwise) {
        return at < rows.size() ? rows.get(at) : otherwise;
    }

    static ClaimContent sex(Desk desk) {
        return new ClaimContent.OfSex(person(desk.fields()), desk.fields().neededChoice("sex", Sex.class));
    }

    static ClaimContent birth(Desk desk) {
        return new ClaimContent.Born(person(desk.fields()), desk.fields().neededWorldDate("on"),
                desk.fields().place("at"));
    }

    static ClaimContent age(Desk desk) {
        Fields fields = desk.fields();
        return new ClaimContent.Aged(person(fields),
                fields.needed("age", fields.age("age"), AgeStatement.ofYears(0, 0, "-")),
                fields.neededWorldDate("on"));
    }

    static ClaimContent death(Desk desk) {
        return new ClaimContent.Died(person(desk.fields()), desk.fields().worldDate("on"));
    }

    static ClaimContent alive(Desk desk) {
        return new ClaimContent.Alive(person(desk.fields()), desk.fields().neededWorldDate("on"));
    }

    static ClaimContent liberty(Desk desk) {
        Fields fields = desk.fields();
        return new ClaimContent.Liberty(person(fields), fields.neededChoice("status", LibertyStatus.class),
                fields.worldDate("on"), fields.number("years", 0, 100));
    }

    static ClaimContent separation(Desk desk) {
        Fields fields = desk.fields();
        return new ClaimContent.Separation(person(fields),
                fields.neededChoice("status", SeparationStatus.class),
                fields.worldDate("on"));
    }

    static ClaimContent contact(Desk desk) {
        Fields fields = desk.fields();
        return new ClaimContent.Contact(person(fields), fields.neededChoice("status", ContactState.class),
                fields.text("channel"), fields.worldDate("on"));
    }

    static ClaimContent occupation(Desk desk) {
        return new ClaimContent.Occupation(person(desk.fields()), desk.fields().neededText("text"));
    }

    static ClaimContent sensitive(Desk desk) {
        return new ClaimContent.Sensitive(person(desk.fields()),
                desk.fields().neededChoice("category", SensitiveKind.class),
                desk.fields().neededText("text"));
    }

    static ClaimContent children(Desk desk) {
        Fields fields = desk.fields();
        return new ClaimContent.ChildCount(person(fields), fields.neededCount("count"));
    }

    static ClaimContent birthOrder(Desk desk) {
        Fields fields = desk.fields();
        return new ClaimContent.BirthOrder(person(fields), fields.number("position", 1, 40),
                fields.count("count"));
    }

    static ClaimContent kin(Desk desk) {
        Fields fields = desk.fields();
        return new ClaimContent.Kin(members(fields, "person"),
                fields.neededChoice("relation", KinRelation.class),
                fields.neededId("of", PersonId::new),
                fields.choice("side", FamilySide.class).orElse(FamilySide.NOT_SAID));
    }

    static ClaimContent stay(Desk desk) {
        Fields fields = desk.fields();
        Optional<Members> cares = fields.texts("carer").isEmpty() && fields.text("carerText").isEmpty()
                ? Optional.empty()
                : Optional.of(members(fields, "carer"));
        return new ClaimContent.Stay(members(fields, "person"), fields.neededPlace("at"),
                fields.choice("house", InstitutionKind.class).orElse(InstitutionKind.OTHER),
                fields.worldDate("from"), fields.worldDate("to"), cares);
    }

    /** Something said about an office, a promise or an inquiry that no other form has a field for. */
    static ClaimContent remark(Desk desk) {
        Fields fields = desk.fields();
        String words = fields.neededText("text");
        Optional<ClaimContent> ofPromise = fields.id("promise", PromiseId::new)
                .map(promise -> new ClaimContent.OfPromise(promise, words));
        Optional<ClaimContent> ofInquiry = fields.id("inquiry", InquiryId::new)
                .map(inquiry -> new ClaimContent.OfInquiry(inquiry, words));
        return ofPromise.or(() -> ofInquiry).orElseGet(
                () -> new ClaimContent.OfOffice(fields.neededId("office", OfficeId::new), words));
    }

    /**
     * Persons picked; so many of those picked when a count is given too; so many unnamed when none is picked; a group
     * nobody counted when it is only described.
     */
    static Members members(Fields fields, String field) {
        List<PersonId> picked = fields.ids(field, PersonId::new);
        Optional<org.kintrace.facts.time.CountStatement> count = fields.count(field + "Count");
        Optional<String> described = fields.text(field + "Text");
        if (!picked.isEmpty()) {
            return count.isPresent() && picked.size() > 1
                    ? new Members.SubsetOf(picked, count.get())
                    : new Members.Known(picked);
        }
        if (count.isPresent()) {
            return new Members.Counted(count.get());
        }
        return new Members.Uncounted(fields.needed(field, described, "-"));
    }

    private static PersonId person(Fields fields) {
        return fields.neededId("person", PersonId::new);
    }
}
