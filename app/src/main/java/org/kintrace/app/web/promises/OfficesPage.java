package org.kintrace.app.web.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.LedgerReading;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.inquiry.PromiseStanding;

/** What was promised and asked, office by office. */
public record OfficesPage(List<Office> offices) {

    public OfficesPage {
        offices = List.copyOf(offices);
    }

    /** An office, its promises and how many inquiries to it are open or overdue. */
    public record Office(String id, String name, List<PromiseLine> promises, int inquiries, int open, int overdue) {

        public Office {
            promises = List.copyOf(promises);
        }
    }

    static OfficesPage of(Visit visit) {
        LedgerWords words = new LedgerWords(visit);
        LedgerReading ledger = visit.registry().ledgerReading();
        Map<OfficeId, List<PromiseStanding>> promises = ledger.promises(visit.registry().today()).stream()
                .collect(Collectors.groupingBy(standing -> standing.promise().office()));
        List<Office> offices = new ArrayList<>();
        for (LedgerReading.OfficeLine line : ledger.byOffice(visit.worker(), visit.registry().today())) {
            if (line.promises() > 0 || line.inquiries() > 0) {
                offices.add(new Office(line.office().id().value(), words.name(line.office().id()),
                        promises.getOrDefault(line.office().id(), List.of()).stream().map(words::line).toList(),
                        line.inquiries(), line.open(), line.overdue()));
            }
        }
        return new OfficesPage(offices);
    }
}
