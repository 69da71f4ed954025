package org.kintrace.app.work.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.content.EvidenceAlteredException;

/** Originals, byte for byte: sealed while they arrive, addressed by a keyed digest, never changed. */
public interface Evidence {

    /**
     * Reads the stream to its end straight into sealed storage; the same bytes again are kept once.
     *
     * @throws IOException if the stream cannot be read; then nothing is kept
     * @throws StoreFailedException if it cannot be written; then nothing is kept
     */
    default Kept keep(InputStream bytes) throws IOException {
        try (Arrival arrival = receive(bytes)) {
            return arrival.keep();
        }
    }

    /** The same, for whoever must look at it before deciding whether it stays; the caller closes what it gets. */
    Arrival receive(InputStream bytes) throws IOException;

    Optional<Kept> find(EvidenceId id);

    /** All originals, oldest first. */
    List<Kept> list();

    /**
     * Opens an original for reading; the caller closes it. Every piece is checked before it is handed out: a read of
     * altered bytes throws an {@link IOException} whose cause is {@link EvidenceAlteredException}, and only a stream
     * read to its end is proven whole.
     *
     * @throws EvidenceAlteredException if the beginning is not what was stored, or the file is gone
     * @throws IOException if the disk cannot be read
     */
    InputStream open(EvidenceId id) throws EvidenceAlteredException, IOException;

    /** An original kept. @param sha256 64 hex digits of the plain bytes; sealed at rest. @param length in bytes */
    record Kept(EvidenceId id, String sha256, long length, Instant keptAt) {}

    /** Bytes sealed on disk that are not on record yet; closed without {@link #keep}, they are gone. */
    interface Arrival extends AutoCloseable {

        EvidenceId id();

        /** Opens it for reading, as {@link Evidence#open} does; not after it was kept. */
        InputStream open() throws EvidenceAlteredException, IOException;

        Kept keep();

        @Override
        void close();
    }
}
