package org.kintrace.testdata;

import java.io.OutputStream;
import java.time.LocalDate;

import org.kintrace.testdata.json.JsonOut;
import org.kintrace.testdata.ledger.Ledger;
import org.kintrace.testdata.people.Families;
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
}
