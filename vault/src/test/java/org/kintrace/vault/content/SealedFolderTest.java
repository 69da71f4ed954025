package org.kintrace.vault.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.key.RegistryKey;

class SealedFolderTest {

    private static final int SMALL_SEGMENT = 512;
    private static final byte[] WORDS = "گۈلى مەكتەپتە".getBytes(StandardCharsets.UTF_8);

    private final RegistryKey key = RegistryKey.random();

    @TempDir
    private Path parent;

    private Path folder;
    private SealedFolder files;

    @BeforeEach
    void open() throws IOException {
        folder = parent.resolve("vault");
        files = SealedFolder.open(folder, key, SMALL_SEGMENT);
    }

    @AfterEach
    void close() {
        files.close();
        key.close();
    }

    @Test
    void givesBackWhatWasKept() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int length : new int[]{0, 1, 63, 64, 65, 400, 511, 512, 513, 1024, 5_000, 70_000}) {
            byte[] plain = new byte[length];
            random.nextBytes(plain);
            SealedFolder.Kept kept = keep(plain);
            assertThat(kept.length()).isEqualTo(length);
            assertThat(kept.sha256()).isEqualTo(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain)));
            assertThat(read(kept.id())).as("length %s", length).isEqualTo(plain);
            files.verify(kept.id());
        }
    }

    @Test
    void theUsualSegmentsWorkToo() throws Exception {
        try (SealedFolder usual = SealedFolder.open(folder, key)) {
            byte[] plain = new byte[2_500_000];
            RandomGeneratorFactory.of("L64X128MixRandom").create(6).nextBytes(plain);
            EvidenceId id = usual.keep(new ByteArrayInputStream(plain)).id();
            try (InputStream opened = usual.open(id)) {
                assertThat(opened.readAllBytes()).isEqualTo(plain);
            }
        }
    }

    @Test
    void theSameBytesHaveOneIdAndOneFile() throws Exception {
        EvidenceId first = keep(WORDS).id();
        assertThat(keep(WORDS).id()).isEqualTo(first);
        assertThat(files.list()).containsExactly(first);
        assertThat(read(first)).isEqualTo(WORDS);
    }

    @Test
    void whatArrivedCanBeReadAndIsGoneUnlessItIsKept() throws Exception {
        EvidenceId id;
        try (SealedArrival arrival = files.receive(new ByteArrayInputStream(WORDS))) {
            id = arrival.id();
            try (InputStream opened = arrival.open()) {
                assertThat(opened.readAllBytes()).isEqualTo(WORDS);
            }
            assertThat(files.holds(id)).isFalse();
        }
        assertThat(files.list()).isEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        assertThat(keep(WORDS).id()).isEqualTo(id);
    }

    @Test
    void anotherRegistryGivesTheSameBytesAnotherId() throws Exception {
        EvidenceId here = keep(WORDS).id();
        try (RegistryKey otherKey = RegistryKey.random();
                SealedFolder other = SealedFolder.open(parent.resolve("other"), otherKey)) {
            assertThat(other.keep(new ByteArrayInputStream(WORDS)).id()).isNotEqualTo(here);
        }
        assertThat(here.hex()).isNotEqualTo(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(WORDS)));
    }

    @Test
    void noticesEveryFlippedBit() throws Exception {
        EvidenceId id = keep(WORDS).id();
        byte[] sealed = Files.readAllBytes(files.placeOf(id));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(files.placeOf(id), altered);
            assertThatThrownBy(() -> files.verify(id)).as("bit %s", bit)
                    .isInstanceOf(EvidenceAlteredException.class);
        }
    }

    @Test
    void noticesACutAtEveryLengthAndAnAddedByte() throws Exception {
        EvidenceId id = keep(new byte[900]).id();
        byte[] sealed = Files.readAllBytes(files.placeOf(id));
        for (int length = 0; length <= sealed.length + 1; length++) {
            if (length != sealed.length) {
                Files.write(files.placeOf(id), Arrays.copyOf(sealed, length));
                assertThatThrownBy(() -> files.verify(id)).as("length %s", length)
                        .isInstanceOf(EvidenceAlteredException.class);
            }
        }
    }

    @Test
    void noticesSegmentsThatChangedPlaces() throws Exception {
        EvidenceId id = keep(new byte[4 * SMALL_SEGMENT]).id();
        byte[] sealed = Files.readAllBytes(files.placeOf(id));
        byte[] swapped = sealed.clone();
        int second = SealedHeader.BYTES + SMALL_SEGMENT;
        System.arraycopy(sealed, second, swapped, second + SMALL_SEGMENT, SMALL_SEGMENT);
        System.arraycopy(sealed, second + SMALL_SEGMENT, swapped, second, SMALL_SEGMENT);
        Files.write(files.placeOf(id), swapped);
        assertThatThrownBy(() -> files.verify(id)).isInstanceOf(EvidenceAlteredException.class);
    }

    @Test
    void noticesAnotherFileInItsPlaceBeforeReadingAnyOfIt() throws Exception {
        EvidenceId one = keep(WORDS).id();
        EvidenceId other = keep("another film".getBytes(StandardCharsets.UTF_8)).id();
        Files.copy(files.placeOf(other), files.placeOf(one),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> files.open(one)).isInstanceOf(EvidenceAlteredException.class)
                .hasMessageContaining(one.hex());
    }

    @Test
    void keepingTheBytesAgainMendsADamagedFile() throws Exception {
        EvidenceId id = keep(WORDS).id();
        Files.write(files.placeOf(id), new byte[3]);
        keep(WORDS);
        files.verify(id);
    }

    @Test
    void aFileThatIsGoneIsReported() {
        EvidenceId never = new EvidenceId("ab".repeat(32));
        assertThat(files.holds(never)).isFalse();
        assertThatThrownBy(() -> files.open(never)).isInstanceOf(EvidenceAlteredException.class);
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws Exception {
        InputStream breaking = new InputStream() {
            private int left = 3_000;

            @Override
            public int read() throws IOException {
                if (--left < 0) {
                    throw new IOException("the stick was pulled");
                }
                return 7;
            }
        };
        assertThatIOException().isThrownBy(() -> files.keep(breaking)).withMessage("the stick was pulled");
        assertThat(files.list()).isEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void sweepsWhatAKilledImportLeftBehind() throws Exception {
        EvidenceId id = keep(WORDS).id();
        Files.write(folder.resolve("incoming").resolve("x.part"), new byte[100]);
        try (SealedFolder again = SealedFolder.open(folder, key, SMALL_SEGMENT)) {
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
            assertThat(again.list()).containsExactly(id);
        }
    }

    @Test
    void onlyTheOwnerMayLook() throws Exception {
        keep(WORDS);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).as("%s", path)
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void whatIsReadWhileItArrivesIsAlreadySealed() throws Exception {
        List<byte[]> seen = new java.util.ArrayList<>();
        byte[] plain = new byte[40 * SMALL_SEGMENT];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = WORDS[i % WORDS.length];
        }
        InputStream watching = new ByteArrayInputStream(plain) {
            @Override
            public synchronized int read(byte[] into, int offset, int count) {
                try (Stream<Path> parts = Files.list(folder.resolve("incoming"))) {
                    seen.add(Files.readAllBytes(parts.findFirst().orElseThrow()));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return super.read(into, offset, Math.min(count, 1_000));
            }
        };
        files.keep(watching);
        assertThat(seen.getLast().length).isGreaterThan(SMALL_SEGMENT);
        String needle = new String(WORDS, StandardCharsets.ISO_8859_1);
        assertThat(seen).noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(needle));
    }

    @Test
    void likeLengthsLookAlikeOnDisk() throws Exception {
        long one = Files.size(files.placeOf(keep(new byte[60]).id()));
        long other = Files.size(files.placeOf(keep(new byte[3]).id()));
        assertThat(one).isEqualTo(other);
    }

    private SealedFolder.Kept keep(byte[] plain) throws IOException {
        return files.keep(new ByteArrayInputStream(plain));
    }

    private byte[] read(EvidenceId id) throws Exception {
        try (InputStream opened = files.open(id)) {
            return opened.readAllBytes();
        }
    }
}
