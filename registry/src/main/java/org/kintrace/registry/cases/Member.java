package org.kintrace.registry.cases;

import java.util.Set;

import org.kintrace.registry.id.PersonId;

/** A person of a case and what they are in it. */
public record Member(PersonId person, Set<CaseRole> roles) {

    public Member {
        roles = Set.copyOf(roles);
    }
}
