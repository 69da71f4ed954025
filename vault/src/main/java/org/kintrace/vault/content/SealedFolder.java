package org.kintrace.vault.content;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.crypto.Mac;

import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.key.DigestKey;
import org.kintrace.vault.key.KeyPurpose;
import org.kintrace.vault.key.PlainKeyAccess;
import org.kintrace.vault.key.RegistryKey;
import org.kintrace.vault.key.SealBrokenException;
import org.kintrace.vault.key.SealingKey;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;

/**
 * Encrypted files on disk, addressed by a keyed digest of what they hold.
 *
 * <p>A file is a {@link SealedHeader} followed by a Tink stream (AES-256-GCM-HKDF in segments of 1 MiB, the last one
 * marked) of the plain bytes and zeros up to the next {@link SizeClass}. Bytes are sealed while they arrive, under
 * {@code incoming/}; a finished file is synced, then moved to {@code ab/abcd...} by one atomic step.
 */
public final class SealedFolder implements AutoCloseable {

    private static final int SEGMENT_BYTES = 1 << 20;
    private static final Predicate<String> NAME = Pattern.compile("[0-9a-f]{64}").asMatchPredicate();

    private final Path folder;
    private final Path incoming;
    private final SealedHeader headers;
    private final SealingKey headerKey;
    private final DigestKey idKey;
    private final AesGcmHkdfStreaming contents;

    private SealedFolder(Path folder, RegistryKey registryKey, int segmentBytes) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
        this.headerKey = registryKey.sealingKey(KeyPurpose.EVIDENCE_HEADERS);
        this.headers = new SealedHeader(headerKey);
        this.idKey = registryKey.digestKey(KeyPurpose.EVIDENCE_IDS);
        this.contents = contentsUnder(registryKey, segmentBytes);
    }

    /** Opens the folder, making it if needed, and removes what an interrupted {@link #keep} left behind. */
    public static SealedFolder open(Path folder, RegistryKey key) throws IOException {
        return open(folder, key, SEGMENT_BYTES);
    }

    /** For tests that want several segments in a small file. */
    static SealedFolder open(Path folder, RegistryKey key, int segmentBytes) throws IOException {
        SealedFolder opened = new SealedFolder(folder, key, segmentBytes);
        OwnerOnly.makeFolder(folder);
        OwnerOnly.makeEmptyFolder(opened.incoming);
        return opened;
    }

    /**
     * Seals a stream to its end; when this returns, the file is on disk. The same bytes again replace the file by an
     * equal one, which also mends a damaged one.
     *
     * @throws IOException if the stream or the disk fails; then nothing is left behind
     */
    public Kept keep(InputStream plain) throws IOException {
        try (SealedArrival arrival = receive(plain)) {
            return arrival.keep();
        }
    }

    /**
     * Seals a stream to its end without giving it a place yet, for whoever must look at it before deciding whether it
     * stays; the caller closes what it gets.
     *
     * @throws IOException if the stream or the disk fails; then nothing is left behind
     */
    public SealedArrival receive(InputStream plain) throws IOException {
        Path part = incoming.resolve(UUID.randomUUID() + ".part");
        boolean whole = false;
        try (FileChannel file = OwnerOnly.open(part, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            Kept sealed = seal(plain, file);
            file.force(true);
            whole = true;
            return new SealedArrival(this, part, sealed);
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Gives a sealed file its place. */
    void place(Path part, EvidenceId id) throws IOException {
        Path shelf = shelfOf(id);
        if (!Files.isDirectory(shelf)) {
            OwnerOnly.makeFolder(shelf);
            OwnerOnly.syncFolder(folder);
        }
        OwnerOnly.moveInPlace(part, placeOf(id));
    }

    /**
     * Opens a file; the caller closes the stream. Each segment is checked before it is handed out, and a read of altered
     * bytes throws an {@link IOException} whose cause is an {@link EvidenceAlteredException}; the end is reported only
     * when the whole was found right.
     *
     * @throws EvidenceAlteredException if the file is gone or is not the one stored under this id
     */
    public InputStream open(EvidenceId id) throws EvidenceAlteredException, IOException {
        return open(placeOf(id), id);
    }

    InputStream open(Path sealed, EvidenceId id) throws EvidenceAlteredException, IOException {
        FileChannel file;
        try {
            file = FileChannel.open(sealed, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new EvidenceAlteredException(id);
        }
        try {
            SealedHeader.Read header = headers.read(file, id);
            InputStream opened = contents.newDecryptingStream(Channels.newInputStream(file),
                    SealedHeader.contentsAssociatedData(header.mark));
            return new VerifiedStream(opened, id, header.length, idKey.begin());
        } catch (SealBrokenException | GeneralSecurityException | IOException e) {
            file.close();
            throw new EvidenceAlteredException(id);
        }
    }

    /** Reads a file to its end. @throws EvidenceAlteredException if it is gone or not what was stored */
    public void verify(EvidenceId id) throws EvidenceAlteredException, IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream plain = open(id)) {
            while (plain.read(buffer) >= 0) {
                Arrays.fill(buffer, (byte) 0);
            }
        } catch (IOException e) {
            if (e.getCause() instanceof EvidenceAlteredException altered) {
                throw altered;
            }
            throw e;
        }
    }

    public boolean holds(EvidenceId id) {
        return Files.exists(placeOf(id));
    }

    /** Every file there is, in the order of ids. */
    public List<EvidenceId> list() throws IOException {
        List<EvidenceId> ids = new ArrayList<>();
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (Path shelf : shelves) {
                try (Stream<Path> files = Files.list(shelf)) {
                    files.map(file -> String.valueOf(file.getFileName())).filter(NAME).map(EvidenceId::new)
                            .forEach(ids::add);
                }
            }
        }
        ids.sort((one, other) -> one.hex().compareTo(other.hex()));
        return ids;
    }

    /** Where the file of an id lies. */
    Path placeOf(EvidenceId id) {
        return shelfOf(id).resolve(id.hex());
    }

    private Path shelfOf(EvidenceId id) {
        return folder.resolve(id.hex().substring(0, 2));
    }

    /** Wipes the keys this folder holds; the contents key inside the library goes with the next garbage collection. */
    @Override
    public void close() {
        headerKey.close();
        idKey.close();
    }

    private Kept seal(InputStream plain, FileChannel file) throws IOException {
        byte[] mark = SealedHeader.newMark();
        Mac keyed = idKey.begin();
        MessageDigest sha256 = sha256();
        long length = 0;
        file.write(ByteBuffer.allocate(SealedHeader.BYTES));
        try (OutputStream sealed = contents.newEncryptingStream(new LeftOpen(Channels.newOutputStream(file)),
                SealedHeader.contentsAssociatedData(mark))) {
            byte[] buffer = new byte[1 << 16];
            for (int got = plain.read(buffer); got >= 0; got = plain.read(buffer)) {
                keyed.update(buffer, 0, got);
                sha256.update(buffer, 0, got);
                sealed.write(buffer, 0, got);
                length += got;
            }
            pad(sealed, SizeClass.holding(length) - length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal a stream", e);
        }
        EvidenceId id = new EvidenceId(HexFormat.of().formatHex(keyed.doFinal()));
        headers.write(file, mark, id, length);
        return new Kept(id, HexFormat.of().formatHex(sha256.digest()), length);
    }

    private static void pad(OutputStream sealed, long count) throws IOException {
        byte[] zeros = new byte[1 << 16];
        for (long left = count; left > 0; left -= zeros.length) {
            sealed.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    private static AesGcmHkdfStreaming contentsUnder(RegistryKey registryKey, int segmentBytes) {
        try (SealingKey key = registryKey.sealingKey(KeyPurpose.EVIDENCE_FILES)) {
            byte[] plainKey = key.plainBytes(PlainKeyAccess.granted());
            try {
                return new AesGcmHkdfStreaming(plainKey, "HmacSha256", plainKey.length, segmentBytes, 0);
            } finally {
                Arrays.fill(plainKey, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal streams", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /**
     * What was kept.
     *
     * @param sha256 of the plain bytes, 64 hex digits; to be kept sealed, never in a name or a clear column
     * @param length of the plain bytes
     */
    public record Kept(EvidenceId id, String sha256, long length) {}

    /** Lets the stream around it end without closing the file, whose header is still to come. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            out.write(bytes, offset, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
