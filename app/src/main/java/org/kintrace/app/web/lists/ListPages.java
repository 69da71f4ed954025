package org.kintrace.app.web.lists;

import org.kintrace.app.web.frame.Crumb;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;
import org.kintrace.registry.id.RecordId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lists on record, a version of one, and undoing the import that brought it. */
@Controller
public final class ListPages {

    private static final String UNDO = "lists/undo.jte";
    private static final int LONGEST_REASON = 2000;

    @GetMapping("/lists")
    View lists(Visit visit, @RequestParam(name = "from", defaultValue = "0") int from) {
        requireLists(visit);
        return visit.page(Place.first(Section.LISTS), "lists/lists.jte", ListsPage.of(visit, from));
    }

    @GetMapping("/lists/versions/{id}")
    View version(Visit visit, @PathVariable("id") String id) {
        return visit.page(below(visit, "lists.version"), "lists/version.jte",
                VersionPage.of(visit, find(visit, id)));
    }

    @GetMapping("/lists/versions/{id}/undo")
    View undo(Visit visit, @PathVariable("id") String id) {
        return visit.page(of(visit, id, "lists.undo"), UNDO, UndoPage.of(visit, find(visit, id), "", ""));
    }

    /** Undone by somebody else meanwhile, or sent twice: it is undone either way. */
    @PostMapping("/lists/versions/{id}/undo")
    View undone(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "why", defaultValue = "") String why) {
        requireLists(visit);
        var version = visit.registry().listReading().find(id);
        if (version.isEmpty()) {
            return Visit.to(Section.LISTS.path());
        }
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            return visit.again(of(visit, id, "lists.undo"), UNDO, UndoPage.of(visit, version.get(), why,
                    why.isBlank() ? "lists.undo_why_missing" : "matches.why_long"));
        }
        visit.registry().undoBatch().run(version.get().version().batchId(), why.strip(),
                visit.worker().accountId());
        return Visit.to(Section.LISTS.path());
    }

    static ListReading.Version find(Visit visit, String id) {
        requireLists(visit);
        if (!isId(id)) {
            throw new NothingHereException();
        }
        return visit.registry().listReading().find(id).orElseThrow(NothingHereException::new);
    }

    static void requireLists(Visit visit) {
        if (!visit.worker().seesLists()) {
            throw new NothingHereException();
        }
    }

    static boolean isId(String text) {
        return RecordId.FORM.matcher(text).matches();
    }

    static Place below(Visit visit, String title) {
        return below(visit.words(), title);
    }

    static Place below(PageWords words, String title) {
        return Place.below(Section.LISTS, title, lists(words));
    }

    /** A page below a version's. */
    static Place of(Visit visit, String versionId, String title) {
        return Place.below(Section.LISTS, title, lists(visit.words()),
                new Crumb(visit.words().text("lists.version"), "/lists/versions/" + versionId));
    }

    private static Crumb lists(PageWords words) {
        return new Crumb(words.text(Section.LISTS.key()), Section.LISTS.path());
    }
}
