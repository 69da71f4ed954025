package org.kintrace.app.web.today;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.web.today.TodayPage.Task;
import org.kintrace.app.work.reading.Page;
import org.kintrace.app.work.today.ForToday;
import org.kintrace.app.work.today.Today;

/**
 * All of one kind that waits, where no other page lists them.
 *
 * @param key of its sentences
 * @param reading whether there may be more that is not read yet
 */
public record GroupPage(String key, Page<Task> tasks, boolean reading) {

    /** So many are on one page. */
    public static final int SIZE = 50;

    private static final Duration PATIENCE = Duration.ofMillis(500);

    static Optional<GroupPage> of(Visit visit, String kind, int from) {
        TaskWords words = new TaskWords(visit, true);
        return switch (kind) {
            case "papers" -> Optional.of(page(visit, kind, ForToday::papers, words::gap, from));
            case "contradictions" ->
                Optional.of(page(visit, kind, ForToday::contradictions, words::contradiction, from));
            default -> Optional.empty();
        };
    }

    private static <T> GroupPage page(Visit visit, String kind, Function<ForToday, ForToday.Few<T>> all,
            Function<T, Task> say, int from) {
        ForToday waits = visit.registry().forToday().read(visit.worker(), visit.registry().today(),
                new Today.Ahead(0, Integer.MAX_VALUE), PATIENCE);
        // On this page nothing else would be left to show.
        waits.failed().ifPresent(failed -> {
            throw failed;
        });
        Page<T> some = Page.of(all.apply(waits).first(), from, SIZE);
        return new GroupPage("today." + kind,
                new Page<>(some.items().stream().map(say).toList(), some.from(), some.total()),
                waits.isStillReading());
    }
}
