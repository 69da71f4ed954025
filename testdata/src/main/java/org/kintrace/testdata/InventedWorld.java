package org.kintrace.testdata;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.JsonOut;
import org.kintrace.testdata.ledger.Ledger;
import org.kintrace.testdata.list.InventedList;
import org.kintrace.testdata.list.ListKind;
import org.kintrace.testdata.list.ListMaker;
import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.spelling.SpellingDamage;
import org.kintrace.testdata.spelling.SpellingProfile;
import org.kintrace.testdata.story.Story;
import org.kintrace.testdata.truth.TruthBook;
import org.kintrace.testdata.truth.WorldTruth;

/**
 * A world of invented families: their cases, the offices they asked, the lists some of them are found in, and the truth
 * about all of it.
 *
 * <p>Nobody in it exists. The same seed and number of families give the same bytes on every machine.
 */
public final class InventedWorld {

    /** The first field of every file: whoever opens it must know. */
    public static final String NOTICE = "INVENTED: every person, family, office and event in this file is made up for testing and for showing the program.";

    /** A day after everything that happens in any world. */
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 1);

    private static final int FEWEST_ROWS = 60;
    private static final int MOST_ROWS = 2_000;

    private final long seed;
    private final Families families;
    private final Ledger ledger;

    private InventedWorld(long seed, int families) {
        this.seed = seed;
        this.families = new Families(seed, families);
        this.ledger = new Ledger(seed, this.families);
    }

    /** @param families how many, 1 to any number; memory does not grow with it */
    public static InventedWorld of(long seed, int families) {
        return new InventedWorld(seed, families);
    }

    /** Writes the whole world as a case file, version 1, in UTF-8. The stream is left open. */
    public void writeCaseFile(OutputStream stream) {
        try (JsonOut out = new JsonOut(stream)) {
            out.startObject();
            out.field("notice", NOTICE);
            out.field("format", "kintrace-case-file");
            out.field("version", 1);
            ledger.write(out);
            out.startList("cases");
            for (int i = 0; i < families.count(); i++) {
                Story.of(seed, families.family(i)).write(out);
            }
            out.endList();
            new Decisions(seed, families).write(out);
            out.endObject();
        }
    }

    /** Every contradiction in this world, and what only looks like one. Takes about as long as writing the case file. */
    public WorldTruth truth() {
        TruthBook truth = new TruthBook();
        for (int i = 0; i < families.count(); i++) {
            truth.addAll(Story.of(seed, families.family(i)).truth());
        }
        truth.addAll(ledger.truth());
        return truth.asOf(LAST_DAY);
    }

    /** The lists that arrive: one of each kind, then a newer version of the first. Three rows for each family, 60 to 2,000. */
    public List<InventedList> lists() {
        ListMaker maker = new ListMaker(seed, families);
        int rows = Math.clamp(families.count() * 3L, FEWEST_ROWS, MOST_ROWS);
        List<InventedList> lists = new ArrayList<>();
        for (ListKind kind : ListKind.values()) {
            lists.add(maker.first(kind, rows));
        }
        lists.add(maker.second(ListKind.CHINESE_REGISTER, rows));
        return lists;
    }

    /**
     * One list of a size of its own.
     *
     * @param rows 20 to any number; the whole list is held in memory
     */
    public InventedList list(ListKind kind, int rows) {
        return new ListMaker(seed, families).first(kind, rows);
    }

    /** The newer version of that list, with rows new, changed and gone. */
    public InventedList newerList(ListKind kind, int rows) {
        return new ListMaker(seed, families).second(kind, rows);
    }

    /**
     * Everybody in the world as one kind of source would write them, for measuring how people are found across scripts.
     */
    public Stream<PersonDescription> describe(SpellingProfile profile, SpellingDamage damage) {
        Draw draw = Draw.of(seed, "describe-" + profile + "-" + damage, 0);
        return IntStream.range(0, families.count()).mapToObj(families::family)
                .flatMap(family -> family.members().stream()
                        .map(person -> PersonDescription.of(family, person, profile, damage, draw)));
    }

    /** Names no text holds by chance, each in six written forms, to look for in files and logs. */
    public List<Canary> canaries(int count) {
        Draw draw = Draw.of(seed, "canary", 0);
        return Stream.generate(() -> Canary.drawn(draw)).limit(count).toList();
    }
}
