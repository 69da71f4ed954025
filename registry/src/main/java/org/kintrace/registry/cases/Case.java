package org.kintrace.registry.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;

/**
 * One family group's file.
 *
 * @param number how the team calls it ({@code X-0017} when invented), empty when it has none
 * @param opened when the family first spoke to us
 */
public record Case(CaseId id, Optional<String> number, Optional<UncertainDate> opened, CaseState state,
        List<Member> members) {

    public Case {
        members = List.copyOf(members);
        Set<PersonId> seen = new HashSet<>();
        for (Member member : members) {
            if (!seen.add(member.person())) {
                throw new IllegalArgumentException("a person is a member of the case twice");
            }
        }
    }
}
