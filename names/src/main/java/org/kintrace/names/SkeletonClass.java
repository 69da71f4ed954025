package org.kintrace.names;

/** Coarse classes of consonants that spellings confuse; vowels and glides have none. */
final class SkeletonClass {

    static final char NONE = 'a';

    private SkeletonClass() {}

    static char of(char sound) {
        return switch (sound) {
            case 'k', 'g', 'q', 'G', 'X', 'h' -> 'k';
            case 's', 'z', 'S', 'Z', 'C', 'J', 'c' -> 's';
            case 'b', 'p', 'f', 'v' -> 'b';
            case 't', 'd' -> 't';
            case 'n', 'N' -> 'n';
            case 'm', 'l', 'r' -> sound;
            default -> NONE;
        };
    }
}
