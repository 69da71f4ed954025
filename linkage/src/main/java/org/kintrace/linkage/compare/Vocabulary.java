package org.kintrace.linkage.compare;

import java.util.Arrays;

/** The different texts of one field, each with a code from 1; 0 is the missing text. */
public final class Vocabulary {

    private int[] slots = new int[1 << 10];
    private String[] texts = new String[1 << 9];
    private int size = 1;
    private TextLooks looks = new TextLooks(texts, 0);
    private final KnownPlaces places = new KnownPlaces();

    Vocabulary() {
        Arrays.fill(texts, "");
    }

    /** The code of a text, new ones added; 0 for the empty text. */
    int codeOf(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int slot = slotOf(text);
        while (slots[slot] != 0) {
            if (texts[slots[slot]].equals(text)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = size;
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        size++;
        if (size > slots.length / 2) {
            grow();
        }
        return size - 1;
    }

    /** The code of a text, 0 when nobody has it. */
    public int find(String text) {
        int slot = slotOf(text);
        while (slots[slot] != 0 && !texts[slots[slot]].equals(text)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }

    private int slotOf(String text) {
        return text.hashCode() * 0x9e3779b9 >>> 1 + Integer.numberOfLeadingZeros(slots.length);
    }

    private void grow() {
        slots = new int[slots.length * 4];
        for (int code = 1; code < size; code++) {
            int slot = slotOf(texts[code]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = code;
        }
    }

    /** Works out what comparing needs of every text; to be called once, when no more texts come. */
    void seal() {
        places.seal();
        looks = new TextLooks(texts, size);
    }

    /** What comparing needs of every text. */
    TextLooks looks() {
        return looks;
    }

    /** Which texts name places of the gazetteer; none but in columns of places. */
    KnownPlaces places() {
        return places;
    }

    public String text(int code) {
        return texts[code];
    }

    /** Number of codes, the missing one included. */
    public int size() {
        return size;
    }
}
