package org.kintrace.registry.inquiry;

import java.util.List;

import org.kintrace.names.WrittenName;
import org.kintrace.registry.id.OfficialId;

/** A person in office, possibly in several at once. */
public record Official(OfficialId id, List<WrittenName> names, List<Term> terms) {

    public Official {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an official needs a name or a described role as name");
        }
    }
}
