package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different texts of one field, each with a code from 1; 0 is the missing text. */
public final class Vocabulary {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

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

    public String text(int code) {
        return texts.get(code);
    }

    /** Number of codes, the missing one included. */
    public int size() {
        return texts.size();
    }
}
