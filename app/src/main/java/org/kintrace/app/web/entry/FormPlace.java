package org.kintrace.app.web.entry;

import java.util.Optional;

import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.RecordId;

/** Which form, and for whose file. */
record FormPlace(FormKind kind, Optional<CaseId> family) {

    FormPlace {
        boolean fits = switch (kind.belongs()) {
            case NOWHERE, LEDGER -> family.isEmpty();
            case FAMILY -> family.isPresent();
            case EITHER -> true;
        };
        if (!fits) {
            throw new NothingHereException();
        }
    }

    /** As an address names it. @throws NothingHereException when there is no such form or no such place */
    static FormPlace of(String kind, Optional<String> family) {
        return new FormPlace(FormKind.ofSpelling(kind).orElseThrow(NothingHereException::new),
                family.map(id -> new CaseId(known(id))));
    }

    static FormPlace of(TypedForm form) {
        return new FormPlace(form.kind(), form.family());
    }

    String path() {
        return family.map(id -> "/families/" + id.value()).orElse("") + "/enter/" + kind.spelled();
    }

    /** What is no id is nothing on record. */
    static String known(String id) {
        if (!RecordId.FORM.matcher(id).matches()) {
            throw new NothingHereException();
        }
        return id;
    }
}
