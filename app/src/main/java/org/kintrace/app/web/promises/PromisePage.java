package org.kintrace.app.web.promises;

import java.util.List;

import org.kintrace.app.picture.Picture;
import org.kintrace.app.picture.PromiseChart;
import org.kintrace.app.picture.Setting;
import org.kintrace.app.web.entry.AddMenu;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.LedgerReading;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.inquiry.Promise;

/**
 * One promise, from its words to today.
 *
 * @param heardIn where it can be heard or read, with the place in a recording
 * @param due day and ground of the first answer owed, or empty
 * @param holders who holds the office now, or empty
 */
public record PromisePage(PromiseLine line, String office, String officeId, Promise promise, String heardIn,
        String due, boolean madeByLeft, String holders, Picture wide, Picture narrow,
        List<LedgerContradiction> contradictions, List<InquiryLine> inquiries, AddMenu add) {

    public PromisePage {
        contradictions = List.copyOf(contradictions);
        inquiries = List.copyOf(inquiries);
    }

    static PromisePage of(Visit visit, LedgerReading.PromisePage found) {
        LedgerWords words = new LedgerWords(visit);
        RegistryView ledger = visit.registry().ledgerReading().view();
        Promise promise = found.standing().promise();
        PromiseChart.Subject subject = new PromiseChart.Subject(ledger, found.standing(),
                found.contradictions());
        Setting setting = words.setting();
        return new PromisePage(words.line(found.standing()), words.name(promise.office()),
                promise.office().value(),
                promise,
                words.name(promise.heardIn()) + promise.timeCode().map(code -> ", " + code).orElse(""),
                found.standing().due().map(due -> due.on() + " (" + words.basis(due) + ")").orElse(""),
                found.standing().madeByLeft(),
                String.join(", ", found.standing().holders().stream().map(words::name).toList()),
                PromiseChart.draw(subject, visit.registry().today(), setting),
                PromiseChart.draw(subject, visit.registry().today(),
                        setting.at("course-phone", Setting.PHONE_PX)),
                found.contradictions().stream().map(one -> words.contradiction(one, ledger)).toList(),
                found.inquiries().stream().map(words::line).toList(), AddMenu.ofPromise(promise));
    }
}
