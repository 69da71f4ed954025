package org.kintrace.app.web.promises;

import java.util.function.Function;

import org.kintrace.app.web.frame.Crumb;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PromiseId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ledger by office and by family; one promise, one office, one inquiry. */
@Controller
public final class PromisePages {

    @GetMapping("/promises")
    View offices(Visit visit, @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(Place.first(Section.PROMISES), "promises/offices.jte", OfficesPage.of(visit, from));
    }

    @GetMapping("/promises/families")
    View families(Visit visit, @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(below(visit, "promises.by_family"), "promises/families.jte",
                FamiliesAskedPage.of(visit, from));
    }

    @GetMapping("/promises/offices/{id}")
    View office(Visit visit, @PathVariable("id") String id) {
        return visit.page(below(visit, "promises.office"), "promises/office.jte",
                OfficePage.of(visit, visit.registry().ledgerReading()
                        .office(visit.worker(), id(id, OfficeId::new), visit.registry().today())
                        .orElseThrow(NothingHereException::new)));
    }

    @GetMapping("/promises/{id}")
    View promise(Visit visit, @PathVariable("id") String id) {
        return visit.page(below(visit, "promises.promise"), "promises/promise.jte",
                PromisePage.of(visit, visit.registry().ledgerReading()
                        .promise(visit.worker(), id(id, PromiseId::new), visit.registry().today())
                        .orElseThrow(NothingHereException::new)));
    }

    @GetMapping("/inquiries/{id}")
    View inquiry(Visit visit, @PathVariable("id") String id) {
        return visit.page(below(visit, "promises.inquiry"), "promises/inquiry.jte",
                InquiryPage.of(visit, visit.registry().ledgerReading()
                        .inquiry(visit.worker(), id(id, InquiryId::new), visit.registry().today())
                        .orElseThrow(NothingHereException::new)));
    }

    /** What is no id at all is as little on record as an unknown one. */
    private static <T> T id(String text, Function<String, T> make) {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException e) {
            throw new NothingHereException();
        }
    }

    private static Place below(Visit visit, String title) {
        return Place.below(Section.PROMISES, title,
                new Crumb(visit.words().text(Section.PROMISES.key()), Section.PROMISES.path()));
    }
}
