package org.kintrace.vault.key;

/**
 * The token that must be shown to see the bytes of a key. It protects nothing by itself: it makes every such place one
 * word to search for and to review.
 */
public final class PlainKeyAccess {

    private static final PlainKeyAccess GRANTED = new PlainKeyAccess();

    private PlainKeyAccess() {}

    public static PlainKeyAccess granted() {
        return GRANTED;
    }
}
