package org.kintrace.app.web.access;

import java.util.List;
import java.util.regex.Pattern;

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
    public record Kept(KeptForm form) {

        /** Ids and names of constants: nobody typed them. */
        private static final Pattern NOT_TYPED = Pattern.compile("[0-9a-f-]{36}|[A-Z][A-Z_]*");

        /** Whether it is one of the forms that can be opened again as it was, to go on writing. */
        public boolean goesOn() {
            return form.submission().isPresent();
        }

        /** All but the button that was pressed. */
        public List<KeptForm.Field> fields() {
            return form.fields().stream().filter(field -> !field.name().equals("_do")).toList();
        }

        public boolean isWorthShowing(KeptForm.Field field) {
            return !field.value().isBlank() && !field.name().startsWith("_")
                    && !NOT_TYPED.matcher(field.value()).matches();
        }
    }

    @GetMapping("/kept")
    View show(@CookieValue(name = KeptTicket.COOKIE, defaultValue = "") String ticket, Visit visit) {
        Place place = Place.below(Section.TODAY, "kept.title");
        return forms.find(ticket, visit.reader().accountId())
                .map(form -> visit.page(place, "access/kept.jte", new Kept(form)))
                // Who comes back to it, by the button of the browser too, hears what became of it.
                .orElseGet(() -> visit.page(place, "access/kept-gone.jte", ""));
    }

    @PostMapping("/kept")
    View drop(@CookieValue(name = KeptTicket.COOKIE, defaultValue = "") String ticket,
            HttpServletResponse response) {
        forms.drop(ticket);
        KeptTicket.clear(response);
        return Visit.to("/");
    }
}
