package org.kintrace.names;

/**
 * Sixteen groups of sounds that spellings confuse, one bit each. A branch of a {@link ReadingTrie} knows which groups occur
 * below it, so that a query with sounds nothing there can answer need not be followed. Any grouping gives the same answers;
 * this one, by place of articulation, only makes them quick.
 */
final class SoundGroup {

    static final int COUNT = 16;
    private static final String[] GROUPS = {"kq", "gG", "Xh", "sSc", "zZJ", "C", "bp", "fvw", "td", "nN", "m",
            "l", "r",
            "yiI'", "aAe", "oOuU"};

    private SoundGroup() {}

    /** The number of the group, 0 to 15, of the first sound of a symbol. */
    static int of(Symbols.Symbol symbol) {
        for (int group = 0; group < COUNT; group++) {
            if (GROUPS[group].indexOf(symbol.sounds()[0]) >= 0) {
                return group;
            }
        }
        throw new IllegalArgumentException("no group has the sound " + symbol.sounds()[0]);
    }
}
