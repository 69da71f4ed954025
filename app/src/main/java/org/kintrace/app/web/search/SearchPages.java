package org.kintrace.app.web.search;

import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Searching. What is typed is sent in the body: an address would leave names in histories. */
@Controller
public final class SearchPages {

    @GetMapping("/search")
    View ask(Visit visit) {
        return visit.page(Place.first(Section.SEARCH), "search/search.jte", SearchPage.empty());
    }

    @PostMapping("/search")
    View find(Visit visit, @RequestParam(name = "asked", defaultValue = "") String asked) {
        return visit.page(Place.first(Section.SEARCH), "search/search.jte",
                asked.isBlank() ? SearchPage.empty() : SearchPage.of(visit, asked.strip()));
    }
}
