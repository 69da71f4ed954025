package org.kintrace.vault.key;

/**
 * How dear one guess of a passphrase is: Argon2id (RFC 9106), version 1.3.
 *
 * <p>The floor is what this registry promises about a seized laptop; a slot below it is refused, or an intruder could
 * rewrite the slot to make guessing cheap. The ceiling keeps a rewritten slot from eating all memory.
 *
 * @param memoryKib memory in KiB, 65,536 (64 MiB) to 1,048,576 (1 GiB)
 * @param passes 3 to 20
 * @param lanes 1 to 4
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {

    /** 64 MiB, 3 passes, 1 lane: about half a second on a laptop of 2020. */
    public static final Argon2Cost USUAL = new Argon2Cost(65_536, 3, 1);

    public Argon2Cost {
        require("memory in KiB", memoryKib, 65_536, 1_048_576);
        require("passes", passes, 3, 20);
        require("lanes", lanes, 1, 4);
    }

    private static void require(String what, int value, int floor, int ceiling) {
        if (value < floor || value > ceiling) {
            throw new IllegalArgumentException(
                    "Argon2id " + what + " must be " + floor + " to " + ceiling + ", not " + value);
        }
    }
}
