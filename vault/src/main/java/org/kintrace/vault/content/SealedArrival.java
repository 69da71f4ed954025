package org.kintrace.vault.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kintrace.facts.id.EvidenceId;

/** A file sealed and on disk that has no place yet: it can be read, and closing it without {@link #keep} removes it. */
public final class SealedArrival implements AutoCloseable {

    private final SealedFolder folder;
    private final Path part;
    private final SealedFolder.Kept sealed;

    SealedArrival(SealedFolder folder, Path part, SealedFolder.Kept sealed) {
        this.folder = folder;
        this.part = part;
        this.sealed = sealed;
    }

    public EvidenceId id() {
        return sealed.id();
    }

    /** Opens it for reading, as {@link SealedFolder#open(EvidenceId)} does; not after it was kept. */
    public InputStream open() throws EvidenceAlteredException, IOException {
        return folder.open(part, sealed.id());
    }

    /**
     * Gives it its place, over an equal file that may be there; when this returns, the place is on disk.
     *
     * @throws IOException if the disk fails; then it can still be closed
     */
    public SealedFolder.Kept keep() throws IOException {
        folder.place(part, sealed.id());
        return sealed;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
