package org.kintrace.app.work.reading;

import java.util.Optional;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.Inquiry;

/**
 * How people, families and offices are called, and letters by whom they are from, for one who may see them; nothing for
 * anything else.
 */
public final class KnownNames {

    /** A question longer than this is cut where it only stands for the inquiry, in code points. */
    private static final int LONGEST_QUESTION = 80;

    private final RegistryInMemory memory;
    private final CaseWorker who;

    public KnownNames(RegistryInMemory memory, CaseWorker who) {
        this.memory = memory;
        this.who = who;
    }

    public Optional<String> find(RecordId id) {
        return switch (id) {
            case PersonId person -> person(person).map(WrittenName::text);
            case CaseId family -> memory.heads().find(family).filter(_ -> who.maySee(family))
                    .flatMap(head -> head.header().number());
            case OfficeId office ->
                memory.ledger().offices().office(office).map(found -> found.names().getFirst().text());
            case OfficialId official ->
                memory.ledger().offices().official(official).map(found -> found.names().getFirst().text());
            case SourceId source -> memory.ledger().source(source).map(Source::title);
            case InquiryId inquiry -> readable(inquiry).flatMap(asked -> find(asked.to())
                    .map(office -> office + ": “" + shortened(asked.question()) + "”"));
            case ReplyId reply -> memory.ledger().correspondence().reply(reply)
                    .filter(found -> found.inquiry().flatMap(this::readable).isPresent()
                            || found.inquiry().isEmpty())
                    .flatMap(found -> named(found.from(), found.on()));
            case TransmissionId sent -> memory.ledger().correspondence().transmission(sent)
                    .filter(found -> readable(found.inquiry()).isPresent())
                    .flatMap(found -> named(found.to(), found.on()));
            case PromiseId promise -> memory.ledger().ledger().promises().stream()
                    .filter(made -> made.id().equals(promise)).findFirst()
                    .flatMap(made -> named(made.office(), made.madeOn()));
            default -> Optional.empty();
        };
    }

    /** By whom or to whom, and when: letters have no names. */
    private Optional<String> named(OfficeId office, UncertainDate on) {
        return find(office).map(name -> name + ", " + on.text());
    }

    /** Whether this person may read an inquiry: it is about no family, or about one they may see. */
    public boolean mayRead(Inquiry inquiry) {
        return LedgerReading.mayRead(who, inquiry);
    }

    private Optional<Inquiry> readable(InquiryId id) {
        return memory.ledger().correspondence().inquiry(id)
                .filter(inquiry -> LedgerReading.mayRead(who, inquiry));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUESTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUESTION)).strip() + "…";
    }

    /** How a person is called: the fullest name, in Latin letters where there is one. */
    public Optional<WrittenName> person(PersonId person) {
        return memory.heads().caseOf(person).filter(who::maySee)
                .flatMap(_ -> memory.people().find(person.value())).flatMap(KnownPerson::calledBy);
    }
}
