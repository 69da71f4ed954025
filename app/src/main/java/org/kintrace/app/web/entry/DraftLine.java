package org.kintrace.app.web.entry;

import java.util.List;

import org.kintrace.app.web.frame.Moments;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.Drafts;
import org.kintrace.registry.id.PersonId;

/**
 * A draft in a list.
 *
 * @param key of the draft
 * @param title key of what the form is for
 * @param family how the family's file is called, or empty
 * @param person whom it is about, or empty
 * @param keptAt when, to the minute
 */
public record DraftLine(String key, String title, String family, String person, String keptAt) {

    static DraftLine of(Visit visit, Drafts.Draft draft) {
        var names = visit.registry().knownNames(visit.worker());
        String person = draft.form().fields().getOrDefault("person", List.of()).stream()
                .filter(id -> PersonId.FORM.matcher(id).matches()).findFirst()
                .flatMap(id -> names.find(new PersonId(id))).orElse("");
        return new DraftLine(draft.key(), FormWords.title(draft.form().kind()),
                draft.form().family().flatMap(names::find).orElse(""), person,
                Moments.minute(draft.keptAt()));
    }
}
