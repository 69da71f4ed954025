package org.kintrace.app.web.styleguide;

import org.kintrace.app.web.frame.Crumb;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** All parts on one page; only there in development. */
@Controller
public final class StyleguidePages {

    @GetMapping("/styleguide")
    View show(Visit visit) {
        return visit.page(Place.below(Section.TODAY, "styleguide.title", new Crumb("Today", "/")),
                "styleguide/all.jte", new StyleguidePage());
    }
}
