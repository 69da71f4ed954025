package org.kintrace.vault.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kintrace.vault.key.SealingKey;

class SealedValueTest {

    private static final SealedPlace HERE = new SealedPlace("record/claim",
            "0f8fad5b-d9cb-469f-a165-70867728950e", 1);
    private static final byte[] WORDS = "ئايگۈل, a few words".getBytes(StandardCharsets.UTF_8);

    private final SealingKey key = SealingKey.random();

    @AfterEach
    void close() {
        key.close();
    }

    @Test
    void opensToWhatWasSealed() throws Exception {
        long seed = 11;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] plain = new byte[random.nextInt(0, 1_500)];
            random.nextBytes(plain);
            SealedPlace place = new SealedPlace("t" + random.nextInt(3), "r" + random.nextInt(),
                    random.nextInt());
            assertThat(SealedValue.open(key, place, SealedValue.seal(key, place, plain)))
                    .as("seed %s, value %s", seed, i).isEqualTo(plain);
        }
    }

    @Test
    void opensNowhereElse() {
        byte[] sealed = SealedValue.seal(key, HERE, WORDS);
        for (SealedPlace elsewhere : new SealedPlace[]{new SealedPlace("record/person", HERE.rowId(), 1),
                new SealedPlace("record/claim", "7c9e6679-7425-40de-944b-e07fc1f90ae7", 1),
                new SealedPlace("record/claim", HERE.rowId(), 2),
                // The border between table and row cannot be shifted either.
                new SealedPlace("record/claim0", HERE.rowId().substring(1), 1)}) {
            assertThatThrownBy(() -> SealedValue.open(key, elsewhere, sealed))
                    .isInstanceOf(ValueAlteredException.class);
        }
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        byte[] sealed = SealedValue.seal(key, HERE, WORDS);
        try (SealingKey other = SealingKey.random()) {
            assertThatThrownBy(() -> SealedValue.open(other, HERE, sealed))
                    .isInstanceOf(ValueAlteredException.class);
        }
    }

    @Test
    void noticesEveryFlippedBit() {
        byte[] sealed = SealedValue.seal(key, HERE, WORDS);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> SealedValue.open(key, HERE, altered)).as("bit %s", bit)
                    .isInstanceOf(ValueAlteredException.class);
        }
    }

    @Test
    void noticesEveryCutAndAnAddedByte() {
        byte[] sealed = SealedValue.seal(key, HERE, WORDS);
        for (int length = 0; length <= sealed.length + 1; length++) {
            if (length != sealed.length) {
                byte[] cut = Arrays.copyOf(sealed, length);
                assertThatThrownBy(() -> SealedValue.open(key, HERE, cut)).as("length %s", length)
                        .isInstanceOf(ValueAlteredException.class);
            }
        }
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        assertThat(SealedValue.seal(key, HERE, WORDS)).isNotEqualTo(SealedValue.seal(key, HERE, WORDS));
    }

    @Test
    void shortValuesAllHaveOneLength() {
        int length = SealedValue.seal(key, HERE, new byte[0]).length;
        assertThat(length).isEqualTo(1 + 12 + 64 + 16);
        assertThat(SealedValue.seal(key, HERE, new byte[63])).hasSize(length);
        assertThat(SealedValue.seal(key, HERE, new byte[64])).hasSize(length + 8);
    }

    @Test
    void theMessageNamesThePlaceAndNothingElse() {
        byte[] sealed = SealedValue.seal(key, HERE, WORDS);
        sealed[20]++;
        assertThatThrownBy(() -> SealedValue.open(key, HERE, sealed)).hasMessageContaining(HERE.rowId())
                .hasMessageNotContaining("words");
    }

    @Test
    void aWrappedKeyOpensOnlyInItsPlace() throws Exception {
        try (SealingKey inner = SealingKey.random()) {
            byte[] wrapped = SealedValue.wrap(key, HERE, inner);
            try (SealingKey again = SealedValue.unwrap(key, HERE, wrapped)) {
                assertThat(SealedValue.open(again, HERE, SealedValue.seal(inner, HERE, WORDS)))
                        .isEqualTo(WORDS);
            }
            assertThatThrownBy(() -> SealedValue.unwrap(key, new SealedPlace("case_file", "x", 1), wrapped))
                    .isInstanceOf(ValueAlteredException.class);
        }
    }
}
