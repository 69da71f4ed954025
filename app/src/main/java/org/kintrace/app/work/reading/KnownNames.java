package org.kintrace.app.work.reading;

import java.util.Optional;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.SourceId;

/** How people, families and offices are called, for one who may see them; nothing for anything else. */
public final class KnownNames {

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
            default -> Optional.empty();
        };
    }

    /** How a person is called: the fullest name, in Latin letters where there is one. */
    public Optional<WrittenName> person(PersonId person) {
        return memory.heads().caseOf(person).filter(who::maySee)
                .flatMap(_ -> memory.people().find(person.value())).flatMap(KnownPerson::calledBy);
    }
}
