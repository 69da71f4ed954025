package org.kintrace.registry.consent;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.AttestationCondition;
import org.kintrace.registry.id.ConsentId;
import org.kintrace.registry.id.PersonId;

/**
 * What one person allowed or refused for whom, as they said it. Append-only; a withdrawal is a new statement.
 *
 * @param language the language it was explained in
 * @param explained what was explained, with its version
 * @param withdraws the earlier statement taken back
 */
public record ConsentStatement(ConsentId id, PersonId by, List<PersonId> forPersons, Capacity capacity,
        UncertainDate on, Optional<String> language, Optional<String> explained, Optional<String> collector,
        Set<AttestationCondition> conditions, List<Provision> provisions, Optional<ConsentId> withdraws) {

    public ConsentStatement {
        forPersons = List.copyOf(forPersons);
        conditions = Set.copyOf(conditions);
        provisions = List.copyOf(provisions);
    }
}
