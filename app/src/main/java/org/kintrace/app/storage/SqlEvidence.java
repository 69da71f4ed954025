package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.EVIDENCE_FILE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.storage.schema.tables.records.EvidenceFileRecord;
import org.kintrace.app.work.store.Evidence;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.StoreFailedException;
import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.content.EvidenceAlteredException;
import org.kintrace.vault.content.SealedArrival;
import org.kintrace.vault.content.SealedFolder;
import org.kintrace.vault.content.SealedPlace;

/** Originals: bytes in the sealed folder, and a row with what must not show in a name (32 bytes SHA-256, 8 bytes length). */
final class SqlEvidence implements Evidence {

    private static final int SHA256_BYTES = 32;

    private final Database database;
    private final Keyring keyring;
    private final SealedFolder files;

    SqlEvidence(Database database, Keyring keyring, SealedFolder files) {
        this.database = database;
        this.keyring = keyring;
        this.files = files;
    }

    @Override
    public Arrival receive(InputStream bytes) throws IOException {
        Source source = new Source(bytes);
        try {
            return new Received(files.receive(source));
        } catch (IOException e) {
            if (source.failed) {
                throw e;
            }
            throw new StoreFailedException.CannotWrite(e);
        }
    }

    /** Tells a stream that cannot be read from a disk that cannot be written. */
    private static final class Source extends FilterInputStream {

        private boolean failed;

        Source(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            failed = true;
            int read = super.read(target, offset, length);
            failed = false;
            return read;
        }
    }

    private final class Received implements Arrival {

        private final SealedArrival arrival;

        Received(SealedArrival arrival) {
            this.arrival = arrival;
        }

        @Override
        public EvidenceId id() {
            return arrival.id();
        }

        @Override
        public InputStream open() throws EvidenceAlteredException, IOException {
            return arrival.open();
        }

        @Override
        public Kept keep() {
            try {
                // The file first and outside of any act: a row never points to a file that is not on disk.
                return onRecord(arrival.keep());
            } catch (IOException e) {
                throw new StoreFailedException.CannotWrite(e);
            }
        }

        @Override
        public void close() {
            try {
                arrival.close();
            } catch (IOException e) {
                throw new StoreFailedException.CannotWrite(e);
            }
        }
    }

    private Kept onRecord(SealedFolder.Kept kept) {
        return database.write(sql -> find(kept.id()).orElseGet(() -> {
            long now = database.now();
            byte[] facts = ByteBuffer.allocate(SHA256_BYTES + Long.BYTES)
                    .put(HexFormat.of().parseHex(kept.sha256())).putLong(kept.length()).array();
            sql.insertInto(EVIDENCE_FILE).set(EVIDENCE_FILE.ID, kept.id().hex())
                    .set(EVIDENCE_FILE.KEPT_AT, now)
                    .set(EVIDENCE_FILE.SEQ, database.nextSeq())
                    .set(EVIDENCE_FILE.SEALED,
                            Seals.seal(keyring.shared(), place(kept.id().hex()), Payload.of(facts)))
                    .execute();
            return new Kept(kept.id(), kept.sha256(), kept.length(), SystemTime.instant(now));
        }));
    }

    @Override
    public Optional<Kept> find(EvidenceId id) {
        return database.read(sql -> sql.selectFrom(EVIDENCE_FILE).where(EVIDENCE_FILE.ID.eq(id.hex()))
                .fetchOptional().map(this::opened));
    }

    @Override
    public List<Kept> list() {
        return database.read(sql -> List.copyOf(
                sql.selectFrom(EVIDENCE_FILE).orderBy(EVIDENCE_FILE.SEQ).fetch().map(this::opened)));
    }

    @Override
    public InputStream open(EvidenceId id) throws EvidenceAlteredException, IOException {
        return files.open(id);
    }

    private Kept opened(EvidenceFileRecord row) {
        ByteBuffer facts = ByteBuffer.wrap(
                Seals.open(keyring.shared(), place(row.getId()), row.getSealed()).bytes());
        byte[] sha256 = new byte[SHA256_BYTES];
        facts.get(sha256);
        return new Kept(new EvidenceId(row.getId()), HexFormat.of().formatHex(sha256), facts.getLong(),
                SystemTime.instant(row.getKeptAt()));
    }

    private static SealedPlace place(String id) {
        return new SealedPlace("evidence_file", id, 1);
    }
}
