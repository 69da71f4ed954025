package org.kintrace.app.web.promises;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kintrace.app.web.entry.AddMenu;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.LedgerReading;
import org.kintrace.app.work.reading.Page;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.inquiry.PromiseStanding;

/** What was promised and asked, office by office. */
public record OfficesPage(Page<Office> offices, AddMenu add) {

    /** So many offices are on one page. */
    public static final int SIZE = 20;

    /** So many promises are shown under an office; the others are on its own page. */
    private static final int PROMISES = 5;

    /**
     * An office, the promises it is reminded of first, and how many inquiries to it are open or overdue.
     *
     * @param more promises that only the office's own page shows
     */
    public record Office(String id, String name, List<PromiseLine> promises, int more, int inquiries,
            int open,
            int overdue) {

        public Office {
            promises = List.copyOf(promises);
        }
    }

    static OfficesPage of(Visit visit, int from) {
        LedgerWords words = new LedgerWords(visit);
        LedgerReading ledger = visit.registry().ledgerReading();
        Map<OfficeId, List<PromiseStanding>> promises = ledger.promises(visit.registry().today()).stream()
                .collect(Collectors.groupingBy(standing -> standing.promise().office()));
        Page<LedgerReading.OfficeLine> page = Page.of(
                ledger.byOffice(visit.worker(), visit.registry().today())
                        .stream().filter(line -> line.promises() > 0 || line.inquiries() > 0).toList(),
                from, SIZE);
        return new OfficesPage(new Page<>(page.items().stream().map(line -> {
            List<PromiseStanding> of = promises.getOrDefault(line.office().id(), List.of());
            return new Office(line.office().id().value(), words.name(line.office().id()),
                    of.stream().limit(PROMISES).map(words::line).toList(), Math.max(0, of.size() - PROMISES),
                    line.inquiries(), line.open(), line.overdue());
        }).toList(), page.from(), page.total()), AddMenu.ofLedger());
    }
}
