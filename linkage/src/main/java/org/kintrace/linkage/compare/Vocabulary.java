package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different texts of one field, each with a code from 1; 0 is the missing text. */
public final class Vocabulary {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long[] signatures = {};
    private long[] beginnings = {};

    Vocabulary() {
        texts.add("");
    }

    /** The code of a text, new ones added; 0 for the empty text. */
    int codeOf(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Integer known = codes.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    /** Works out what comparing needs of every text; to be called once, when no more texts come. */
    void seal() {
        codes.clear();
        signatures = new long[texts.size()];
        beginnings = new long[texts.size()];
        for (int code = 1; code < signatures.length; code++) {
            signatures[code] = Signature.of(texts.get(code));
            beginnings[code] = Signature.beginning(texts.get(code));
        }
    }

    /** Which letters the text has; see {@link Signature}. */
    long signature(int code) {
        return signatures[code];
    }

    /** The first characters of the text; see {@link Signature#beginning}. */
    long beginning(int code) {
        return beginnings[code];
    }

    public String text(int code) {
        return texts.get(code);
    }

    /** Number of codes, the missing one included. */
    public int size() {
        return texts.size();
    }
}
