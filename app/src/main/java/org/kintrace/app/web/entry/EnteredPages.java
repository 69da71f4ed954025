package org.kintrace.app.web.entry;

import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Says what a form came to; the same however often it was sent. */
@Controller
public final class EnteredPages {

    @GetMapping("/entered/{submission}")
    View show(Visit visit, @PathVariable("submission") String submission) {
        Sent sent = visit.registry().enterForm().find(visit.worker(), FormPlace.known(submission))
                .orElseThrow(NothingHereException::new);
        return visit.page(Standing.of(visit, sent.kind(), sent.kept().family(), "entered.title"),
                "entry/entered.jte", EnteredPage.of(visit, sent));
    }
}
