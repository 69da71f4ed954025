package org.kintrace.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class RegistryKeyTest {

    @Test
    void everyPurposeHasAKeyOfItsOwn() {
        try (RegistryKey key = RegistryKey.random()) {
            assertThat(Arrays.stream(KeyPurpose.values()).map(purpose -> hexOf(key, purpose)))
                    .doesNotHaveDuplicates().hasSize(KeyPurpose.values().length);
        }
    }

    @Test
    void aPurposeHasTheSameKeyEachTime() {
        try (RegistryKey key = RegistryKey.random()) {
            assertThat(hexOf(key, KeyPurpose.MATCHING)).isEqualTo(hexOf(key, KeyPurpose.MATCHING));
        }
    }

    @Test
    void twoRegistriesShareNoKey() {
        try (RegistryKey one = RegistryKey.random(); RegistryKey other = RegistryKey.random()) {
            assertThat(hexOf(one, KeyPurpose.PAGES)).isNotEqualTo(hexOf(other, KeyPurpose.PAGES));
        }
    }

    @Test
    void aClosedKeyIsZeroAndRefusesToWork() {
        RegistryKey key = RegistryKey.random();
        SealingKey sealing = key.sealingKey(KeyPurpose.SHARED);
        DigestKey digest = key.digestKey(KeyPurpose.EVIDENCE_IDS);
        key.close();
        sealing.close();
        digest.close();
        assertThatIllegalStateException().isThrownBy(() -> key.sealingKey(KeyPurpose.SHARED));
        assertThatIllegalStateException().isThrownBy(() -> sealing.seal(new byte[1], new byte[0]));
        assertThatIllegalStateException().isThrownBy(() -> sealing.plainBytes(PlainKeyAccess.granted()));
        assertThatIllegalStateException().isThrownBy(digest::begin);
    }

    @Test
    void wipingOverwritesTheBytes() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 7);
        WipedKey key = new WipedKey("AES", bytes);
        key.destroy();
        assertThat(bytes).containsOnly(0);
        assertThat(key.isDestroyed()).isTrue();
    }

    @Test
    void keysPrintNothingOfThemselves() {
        try (RegistryKey key = RegistryKey.random(); SealingKey sealing = SealingKey.random()) {
            assertThat(key).hasToString("RegistryKey");
            assertThat(sealing).hasToString("SealingKey");
        }
    }

    @Test
    void aWrappedKeyOpensOnlyWhereItBelongs() throws Exception {
        byte[] here = {1};
        try (SealingKey outer = SealingKey.random(); SealingKey inner = SealingKey.random()) {
            byte[] wrapped = outer.wrap(inner, here);
            try (SealingKey again = outer.unwrap(wrapped, here)) {
                assertThat(again.open(inner.seal(new byte[]{5}, here), here)).containsExactly(5);
            }
            assertThatThrownBy(() -> outer.unwrap(wrapped, new byte[]{2}))
                    .isInstanceOf(SealBrokenException.class);
            assertThatThrownBy(() -> outer.unwrap(Arrays.copyOf(wrapped, 59), here))
                    .isInstanceOf(SealBrokenException.class);
        }
    }

    private static String hexOf(RegistryKey key, KeyPurpose purpose) {
        try (SealingKey derived = key.sealingKey(purpose)) {
            return HexFormat.of().formatHex(derived.plainBytes(PlainKeyAccess.granted()));
        }
    }
}
