package org.kintrace.registry.claim;

import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PersonId;

/** Who said it. */
public sealed interface Speaker {

    /** A person of a case. */
    record Member(PersonId person) implements Speaker {}

    /** A named official, in whatever role. */
    record InOffice(OfficialId official) implements Speaker {}

    /** An office as such: a letter without a name, a press desk. */
    record Body(OfficeId office) implements Speaker {}

    /** Somebody known only by role: "a guard", "a voice off camera", "the reporter". */
    record Described(String role) implements Speaker {

        public Described {
            if (role.isBlank()) {
                throw new IllegalArgumentException("a speaker known only by role needs the role");
            }
        }
    }
}
