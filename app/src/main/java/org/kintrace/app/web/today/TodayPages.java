package org.kintrace.app.web.today;

import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The first page. */
@Controller
public final class TodayPages {

    @GetMapping("/")
    View show(Visit visit) {
        return visit.page(Place.first(Section.TODAY), "today/today.jte", TodayPage.of(visit));
    }

    /** The reader has looked at the contradictions there are: only later ones are new to them. */
    @PostMapping("/today/seen")
    View seen(Visit visit) {
        visit.registry().forToday().markSeen(visit.worker(), visit.registry().today());
        return Visit.to("/");
    }
}
