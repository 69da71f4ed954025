package org.kintrace.testdata.people;

import java.time.LocalDate;

import org.kintrace.testdata.draw.Draw;

/**
 * The true days of what happened to one family, in this order. What sources say of them is vaguer.
 *
 * @param departure the day part of the family left
 * @param contactLost the last day anybody answered
 * @param taken the day grown-ups were taken
 * @param placed the day children came to a house of the state, where they did
 * @param stillHeld a day on which somebody certainly was still held
 * @param posted the day a video appeared
 * @param interviewed the day the family told us
 * @param visited the day somebody got to speak with a child
 */
public record Timeline(LocalDate departure, LocalDate contactLost, LocalDate taken, LocalDate placed,
        LocalDate stillHeld,
        LocalDate posted, LocalDate interviewed, LocalDate visited) {

    private static final LocalDate FIRST_DEPARTURE = LocalDate.of(2013, 6, 1);
    private static final LocalDate LAST_DEPARTURE = LocalDate.of(2016, 8, 31);
    private static final LocalDate FIRST_SILENCE = LocalDate.of(2016, 12, 1);
    private static final LocalDate LAST_SILENCE = LocalDate.of(2017, 8, 31);

    /** The last day any of this can fall on; rules are run on a later one. */
    public static final LocalDate END = LocalDate.of(2022, 12, 31);

    static Timeline drawn(Draw draw) {
        LocalDate departure = draw.day(FIRST_DEPARTURE, LAST_DEPARTURE);
        LocalDate contactLost = draw.day(FIRST_SILENCE, LAST_SILENCE);
        LocalDate taken = contactLost.plusDays(draw.between(20, 110));
        LocalDate placed = taken.plusDays(draw.between(40, 150));
        LocalDate stillHeld = placed.plusDays(draw.between(150, 400));
        LocalDate posted = stillHeld.plusDays(draw.between(20, 200));
        LocalDate interviewed = posted.plusDays(draw.between(60, 400));
        LocalDate visited = interviewed.plusDays(draw.between(60, 300));
        return new Timeline(departure, contactLost, taken, placed, stillHeld, posted, interviewed, visited);
    }
}
