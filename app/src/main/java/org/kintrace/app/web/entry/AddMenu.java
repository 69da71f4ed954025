package org.kintrace.app.web.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.work.entry.FormKind;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Promise;

/** What can be added from a page: links to forms in which what is known there is filled in already. */
public record AddMenu(List<Group> groups) {

    public AddMenu {
        groups = List.copyOf(groups);
    }

    /** Forms of one kind of thing. @param key of its heading */
    public record Group(String key, List<Link> links) {

        public Group {
            links = List.copyOf(links);
        }
    }

    /** A form. @param title key of what it is for */
    public record Link(String title, String path) {}

    public static AddMenu ofFamily(CaseId family) {
        Links links = new Links(Optional.of(family));
        return new AddMenu(List.of(links.group("people", "", FormKind.PERSON, FormKind.KIN),
                links.group("life", "", FormKind.EVENT, FormKind.ABOUT_EVENT, FormKind.STAY, FormKind.PAPER),
                links.group("looking", "", FormKind.SIGHTING, FormKind.SIGHTING_LINK, FormKind.SEARCH),
                links.group("asking", "", FormKind.INQUIRY, FormKind.TRANSMISSION, FormKind.REPLY,
                        FormKind.REMARK),
                links.group("file", "", FormKind.SOURCE, FormKind.STATEMENT, FormKind.CONSENT,
                        FormKind.FAMILY)));
    }

    public static AddMenu ofPerson(CaseId family, PersonId person) {
        Links links = new Links(Optional.of(family));
        String about = "person=" + person.value();
        return new AddMenu(List.of(
                links.group("self", about, FormKind.NAME, FormKind.SEX, FormKind.BIRTH, FormKind.AGE,
                        FormKind.OCCUPATION, FormKind.SENSITIVE),
                links.group("family", about, FormKind.KIN, FormKind.CHILDREN, FormKind.BIRTH_ORDER),
                links.group("life", about, FormKind.STAY, FormKind.LIBERTY, FormKind.SEPARATION,
                        FormKind.CONTACT,
                        FormKind.EVENT, FormKind.ALIVE, FormKind.DEATH),
                links.group("looking", about, FormKind.SIGHTING, FormKind.SIGHTING_LINK, FormKind.SEARCH,
                        FormKind.INQUIRY),
                new Group("add.file", List.of(links.link(FormKind.PAPER, "holder=" + person.value()),
                        links.link(FormKind.CONSENT, "forPerson=" + person.value())))));
    }

    public static AddMenu ofLedger() {
        return new AddMenu(List.of(new Links(Optional.empty()).group("offices", "", FormKind.OFFICE,
                FormKind.OFFICIAL, FormKind.PROMISE, FormKind.INQUIRY, FormKind.REPLY, FormKind.GENERAL_CLAIM,
                FormKind.SOURCE)));
    }

    public static AddMenu ofOffice(OfficeId office) {
        return new AddMenu(List.of(new Links(Optional.empty()).group("offices", "office=" + office.value(),
                FormKind.PROMISE, FormKind.INQUIRY, FormKind.REPLY, FormKind.GENERAL_CLAIM,
                FormKind.OFFICIAL)));
    }

    public static AddMenu ofPromise(Promise promise) {
        Links links = new Links(Optional.empty());
        String office = "office=" + promise.office().value();
        return new AddMenu(List.of(new Group("add.promise",
                List.of(links.link(FormKind.INQUIRY, office + "&promise=" + promise.id().value()),
                        links.link(FormKind.REPLY, office),
                        links.link(FormKind.PROMISE, office + "&renews=" + promise.id().value())))));
    }

    /** In the family's file where the inquiry is made for one family, so that its people can be picked. */
    public static AddMenu ofInquiry(Inquiry inquiry) {
        Links links = new Links(inquiry.cases().size() == 1
                ? Optional.of(inquiry.cases().getFirst())
                : Optional.empty());
        String about = "inquiry=" + inquiry.id().value();
        String office = "office=" + inquiry.to().value();
        return new AddMenu(List.of(new Group("add.inquiry", List.of(
                links.link(FormKind.TRANSMISSION, about + "&" + office),
                links.link(FormKind.REPLY, about + "&" + office), links.link(FormKind.INQUIRY_DUE, about),
                links.link(FormKind.INQUIRY_CLOSED, about),
                links.link(FormKind.INQUIRY, "sameAs=" + inquiry.id().value())))));
    }

    /** Links in one file, or in the ledger. */
    private record Links(Optional<CaseId> family) {

        Group group(String key, String known, FormKind... kinds) {
            List<Link> links = new ArrayList<>();
            Arrays.stream(kinds).forEach(kind -> links.add(link(kind, known)));
            return new Group("add." + key, links);
        }

        Link link(FormKind kind, String known) {
            return new Link(FormWords.title(kind),
                    new FormPlace(kind, family).path() + (known.isEmpty() ? "" : "?" + known));
        }
    }
}
