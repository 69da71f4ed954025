package org.kintrace.app.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.web.frame.Crumb;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.registry.id.CaseId;

/** Where a form stands among the pages. */
final class Standing {

    private Standing() {}

    static Place of(Visit visit, TypedForm form) {
        return of(visit, form.kind(), form.family(), FormWords.title(form.kind()));
    }

    static Place of(Visit visit, FormKind kind, Optional<CaseId> family, String title) {
        Section section = family.isPresent() || kind == FormKind.NEW_FAMILY
                ? Section.FAMILIES
                : Section.PROMISES;
        List<Crumb> trail = new ArrayList<>();
        trail.add(new Crumb(visit.words().text(section.key()), section.path()));
        family.ifPresent(id -> trail.add(new Crumb(visit.registry().knownNames(visit.worker()).find(id)
                .orElseGet(() -> visit.words().text("family.no_number")), "/families/" + id.value())));
        return new Place(section, title, trail);
    }
}
