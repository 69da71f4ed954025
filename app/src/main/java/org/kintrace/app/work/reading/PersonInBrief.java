package org.kintrace.app.work.reading;

import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.id.PersonId;

/** A member of a family in one line. @param name empty while nobody gave one, or it was not read yet */
public record PersonInBrief(PersonId id, Optional<ShownName> name, Set<CaseRole> roles) {

    public PersonInBrief {
        roles = Set.copyOf(roles);
    }
}
