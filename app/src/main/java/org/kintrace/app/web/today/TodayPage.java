package org.kintrace.app.web.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.Drafts;
import org.kintrace.app.work.memory.FirstReading;
import org.kintrace.app.work.today.ForToday;
import org.kintrace.app.work.today.Today;

/**
 * What needs the reader today.
 *
 * @param known what was read when this was asked for; groups of what was not are not there
 * @param unread families not read yet since unlocking: what concerns them is not counted
 * @param unreadable families whose file could not be read: what concerns them is missing
 * @param faultId under which the terminal says why another part could not be read; empty where all could
 */
public record TodayPage(LocalDate today, List<Group> groups, FirstReading.Known known, int unread,
        int unreadable, String faultId) {

    /** So many of each kind are told; the rest is counted. */
    private static final int SHOWN = 5;
    /** Answers due within so many days are near enough to be told. */
    private static final int DAYS_AHEAD = 14;
    /** Nobody waits longer for a registry that was unlocked just now: they are told what is still being read. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    public TodayPage {
        groups = List.copyOf(groups);
    }

    /**
     * One kind of thing that waits.
     *
     * @param key of its sentences
     * @param count of all, also those not among {@code first}
     * @param all where all of them are
     */
    public record Group(String key, int count, List<Task> first, String all) {

        public Group {
            first = List.copyOf(first);
        }
    }

    /**
     * One thing that waits.
     *
     * @param text what it is
     * @param family how the family's file is called, or the office where it concerns none, or empty
     * @param next what can be done, or empty where the link says it
     * @param path where it is done
     */
    public record Task(String text, String family, String next, String path) {}

    /** @param faults where it is told what could not be read */
    static TodayPage of(Visit visit, Consumer<Fault> faults) {
        LocalDate today = visit.registry().today();
        ForToday waits = visit.registry().forToday().read(visit.worker(), today,
                new Today.Ahead(DAYS_AHEAD, SHOWN), PATIENCE);
        String faultId = waits.failed().isPresent() ? visit.registry().newSubmission() : "";
        waits.failed().ifPresent(failed -> faults.accept(new Fault(faultId, failed)));
        List<Drafts.Draft> drafts = visit.registry().drafts().list(visit.worker());
        TaskWords tasks = new TaskWords(visit, waits.failed().isEmpty());
        return new TodayPage(today, List.of(
                group("matches", waits.matches(), tasks::match, "/matches"),
                group("overdue", waits.overdue(), tasks::inquiry, "/promises/families"),
                group("soon", waits.soon(), tasks::inquiry, "/promises/families"),
                group("papers", waits.papers(), tasks::gap, "/today/papers"),
                group("contradictions", waits.contradictions(), tasks::contradiction,
                        "/today/contradictions"),
                new Group("today.drafts", drafts.size(),
                        drafts.stream().limit(SHOWN).map(tasks::draft).toList(), "/drafts")),
                waits.known(), waits.unread(), waits.unreadable(), faultId);
    }

    private static <T> Group group(String key, ForToday.Few<T> few, Function<T, Task> say, String all) {
        return new Group("today." + key, few.count(), few.first().stream().map(say).toList(), all);
    }

    /** Whether everything was read and nothing waits. */
    public boolean isEmpty() {
        return known.all() && unread == 0 && unreadable == 0 && faultId.isEmpty()
                && groups.stream().allMatch(group -> group.count() == 0);
    }
}
