package org.kintrace.app.web.today;

import java.time.LocalDate;

import org.kintrace.app.web.frame.Visit;

/** What needs the reader today. */
public record TodayPage(LocalDate today, long waitingMatches) {

    static TodayPage of(Visit visit) {
        return new TodayPage(visit.registry().today(), visit.registry().matchDesk().list(null).stream()
                .filter(standing -> standing.verdict().isEmpty()).count());
    }
}
