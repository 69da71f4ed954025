package org.kintrace.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class KeySlotTest {

    private static final String OWNER = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void opensWithItsPassphraseAndNoOther() throws Exception {
        try (RegistryKey key = RegistryKey.random()) {
            KeySlot slot = KeySlot.seal(key, OWNER, Argon2Cost.USUAL, "apricot tree".toCharArray());
            try (RegistryKey opened = slot.open("apricot tree".toCharArray())) {
                assertThat(pageKey(opened)).isEqualTo(pageKey(key));
            }
            assertThatThrownBy(() -> slot.open("apricot tre".toCharArray()))
                    .isInstanceOf(WrongPassphraseException.class).hasNoCause();
        }
    }

    @Test
    void aSlotGivenToAnotherAccountDoesNotOpen() {
        try (RegistryKey key = RegistryKey.random()) {
            KeySlot slot = KeySlot.seal(key, OWNER, Argon2Cost.USUAL, "apricot".toCharArray());
            KeySlot moved = new KeySlot("7c9e6679-7425-40de-944b-e07fc1f90ae7", slot.cost(), slot.salt(),
                    slot.wrapped());
            assertThatThrownBy(() -> moved.open("apricot".toCharArray()))
                    .isInstanceOf(WrongPassphraseException.class);
        }
    }

    @Test
    void aSlotWithAnotherCostDoesNotOpen() {
        try (RegistryKey key = RegistryKey.random()) {
            KeySlot slot = KeySlot.seal(key, OWNER, Argon2Cost.USUAL, "apricot".toCharArray());
            KeySlot dearer = new KeySlot(OWNER, new Argon2Cost(65_536, 4, 1), slot.salt(), slot.wrapped());
            assertThatThrownBy(() -> dearer.open("apricot".toCharArray()))
                    .isInstanceOf(WrongPassphraseException.class);
        }
    }

    @Test
    void refusesACostBelowTheFloor() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2Cost(65_535, 3, 1))
                .withMessageContaining("65535");
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2Cost(65_536, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2Cost(65_536, 3, 0));
    }

    @Test
    void refusesACostThatWouldEatTheMachine() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2Cost(1_048_577, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2Cost(65_536, 21, 1));
    }

    @Test
    void refusesAnEmptyPassphrase() {
        try (RegistryKey key = RegistryKey.random()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KeySlot.seal(key, OWNER, Argon2Cost.USUAL, new char[0]));
        }
    }

    @Test
    void refusesASaltOrKeyOfAnotherLength() {
        String salt = Base64.getEncoder().encodeToString(new byte[16]);
        String wrapped = Base64.getEncoder().encodeToString(new byte[60]);
        assertThat(new KeySlot(OWNER, Argon2Cost.USUAL, salt, wrapped).salt()).isEqualTo(salt);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeySlot(OWNER, Argon2Cost.USUAL, "AAAA", wrapped));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeySlot(OWNER, Argon2Cost.USUAL, salt, "AAAA"));
    }

    @Test
    void readsLettersComposedInTwoWaysAsOnePassphrase() {
        assertThat(KeySlot.bytesOf("u\u0308zu\u0308m".toCharArray()))
                .isEqualTo(KeySlot.bytesOf("üzüm".toCharArray()))
                .isEqualTo("üzüm".getBytes(StandardCharsets.UTF_8));
    }

    /** The example of the reference implementation's README (phc-winner-argon2, "password", "somesalt", t=2, m=2^16). */
    @Test
    void stretchesAsTheReferenceImplementationDoes() {
        byte[] stretched = KeySlot.argon2id("password".getBytes(StandardCharsets.UTF_8),
                "somesalt".getBytes(StandardCharsets.UTF_8), 65_536, 2, 1);
        assertThat(HexFormat.of().formatHex(stretched))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    private static byte[] pageKey(RegistryKey key) {
        try (SealingKey pages = key.sealingKey(KeyPurpose.PAGES)) {
            return pages.plainBytes(PlainKeyAccess.granted());
        }
    }
}
