package org.kintrace.app.web.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.EntryOutcome;
import org.kintrace.app.work.entry.FieldProblem;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.ClaimId;

/**
 * A form, with all that is in it.
 *
 * @param path where it is sent
 * @param title key of what it is for
 * @param lead key of what helps before it is filled in, or empty
 * @param submission id of this one form
 * @param version of the record it changes, or empty
 * @param notice key of what has to be known first, or empty
 * @param troubles what has to be mended, all of it, also beside the fields
 * @param earlier the claim it corrects or takes back, in lines
 * @param takeBack where that claim is taken back instead, or empty
 * @param wholeEntry where everything that was put on record with that claim is taken back, or empty
 * @param beside what somebody else made of it meanwhile, beside one's own
 * @param begun drafts of the same form, kept earlier
 * @param places names of places to suggest
 */
public record EntryPage(String path, String title, String lead, String submission, String version,
        String notice,
        List<ShownPart> parts, List<Trouble> troubles, List<FormLine> earlier,
        String takeBack, String wholeEntry, List<BothSides> beside, List<DraftLine> begun,
        List<String> places) {

    public EntryPage {
        parts = List.copyOf(parts);
        troubles = List.copyOf(troubles);
        earlier = List.copyOf(earlier);
        beside = List.copyOf(beside);
        begun = List.copyOf(begun);
        places = List.copyOf(places);
    }

    /** What is said around a form. @param notice key, or empty @param beside both sides when somebody was quicker */
    record Around(String notice, List<FieldProblem> problems, List<BothSides> beside) {

        static final Around NOTHING = new Around("", List.of(), List.of());

        static Around noticing(String notice) {
            return new Around(notice, List.of(), List.of());
        }

        static Around mending(List<FieldProblem> problems) {
            return new Around("", problems, List.of());
        }

        static Around meeting(Visit visit, TypedForm form, EntryOutcome.Conflict conflict) {
            return new Around("form.conflict", List.of(),
                    new FieldLines(visit, form.family()).beside(conflict.theirs(), conflict.yours()));
        }
    }

    static EntryPage of(Visit visit, SentForm sent, Around around) {
        TypedForm form = sent.form();
        FormLayout layout = new FormLayout(visit, sent, around.problems(),
                visit.registry().understanding().of(form));
        FormKind kind = form.kind();
        return new EntryPage(FormPlace.of(form).path(), FormWords.title(kind),
                FormWords.lead(kind).orElse(""),
                form.submission(),
                form.madeFrom().isPresent() ? String.valueOf(form.madeFrom().getAsInt()) : "",
                around.notice(), layout.parts(), layout.troubles(), earlier(visit, form), takeBack(form),
                wholeEntry(visit, form), around.beside(),
                begun(visit, form), Readings.suggestions());
    }

    private static Optional<ClaimId> amended(TypedForm form) {
        return form.fields().getOrDefault("amends", List.of()).stream()
                .filter(id -> ClaimId.FORM.matcher(id).matches()).findFirst().map(ClaimId::new);
    }

    private static String takeBack(TypedForm form) {
        return amended(form).filter(_ -> form.kind() != FormKind.RETRACTION)
                .map(claim -> "/claims/" + claim.value() + "/take-back").orElse("");
    }

    private static String wholeEntry(Visit visit, TypedForm form) {
        return amended(form).filter(_ -> form.kind() == FormKind.RETRACTION)
                .filter(claim -> visit.registry().openForm().enteredWith(visit.worker(), claim).size() > 1)
                .map(claim -> "/claims/" + claim.value() + "/take-back/entry").orElse("");
    }

    private static List<FormLine> earlier(Visit visit, TypedForm form) {
        Optional<Claim> claim = amended(form)
                .flatMap(id -> form.family()
                        .flatMap(family -> visit.registry().familyReading().file(visit.worker(), family))
                        .flatMap(file -> file.view().claims().claim(id)));
        return claim.map(found -> new FieldLines(visit, form.family()).of(found)).orElse(List.of());
    }

    private static List<DraftLine> begun(Visit visit, TypedForm form) {
        return visit.registry().drafts().list(visit.worker()).stream()
                .filter(draft -> draft.form().kind() == form.kind()
                        && draft.form().family().equals(form.family())
                        && !draft.form().submission().equals(form.submission()))
                .map(draft -> DraftLine.of(visit, draft)).toList();
    }

    /** For words that name how many. */
    public Map<String, Object> count() {
        return Map.of("count", troubles.size());
    }
}
