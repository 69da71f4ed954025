package org.kintrace.app.web.entry;

import java.util.List;

import org.kintrace.app.web.entry.EntryPage.Around;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.Drafts;
import org.kintrace.app.work.entry.TypedForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Forms half filled in: to go on with, or to throw away. */
@Controller
public final class DraftPages {

    /** What lies on the reader's desk, the one kept last first. */
    public record DraftList(List<DraftLine> drafts) {

        public DraftList {
            drafts = List.copyOf(drafts);
        }
    }

    @GetMapping("/drafts")
    View list(Visit visit) {
        return visit.page(Place.below(Section.TODAY, "drafts.title"), "entry/drafts.jte",
                new DraftList(visit.registry().drafts().list(visit.worker()).stream()
                        .map(draft -> DraftLine.of(visit, draft)).toList()));
    }

    @GetMapping("/drafts/{key}")
    View goOn(Visit visit, @PathVariable("key") String key) {
        TypedForm form = visit.registry().drafts().find(visit.worker(), key).map(Drafts.Draft::form)
                .orElseThrow(NothingHereException::new);
        return visit.page(Standing.of(visit, form), "entry/form.jte",
                EntryPage.of(visit, SentForm.opened(form), Around.noticing("form.from_draft")));
    }

    @PostMapping("/drafts/{key}/discard")
    View discard(Visit visit, @PathVariable("key") String key) {
        visit.registry().drafts().discard(visit.worker(), key);
        return Visit.to("/drafts");
    }
}
