package org.kintrace.app.web.promises;

import java.util.List;

import org.kintrace.app.web.entry.AddMenu;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.LedgerReading;

/** One office. @param unasked what it said without being asked */
public record OfficePage(String name, List<PromiseLine> promises, List<InquiryLine> inquiries,
        List<LedgerContradiction.Side> unasked, AddMenu add) {

    public OfficePage {
        promises = List.copyOf(promises);
        inquiries = List.copyOf(inquiries);
        unasked = List.copyOf(unasked);
    }

    static OfficePage of(Visit visit, LedgerReading.OfficePage office) {
        LedgerWords words = new LedgerWords(visit);
        return new OfficePage(words.name(office.office().id()),
                office.promises().stream().map(words::line).toList(),
                office.inquiries().stream().map(words::line).toList(),
                office.unasked().stream().map(words::side).toList(), AddMenu.ofOffice(office.office().id()));
    }
}
