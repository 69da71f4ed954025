package org.kintrace.app.web.promises;

import java.util.List;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.Page;

/** What offices were asked, family by family. */
public record FamiliesAskedPage(Page<Family> families) {

    /** So many families are on one page. */
    public static final int SIZE = 20;

    /** A family. @param number how the team calls its file */
    public record Family(String id, String number, List<InquiryLine> inquiries) {

        public Family {
            inquiries = List.copyOf(inquiries);
        }
    }

    static FamiliesAskedPage of(Visit visit, int from) {
        LedgerWords words = new LedgerWords(visit);
        var page = visit.registry().ledgerReading().byFamily(visit.worker(), visit.registry().today(), from,
                SIZE);
        return new FamiliesAskedPage(new Page<>(page.items().stream()
                .map(line -> new Family(line.family().value(),
                        line.number().orElseGet(() -> visit.words().text("family.no_number")),
                        line.inquiries().stream().map(words::line).toList()))
                .toList(), page.from(), page.total()));
    }
}
