package org.kintrace.app.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.ListOutcome.VersionChange;
import org.kintrace.app.work.store.Evidence;
import org.kintrace.app.work.store.Lists;
import org.kintrace.app.work.store.Lists.StoredList;
import org.kintrace.app.work.store.Lists.StoredVersion;
import org.kintrace.app.work.store.MatchDescriptions.Described;
import org.kintrace.app.work.store.MatchDescriptions.Subject;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.Stores;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.DayOrder;
import org.kintrace.linkage.description.Description;
import org.kintrace.registry.intake.BadCells;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.ListVersion;
import org.kintrace.registry.intake.RowReader;
import org.kintrace.registry.intake.RowReading;
import org.kintrace.registry.intake.RowRules;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/**
 * Takes in a list from elsewhere: the file is sealed first, every row is kept verbatim, good rows meet every open case,
 * and all of it becomes visible at once and can be undone as one.
 */
public final class ImportList {

    /** Rows written in one durable step while the import is still invisible. */
    private static final int CHUNK = 4_096;

    private final Stores stores;
    private final RecordCodec codec;
    private final StandingMatches matches;
    private final Function<String, List<PlaceId>> places;
    private final Supplier<UUID> ids;
    private final String accountId;

    /**
     * @param places looks up what a list calls a place
     * @param accountId who brings lists in
     */
    public ImportList(Stores stores, RecordCodec codec, Function<String, List<PlaceId>> places,
            Supplier<UUID> ids, String accountId) {
        this.stores = stores;
        this.codec = codec;
        this.matches = new StandingMatches(stores, codec, ids);
        this.places = places;
        this.ids = ids;
        this.accountId = accountId;
    }

    /**
     * @throws ListNotReadException when it cannot be read to its end, or its columns cannot be told apart; nothing of it is visible then
     */
    public ListOutcome run(ListToImport list) throws ListNotReadException, IOException {
        try (Evidence.Arrival original = receive(list)) {
            return run(list, original, ImportProgress.untold());
        }
    }

    /**
     * The same for a file that lies sealed already.
     *
     * @param original of the list; whoever received it closes it
     * @throws ImportStoppedException when the progress said so; nothing of it is on record then
     */
    public ListOutcome run(ListToImport list, Evidence.Arrival original, ImportProgress progress)
            throws ListNotReadException, IOException {
        Optional<StoredVersion> sameFile = stores.lists().versionsFrom(original.id()).stream().findFirst();
        if (sameFile.isPresent()) {
            // Over the one that is there, which mends it should it be damaged.
            original.keep();
            return new ListOutcome.SameFile(sameFile.get().id(), sourceOf(sameFile.get().listId()),
                    sameFile.get().addedAt());
        }
        ReadList read = read(list, original, progress);
        String batchId = ids.get().toString();
        // What was undone later is still called by its file.
        stores.batches().stage(batchId, "list",
                Payload.of(list.fileName().getBytes(StandardCharsets.UTF_8)));
        try {
            return keep(list, original, read, batchId, progress);
        } catch (RuntimeException | Error e) {
            try {
                stores.batches().discard(batchId);
            } catch (RuntimeException left) {
                // Swept when the registry is opened next.
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private Evidence.Arrival receive(ListToImport list) throws IOException {
        try (InputStream bytes = list.bytes().open()) {
            return stores.evidence().receive(bytes);
        }
    }

    /** Reads from the sealed copy: what is on record is then exactly what was read. */
    private ReadList read(ListToImport list, Evidence.Arrival original, ImportProgress progress)
            throws ListNotReadException, IOException {
        try (RowSource rows = list.reader().open(() -> open(original))) {
            RowReader reader = new RowReader(list.reader().columns(rows.header()),
                    new RowRules(BadCells.REJECT_ROW, DayOrder.UNKNOWN, list.ageOn()));
            ReadList read = new ReadList(rows.header(), reader.mapping());
            for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                read.add(reader.read(row.get()), ids.get().toString());
                progress.at(ImportProgress.Step.READING, read.all().size(), 0);
            }
            return read;
        }
    }

    /** Opens a sealed file that is not on record yet, for a reader that knows no vault. */
    public static InputStream open(Evidence.Arrival original) throws IOException {
        try {
            return original.open();
        } catch (org.kintrace.vault.content.EvidenceAlteredException e) {
            throw new IOException("the sealed copy cannot be read back", e);
        }
    }

    private ListOutcome.Imported keep(ListToImport list, Evidence.Arrival original, ReadList read,
            String batchId,
            ImportProgress progress) {
        EarlierVersions earlier = new EarlierVersions(stores.lists(), codec);
        ListVersion version = read.asVersion();
        Optional<StoredList> known = earlier.find(list.source(), version);
        String listId = known.map(StoredList::id).orElseGet(() -> ids.get().toString());
        String versionId = ids.get().toString();
        String source = known.map(StoredList::id).map(this::sourceOf)
                .orElseGet(() -> list.source().orElse(list.fileName()));
        if (known.isEmpty()) {
            stores.lists().add(listId, batchId,
                    payload(KeptList.class, new KeptList(source, list.source().isPresent())));
        }
        stores.lists().addVersion(new Lists.NewVersion(versionId, listId, batchId, original.id(),
                payload(KeptVersion.class, new KeptVersion(list.fileName(), read.header(), list.map(),
                        read.people().size(), read.rejected().size()))));
        addRows(versionId, read, progress);
        VersionAgainstEarlier against = VersionAgainstEarlier.of(known.flatMap(earlier::newest), version,
                read);
        List<Description> descriptions = describe(against.toMeet(), versionId, batchId);
        int found = matches.meetRows(descriptions, batchId, progress);
        // Last of all: a list that is not taken in leaves no copy of itself behind.
        original.keep();
        stores.atomically().run(() -> {
            stores.batches().show(batchId);
            stores.audit().add(accountId, "list-import", batchId,
                    Payload.of(versionId.getBytes(StandardCharsets.US_ASCII)));
        });
        VersionChange change = against.change();
        return new ListOutcome.Imported(batchId, listId, versionId, source, read.mapping(),
                read.people().size(),
                read.rejected(), change, found);
    }

    private void addRows(String versionId, ReadList read, ImportProgress progress) {
        List<Lists.Row> chunk = new ArrayList<>(CHUNK);
        int kept = 0;
        for (ReadList.KeptReading one : read.all()) {
            chunk.add(new Lists.Row(one.rowId(), Math.toIntExact(one.reading().row().line()), payload(
                    KeptRow.class,
                    new KeptRow(one.reading() instanceof RowReading.Read, one.reading().row().cells()))));
            progress.at(ImportProgress.Step.KEEPING, ++kept, read.all().size());
            if (chunk.size() == CHUNK) {
                stores.lists().addRows(versionId, chunk);
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            stores.lists().addRows(versionId, chunk);
        }
    }

    private List<Description> describe(List<ReadList.Person> people, String versionId, String batchId) {
        List<Description> descriptions = new ArrayList<>(people.size());
        List<Described> chunk = new ArrayList<>(CHUNK);
        for (ReadList.Person person : people) {
            Description description = person.person().toDescription(person.rowId(), places);
            descriptions.add(description);
            chunk.add(matches.described(description, Subject.ROW, versionId, batchId));
            if (chunk.size() == CHUNK) {
                stores.matchDescriptions().put(chunk);
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            stores.matchDescriptions().put(chunk);
        }
        return descriptions;
    }

    private String sourceOf(String listId) {
        return stores.lists().find(listId).map(
                stored -> codec.fromBytes(KeptList.class, stored.about().bytes()).source()).orElse("");
    }

    private <T> Payload payload(Class<T> type, T value) {
        return Payload.of(codec.toBytes(type, value));
    }
}
