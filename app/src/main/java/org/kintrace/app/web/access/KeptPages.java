package org.kintrace.app.web.access;

import java.util.Optional;

import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletResponse;

/** Offers what was being typed when a session ended. */
@Controller
public final class KeptPages {

    private final KeptForms forms;

    public KeptPages(KeptForms forms) {
        this.forms = forms;
    }

    /** What the page shows. */
    public record Kept(KeptForm form) {}

    @GetMapping("/kept")
    View show(@CookieValue(name = KeptTicket.COOKIE, defaultValue = "") String ticket, Visit visit) {
        Optional<KeptForm> form = forms.find(ticket, visit.reader().accountId());
        return visit.page(Place.below(Section.TODAY, "kept.title"), "access/kept.jte",
                new Kept(form.orElseThrow(NothingHereException::new)));
    }

    @PostMapping("/kept")
    View drop(@CookieValue(name = KeptTicket.COOKIE, defaultValue = "") String ticket,
            HttpServletResponse response) {
        forms.drop(ticket);
        KeptTicket.clear(response);
        return Visit.to("/");
    }
}
