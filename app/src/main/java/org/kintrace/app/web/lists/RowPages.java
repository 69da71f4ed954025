package org.kintrace.app.web.lists;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletResponse;

/** The rows of a version: new, changed, vanished, rejected; and the possible matches they brought. */
@Controller
public final class RowPages {

    @GetMapping("/lists/versions/{id}/new")
    View added(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(ListPages.of(visit, id, "lists.added"), "lists/rows.jte",
                RowsPage.added(visit, ListPages.find(visit, id), from));
    }

    @GetMapping("/lists/versions/{id}/vanished")
    View vanished(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(ListPages.of(visit, id, "lists.vanished"), "lists/rows.jte",
                RowsPage.vanished(visit, ListPages.find(visit, id), from));
    }

    @GetMapping("/lists/versions/{id}/changed")
    View changed(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(ListPages.of(visit, id, "lists.changed"), "lists/changed.jte",
                ChangedPage.of(visit, ListPages.find(visit, id), from));
    }

    @GetMapping("/lists/versions/{id}/rejected")
    View rejected(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(ListPages.of(visit, id, "lists.rejected"), "lists/rejected.jte",
                RejectedPage.of(visit, ListPages.find(visit, id), from));
    }

    @GetMapping("/lists/versions/{id}/matches")
    View matches(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(ListPages.of(visit, id, "lists.matches"), "lists/matches.jte",
                BroughtMatchesPage.of(visit, ListPages.find(visit, id), from));
    }

    /** The rejected rows as a file to mend and bring again. */
    @GetMapping("/lists/versions/{id}/rows-to-mend.csv")
    void toMend(Visit visit, @PathVariable("id") String id, HttpServletResponse response) throws IOException {
        ListReading.Version version = ListPages.find(visit, id);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"rows-to-mend.csv\"");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            new MendFile(new FaultWords(visit.words()), visit.words()).write(
                    version.version().about().header(),
                    visit.registry().listReading().unread(version, version.compared().rejected()), out);
        }
    }
}
