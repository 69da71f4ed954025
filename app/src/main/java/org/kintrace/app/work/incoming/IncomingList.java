package org.kintrace.app.work.incoming;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.ImportList;
import org.kintrace.app.work.ListToImport;
import org.kintrace.app.work.store.Evidence;
import org.kintrace.registry.intake.BadCells;
import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.ColumnUse;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.HeaderWords;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowReader;
import org.kintrace.registry.intake.RowReading;
import org.kintrace.registry.intake.RowRules;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;
import org.kintrace.facts.time.DayOrder;

/** One list that was brought: its sealed file, what somebody said about it, and where it stands. */
public final class IncomingList {

    /** So many rows are shown before anything is taken in. */
    private static final int ROWS_SHOWN = 5;

    private final String id;
    private final String accountId;
    private final String fileName;
    private final Instant brought;
    private final boolean spreadsheet;
    private final Evidence.Arrival original;
    private final IncomingLists.Reading reading;
    private HowToRead how = HowToRead.asItSays();
    private @Nullable Look look;
    private volatile Standing standing = new Standing.Waiting();

    IncomingList(String id, String accountId, String fileName, Instant brought, Evidence.Arrival original,
            IncomingLists.Reading reading) throws IOException {
        this.id = id;
        this.accountId = accountId;
        this.fileName = fileName;
        this.brought = brought;
        this.original = original;
        this.reading = reading;
        this.spreadsheet = isZip(original);
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public Instant brought() {
        return brought;
    }

    public Standing standing() {
        return standing;
    }

    String accountId() {
        return accountId;
    }

    boolean isOf(String account) {
        return accountId.equals(account);
    }

    Evidence.Arrival original() {
        return original;
    }

    void stands(Standing now) {
        standing = now;
    }

    public synchronized HowToRead how() {
        return how;
    }

    /** Says how it is to be read. What was said about other columns is forgotten when the file falls into other ones. */
    public synchronized void read(HowToRead said) {
        how = said;
        look = null;
        if (!standing.isAtWork() && !(standing instanceof Standing.Done)) {
            standing = new Standing.Waiting();
        }
    }

    /** The first rows as they would be read now. */
    public synchronized Look look() {
        Look current = look;
        if (current == null) {
            current = take();
            look = current;
        }
        return current;
    }

    ListToImport toImport() {
        HowToRead said = how();
        return new ListToImport(fileName, said.source(), said.map(), said.ageOn(),
                () -> ImportList.open(original),
                reading.of(fileName, said));
    }

    private Look take() {
        ListToImport list = toImport();
        try (RowSource source = list.reader().open(list.bytes())) {
            List<SourceRow> rows = new ArrayList<>();
            for (Optional<SourceRow> row = source.next(); row.isPresent()
                    && rows.size() < ROWS_SHOWN; row = source.next()) {
                rows.add(row.get());
            }
            return of(list, source.header(), rows);
        } catch (ListNotReadException e) {
            return Look.at(e.fault(), spreadsheet);
        } catch (IOException e) {
            return Look.at(new FileFault.NotReadable(), spreadsheet);
        }
    }

    private Look of(ListToImport list, List<String> header, List<SourceRow> rows) {
        try {
            ColumnMapping mapping = list.reader().columns(header);
            RowReader reader = new RowReader(mapping,
                    new RowRules(BadCells.REJECT_ROW, DayOrder.UNKNOWN, list.ageOn()));
            List<RowReading> readings = rows.stream().map(reader::read).toList();
            return new Look(header, mapping.uses().stream().map(IncomingList::field).toList(), rows, readings,
                    Optional.empty(), spreadsheet);
        } catch (ListNotReadException e) {
            return new Look(header, guessed(header), rows, List.of(), Optional.of(e.fault()), spreadsheet);
        }
    }

    /** What was said of each column, else what its heading says, where together they make no sense yet. */
    private List<ListField> guessed(List<String> header) {
        List<ListField> said = how().columns().orElse(List.of());
        Stream<ListField> rest = header.stream().skip(said.size())
                .map(heading -> HeaderWords.reviewed().find(heading).orElse(ListField.IGNORE));
        return Stream.concat(said.stream().limit(header.size()), rest).toList();
    }

    private static ListField field(ColumnUse use) {
        return switch (use) {
            case ColumnUse.OfField(var field, _) -> field;
            case ColumnUse.AsText _,ColumnUse.Ignored _,ColumnUse.NotRecognised _ -> ListField.IGNORE;
        };
    }

    private static boolean isZip(Evidence.Arrival original) throws IOException {
        try (var bytes = ImportList.open(original)) {
            return bytes.read() == 'P' && bytes.read() == 'K';
        }
    }
}
