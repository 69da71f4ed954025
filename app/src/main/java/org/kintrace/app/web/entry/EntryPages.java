package org.kintrace.app.web.entry;

import java.util.Optional;

import org.kintrace.app.web.entry.EntryPage.Around;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.EntryOutcome;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.registry.id.ClaimId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Every form there is: opened with what is known, checked, kept. */
@Controller
public final class EntryPages {

    @GetMapping("/enter/{kind}")
    View open(Visit visit, @PathVariable("kind") String kind,
            @RequestParam MultiValueMap<String, String> known) {
        return open(visit, FormPlace.of(kind, Optional.empty()), known);
    }

    @GetMapping("/families/{family}/enter/{kind}")
    View openInFamily(Visit visit, @PathVariable("family") String family, @PathVariable("kind") String kind,
            @RequestParam MultiValueMap<String, String> known) {
        return open(visit, FormPlace.of(kind, Optional.of(family)), known);
    }

    @GetMapping("/claims/{claim}/correct")
    View correct(Visit visit, @PathVariable("claim") String claim) {
        return show(visit, visit.registry().openForm().correcting(visit.worker(), id(claim)),
                "form.corrects");
    }

    @GetMapping("/claims/{claim}/take-back")
    View takeBack(Visit visit, @PathVariable("claim") String claim) {
        return show(visit, visit.registry().openForm().takingBack(visit.worker(), id(claim)), "");
    }

    @GetMapping("/claims/{claim}/take-back/entry")
    View takeBackEntry(Visit visit, @PathVariable("claim") String claim) {
        return show(visit, visit.registry().openForm().takingBackEntry(visit.worker(), id(claim)), "");
    }

    @PostMapping("/enter/{kind}")
    View send(Visit visit, @PathVariable("kind") String kind,
            @RequestParam MultiValueMap<String, String> sent) {
        return send(visit, FormPlace.of(kind, Optional.empty()), sent);
    }

    @PostMapping("/families/{family}/enter/{kind}")
    View sendInFamily(Visit visit, @PathVariable("family") String family, @PathVariable("kind") String kind,
            @RequestParam MultiValueMap<String, String> sent) {
        return send(visit, FormPlace.of(kind, Optional.of(family)), sent);
    }

    private static View open(Visit visit, FormPlace place, MultiValueMap<String, String> known) {
        return show(visit, visit.registry().openForm().open(visit.worker(), place.kind(), place.family(),
                SentForm.known(place.kind(), known)), "");
    }

    private static View show(Visit visit, Optional<TypedForm> form, String notice) {
        SentForm opened = SentForm.opened(form.orElseThrow(NothingHereException::new));
        return visit.page(Standing.of(visit, opened.form()), "entry/form.jte",
                EntryPage.of(visit, opened, Around.noticing(notice)));
    }

    private static View send(Visit visit, FormPlace place, MultiValueMap<String, String> fields) {
        SentForm sent = SentForm.of(place, fields, visit.registry().newSubmission());
        if (!visit.registry().openForm().isOpen(visit.worker(), place.kind(), place.family())) {
            throw new NothingHereException();
        }
        return switch (sent.act()) {
            case KEEP -> keep(visit, sent);
            case DRAFT -> {
                visit.registry().drafts().keep(visit.worker(), sent.form().submission(), sent.form());
                yield Visit.to("/drafts");
            }
            case QUIETLY -> {
                visit.registry().drafts().keep(visit.worker(), sent.form().submission(), sent.form());
                yield (_, _, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());
            }
            case CHECK -> check(visit, sent);
            case MORE, FIND, AGAIN -> visit.page(Standing.of(visit, sent.form()), "entry/form.jte",
                    EntryPage.of(visit, sent, Around.NOTHING));
        };
    }

    private static View check(Visit visit, SentForm sent) {
        var problems = visit.registry().enterForm().check(visit.worker(), sent.form(),
                visit.registry().today());
        return problems.isEmpty()
                ? visit.page(Standing.of(visit, sent.form()), "entry/form.jte",
                        EntryPage.of(visit, sent, Around.noticing("form.checked")))
                : again(visit, sent, Around.mending(problems));
    }

    private static View keep(Visit visit, SentForm sent) {
        TypedForm form = sent.form();
        return switch (visit.registry().enterForm().enter(visit.worker(), form, visit.registry().today())) {
            case EntryOutcome.Kept _ -> Visit.to("/entered/" + form.submission());
            case EntryOutcome.KeptBefore _ -> again(visit, sent.as(visit.registry().newSubmission()),
                    Around.noticing("form.kept_before"));
            case EntryOutcome.ToMend(var problems) -> again(visit, sent, Around.mending(problems));
            case EntryOutcome.Conflict conflict ->
                again(visit, sent.onTopOf(conflict), Around.meeting(visit, form, conflict));
            case EntryOutcome.NoSuchFamily() -> throw new NothingHereException();
        };
    }

    private static View again(Visit visit, SentForm sent, Around around) {
        return visit.again(Standing.of(visit, sent.form()), "entry/form.jte",
                EntryPage.of(visit, sent, around));
    }

    private static ClaimId id(String claim) {
        return new ClaimId(FormPlace.known(claim));
    }
}
