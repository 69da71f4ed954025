package org.kintrace.app.web.matches;

import java.util.Optional;

import org.kintrace.app.web.frame.Crumb;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.MatchVerdict;
import org.kintrace.app.work.NoSuchMatchException;
import org.kintrace.app.work.reading.MatchReading;
import org.kintrace.registry.identity.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Possible matches: the list, one with both sides, a decision, its undoing. */
@Controller
public final class MatchPages {

    private static final String ONE = "matches/match.jte";
    private static final int LONGEST_REASON = 2000;

    @GetMapping("/matches")
    View waiting(Visit visit, @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(Place.first(Section.MATCHES), "matches/list.jte",
                MatchListPage.of(visit, false, from));
    }

    @GetMapping("/matches/decided")
    View decided(Visit visit, @RequestParam(name = "from", defaultValue = "0") int from) {
        return visit.page(below(visit, "matches.decided"), "matches/list.jte",
                MatchListPage.of(visit, true, from));
    }

    @GetMapping("/matches/{id}")
    View show(Visit visit, @PathVariable("id") String id) {
        return visit.page(below(visit, "matches.title"), ONE,
                MatchPage.of(visit, desk(visit, id), "", "", ""));
    }

    /** Keeps a decision. One that somebody else made meanwhile is shown, not overruled. */
    @PostMapping("/matches/{id}")
    View decide(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "verdict", defaultValue = "") String verdict,
            @RequestParam(name = "why", defaultValue = "") String why) throws NoSuchMatchException {
        MatchReading.Desk desk = desk(visit, id);
        Optional<Verdict> said = verdict(verdict);
        String problem = desk.standing().verdict().isPresent()
                ? "matches.decided_meanwhile"
                : said.isEmpty() ? "matches.verdict_missing" : reasonProblem(why);
        if (said.isEmpty() || !problem.isEmpty()) {
            return again(visit, desk, verdict, why, problem);
        }
        visit.registry().matchDesk().decide(id, new MatchVerdict(said.get(), why.strip()),
                visit.worker().accountId());
        return Visit.to("/matches/" + id);
    }

    @PostMapping("/matches/{id}/undo")
    View undo(Visit visit, @PathVariable("id") String id,
            @RequestParam(name = "why", defaultValue = "") String why) throws NoSuchMatchException {
        MatchReading.Desk desk = desk(visit, id);
        String problem = desk.standing().verdict().isEmpty()
                ? "matches.undone_meanwhile"
                : reasonProblem(why);
        if (!problem.isEmpty()) {
            return again(visit, desk, "", why, problem);
        }
        visit.registry().matchDesk().undo(id, why.strip(), visit.worker().accountId());
        return Visit.to("/matches/" + id);
    }

    private static View again(Visit visit, MatchReading.Desk desk, String verdict, String why,
            String problem) {
        return visit.again(below(visit, "matches.title"), ONE,
                MatchPage.of(visit, desk, verdict, why, problem));
    }

    private static MatchReading.Desk desk(Visit visit, String id) {
        return visit.registry().matchReading().find(visit.worker(), id, visit.registry().today())
                .orElseThrow(NothingHereException::new);
    }

    private static String reasonProblem(String why) {
        return why.isBlank()
                ? "matches.why_missing"
                : why.length() > LONGEST_REASON ? "matches.why_long" : "";
    }

    private static Optional<Verdict> verdict(String word) {
        return switch (word) {
            case "same" -> Optional.of(Verdict.SAME);
            case "different" -> Optional.of(Verdict.DIFFERENT);
            case "cannot-tell" -> Optional.of(Verdict.CANNOT_TELL);
            default -> Optional.empty();
        };
    }

    private static Place below(Visit visit, String title) {
        return Place.below(Section.MATCHES, title,
                new Crumb(visit.words().text(Section.MATCHES.key()), Section.MATCHES.path()));
    }
}
