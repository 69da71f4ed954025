package org.kintrace.registry.inquiry;

import java.util.List;

import org.kintrace.registry.id.CaseId;

/** To whom a promise was made. */
public sealed interface Beneficiary {

    /** To these families. */
    record Families(List<CaseId> cases) implements Beneficiary {

        public Families {
            cases = List.copyOf(cases);
        }
    }

    /** To a class nobody named ("anyone who gives us the names"). */
    record Anyone(String words) implements Beneficiary {}

    /** To those who collected the names: a newsroom, a rights group. */
    record Collector(String role) implements Beneficiary {}
}
