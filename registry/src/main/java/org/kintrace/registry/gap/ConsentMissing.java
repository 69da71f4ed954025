package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.consent.Provision;
import org.kintrace.registry.consent.Purpose;
import org.kintrace.registry.consent.RecipientClass;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.OfficeLevel;
import org.kintrace.registry.inquiry.Transmission;

/** Names or papers that were handed over without leave on record, or against a refusal. */
final class ConsentMissing implements GapRule {

    /** Purposes for which something may be put before an office. */
    private static final Set<Purpose> FOR_OFFICES = EnumSet.of(Purpose.OFFICIAL_INQUIRY,
            Purpose.LEGAL_PROCEEDINGS, Purpose.REUNIFICATION_PAPERS);

    @Override
    public String key() {
        return "consent-missing";
    }

    @Override
    public Reads reads() {
        return Reads.BOTH;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        Map<PersonId, List<ConsentStatement>> given = new HashMap<>();
        Map<PaperId, PersonId> holders = new HashMap<>();
        for (CaseRecords records : view.cases()) {
            records.consents().forEach(consent -> consent.forPersons()
                    .forEach(person -> given.computeIfAbsent(person, _ -> new ArrayList<>()).add(consent)));
            records.papers().forEach((Paper paper) -> holders.put(paper.id(), paper.holder()));
        }
        List<Gap> gaps = new ArrayList<>();
        for (Inquiry inquiry : view.correspondence().inquiries()) {
            for (Transmission sent : view.correspondence().sentIn(inquiry.id())) {
                if (PossibleDays.of(sent.on()).certainlyBy(on)) {
                    for (PersonId person : handedOver(sent, holders)) {
                        missing(view, sent, person, given.getOrDefault(person, List.of()))
                                .ifPresent(reason -> gaps.add(new Gap(key(), view.caseOf(person),
                                        List.of(person, sent.id()), reason)));
                    }
                }
            }
        }
        return gaps;
    }

    private static Set<PersonId> handedOver(Transmission sent, Map<PaperId, PersonId> holders) {
        Set<PersonId> persons = new TreeSet<>(Comparator.comparing(PersonId::value));
        persons.addAll(sent.names());
        sent.papers().forEach(
                paper -> Optional.ofNullable(holders.get(paper)).ifPresent(persons::add));
        return persons;
    }

    private static Optional<GapReason> missing(RegistryView view, Transmission sent, PersonId person,
            List<ConsentStatement> given) {
        List<ConsentStatement> standing = given.stream()
                .filter(consent -> !PossibleDays.of(sent.on()).certainlyBefore(PossibleDays.of(consent.on())))
                .filter(consent -> given.stream().noneMatch(later -> withdraws(later, consent, sent)))
                .toList();
        boolean refused = standing.stream().anyMatch(
                consent -> consent.provisions().stream()
                        .anyMatch(p -> !p.permits() && covers(view, p, sent)));
        boolean permitted = standing.stream().anyMatch(
                consent -> consent.provisions().stream().anyMatch(p -> p.permits() && covers(view, p, sent)));
        if (permitted && !refused) {
            return Optional.empty();
        }
        return Optional.of(refused
                ? new GapReason.LeaveRefused(person, sent.id(), sent.to())
                : new GapReason.NoLeaveOnRecord(person, sent.id(), sent.to()));
    }

    /** A withdrawal counts from the day it was made. */
    private static boolean withdraws(ConsentStatement later, ConsentStatement earlier, Transmission sent) {
        return later.withdraws().map(earlier.id()::equals).orElse(false)
                && PossibleDays.of(later.on()).certainlyNotAfter(PossibleDays.of(sent.on()));
    }

    private static boolean covers(RegistryView view, Provision provision, Transmission sent) {
        boolean inTime = provision.until()
                .map(until -> !PossibleDays.of(until).certainlyBefore(PossibleDays.of(sent.on())))
                .orElse(true);
        boolean forThis = provision.purposes().stream().anyMatch(FOR_OFFICES::contains);
        boolean toThem = provision.office().map(sent.to()::equals).orElseGet(() -> provision.recipients()
                .stream().anyMatch(recipientsLike(view, sent)::contains));
        return inTime && forThis && toThem;
    }

    /** Which classes of recipients the office may be of: whether a state is friendly is a person's judgement. */
    private static Set<RecipientClass> recipientsLike(RegistryView view, Transmission sent) {
        boolean international = view.offices().office(sent.to()).map(Office::level)
                .map(level -> level == OfficeLevel.INTERNATIONAL_BODY).orElse(false);
        return international
                ? EnumSet.of(RecipientClass.COURT_OR_UN_BODY, RecipientClass.RED_CROSS)
                : EnumSet.of(RecipientClass.STATE_CONCERNED, RecipientClass.FRIENDLY_GOVERNMENT);
    }
}
