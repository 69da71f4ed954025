package org.kintrace.app.web.today;

import java.util.function.Consumer;

import org.kintrace.app.web.frame.Crumb;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first page. */
@Controller
public final class TodayPages {

    private final Consumer<Fault> faults;

    /** @param faults where faults of ours are told */
    public TodayPages(Consumer<Fault> faults) {
        this.faults = faults;
    }

    @GetMapping("/")
    View show(Visit visit) {
        return visit.page(Place.first(Section.TODAY), "today/today.jte", TodayPage.of(visit, faults));
    }

    @GetMapping("/today/{kind}")
    View all(Visit visit, @PathVariable("kind") String kind,
            @RequestParam(name = "from", defaultValue = "0") int from) {
        GroupPage page = GroupPage.of(visit, kind, from).orElseThrow(NothingHereException::new);
        return visit.page(Place.below(Section.TODAY, page.key(),
                new Crumb(visit.words().text(Section.TODAY.key()), Section.TODAY.path())), "today/group.jte",
                page);
    }

    /** The reader has looked at the contradictions there are: only later ones are new to them. */
    @PostMapping("/today/seen")
    View seen(Visit visit) {
        visit.registry().forToday().markSeen(visit.worker(), visit.registry().today());
        return Visit.to("/");
    }
}
