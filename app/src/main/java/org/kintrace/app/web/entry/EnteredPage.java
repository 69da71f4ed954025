package org.kintrace.app.web.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.EntryOutcome;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.Sent;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;

/**
 * What a form came to.
 *
 * @param title key of what the form is for
 * @param said what was put on record, in the words of the form, each claim by itself
 * @param matches rows of lists that may be somebody entered
 * @param next what is usually done next
 * @param takeBack where all of it is taken back, or empty
 */
public record EnteredPage(String title, List<List<FormLine>> said, int matches, List<Next> next,
        String takeBack) {

    public EnteredPage {
        said = said.stream().map(List::copyOf).toList();
        next = List.copyOf(next);
    }

    /** A next step. @param key of its words @param path where it leads @param name of a person, or empty */
    public record Next(String key, String path, String name) {}

    static EnteredPage of(Visit visit, Sent sent) {
        EntryOutcome.Kept kept = sent.kept();
        Optional<FamilyFile> file = kept.family()
                .flatMap(family -> visit.registry().familyReading().file(visit.worker(), family));
        List<Claim> claims = file.stream().flatMap(one -> one.records().claims().stream())
                .filter(claim -> kept.added().contains(claim.id().value())).toList();
        FieldLines lines = new FieldLines(visit, kept.family());
        return new EnteredPage(FormWords.title(sent.kind()),
                claims.stream().map(claim -> lines.of(claim)).toList(), kept.possibleMatches(),
                next(visit, sent, claims),
                claims.stream().findFirst().map(Claim::id)
                        .filter(claim -> !visit.registry().openForm().enteredWith(visit.worker(), claim)
                                .isEmpty())
                        .map(claim -> "/claims/" + claim.value() + "/take-back/entry").orElse(""));
    }

    private static List<Next> next(Visit visit, Sent sent, List<Claim> claims) {
        List<Next> next = new ArrayList<>();
        sent.kept().family().ifPresent(family -> {
            Set<PersonId> people = new LinkedHashSet<>();
            claims.forEach(claim -> people.addAll(claim.subjects()));
            people.stream().limit(3).forEach(person -> next.add(new Next("entered.person",
                    "/families/" + family.value() + "/people/" + person.value(),
                    visit.registry().knownNames(visit.worker()).find(person)
                            .orElseGet(() -> visit.words().text("person.unnamed")))));
            if (sent.kind() == FormKind.NEW_FAMILY) {
                next.add(new Next("entered.first_person", "/families/" + family.value() + "/enter/person",
                        ""));
            }
            next.add(new Next("entered.family", "/families/" + family.value(), ""));
        });
        inquiry(sent).ifPresent(id -> next.add(new Next("entered.inquiry", "/inquiries/" + id, "")));
        if (sent.kept().family().isEmpty()) {
            next.add(new Next("entered.ledger", "/promises", ""));
        }
        if (!sent.kind().changes() && sent.kind() != FormKind.RETRACTION
                && sent.kind() != FormKind.ENTRY_TAKEN_BACK) {
            next.add(new Next("entered.another", path(sent.kind(), sent.kept().family()), ""));
        }
        return next;
    }

    private static Optional<String> inquiry(Sent sent) {
        return Stream.of(FormKind.INQUIRY, FormKind.INQUIRY_CLOSED, FormKind.INQUIRY_DUE)
                .filter(kind -> kind == sent.kind()).map(_ -> sent.kept().added().getFirst()).findFirst();
    }

    private static String path(FormKind kind, Optional<CaseId> family) {
        return new FormPlace(kind, kind.belongs() == FormKind.Belongs.NOWHERE ? Optional.empty() : family)
                .path();
    }
}
