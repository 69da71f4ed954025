package org.kintrace.app.work.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.memory.WaitingMatches.Brief;

/** Possible matches for one who may see their families: in lines, and one with both of its sides. */
public final class MatchReading {

    private final RegistryInMemory memory;
    private final MatchDesk desk;
    private final ListsOnRecord lists;

    public MatchReading(RegistryInMemory memory, MatchDesk desk, ListsOnRecord lists) {
        this.memory = memory;
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * A possible match in one line.
     *
     * @param family how the team calls the family's file
     * @param person how the person of the family is called; empty while nobody gave a name
     * @param other the same for the row, or the person of another family
     */
    public record Line(Brief match, Optional<String> family, Optional<ShownName> person,
            Optional<ShownName> other) {}

    /**
     * A possible match with both sides.
     *
     * @param person of the family, with everything said of them
     * @param row of the list, verbatim; empty when the other side is a person of another family
     * @param others matches of the same person or the same row, decided ones included
     * @param next the next weaker one that waits
     * @param previous the next stronger one that waits
     */
    public record Desk(Line line, MatchDesk.Standing standing, Optional<PersonReading.Person> person,
            Optional<ListsOnRecord.Row> row, List<Line> others, List<MatchDesk.Act> history,
            Optional<String> next, Optional<String> previous) {

        public Desk {
            others = List.copyOf(others);
            history = List.copyOf(history);
        }
    }

    /** Those that wait, or those that were decided, the strongest evidence first. */
    public Page<Line> list(CaseWorker who, boolean decided, int from, int most) {
        Page<Brief> page = Page.of(visible(who).stream().filter(one -> one.waits() != decided).toList(), from,
                most);
        return new Page<>(page.items().stream().map(this::line).toList(), page.from(), page.total());
    }

    /** Those that came with one import, decided ones included, the strongest evidence first. */
    public Page<Line> ofImport(CaseWorker who, String batchId, int from, int most) {
        Page<Brief> page = Page.of(visible(who).stream()
                .filter(one -> one.batchId().filter(batchId::equals).isPresent()).toList(), from, most);
        return new Page<>(page.items().stream().map(this::line).toList(), page.from(), page.total());
    }

    /** Empty when there is no such match, or not for this reader. */
    public Optional<Desk> find(CaseWorker who, String id, LocalDate on) {
        List<Brief> visible = visible(who);
        return visible.stream().filter(one -> one.id().equals(id)).findFirst()
                .flatMap(brief -> desk.find(id).map(standing -> new Desk(line(brief), standing,
                        new PersonReading(memory).find(who, brief.person(), on), lists.row(brief.otherId()),
                        visible.stream().filter(one -> isBeside(brief, one)).map(this::line).toList(),
                        desk.history(id), next(visible, id), next(visible.reversed(), id))));
    }

    private List<Brief> visible(CaseWorker who) {
        return memory.matches().list().stream().filter(one -> who.maySee(one.family())).toList();
    }

    private static boolean isBeside(Brief one, Brief other) {
        return !one.id().equals(other.id())
                && (one.person().equals(other.person()) || one.otherId().equals(other.otherId()));
    }

    /** The next one in this order that waits; after the last, the first again. */
    private static Optional<String> next(List<Brief> visible, String id) {
        List<String> ids = visible.stream().map(Brief::id).toList();
        int at = ids.indexOf(id);
        return Stream.concat(visible.stream().skip(at + 1L), visible.stream().limit(at))
                .filter(Brief::waits).map(Brief::id).findFirst();
    }

    private Line line(Brief brief) {
        return new Line(brief, memory.heads().find(brief.family()).flatMap(head -> head.header().number()),
                calledBy(brief.person().value()), calledBy(brief.otherId()));
    }

    private Optional<ShownName> calledBy(String personOrRow) {
        return memory.people().find(personOrRow).flatMap(KnownPerson::calledBy).map(ShownName::of);
    }
}
