package org.kintrace.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variant dictionary, {@code variants.tsv}: groups of spellings of one name that sound alone may not bring together. */
final class Variants {

    private static final int[] NONE = {};

    private final Map<String, int[]> groups = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final Endings endings;

    Variants(Endings endings) {
        this.endings = endings;
        for (TableFile.Row row : TableFile.rows("variants")) {
            int group = keys.size();
            keys.add(row.cell(0));
            for (String spelling : row.cell(2).split(" ")) {
                groups.merge(plain(spelling), new int[]{group}, Variants::union);
            }
        }
    }

    private static int[] union(int[] old, int[] more) {
        if (Arrays.stream(old).anyMatch(group -> group == more[0])) {
            return old;
        }
        int[] both = Arrays.copyOf(old, old.length + 1);
        both[old.length] = more[0];
        return both;
    }

    /**
     * The groups a part belongs to, empty for most. Where the part is a known name with an ending, as in Memet-jan, the
     * group is that of the name with that ending.
     */
    int[] groupsOf(String part) {
        int[] whole = groups.get(plain(part));
        if (whole != null) {
            return whole;
        }
        Optional<Endings.Ending> ending = endings.of(part).filter(known -> known.kind().equals("compound"));
        if (ending.isEmpty()) {
            return NONE;
        }
        String stem = part.substring(0, part.length() - ending.get().written().length());
        int[] stems = groups.getOrDefault(plain(stem), NONE);
        int number = 1 + endings.indexOf(ending.get());
        return Arrays.stream(stems).map(group -> number * keys.size() + group).toArray();
    }

    /** The name of a group, with the ending where it has one. */
    String key(int group) {
        int number = group / keys.size();
        String key = keys.get(group % keys.size());
        return number == 0 ? key : key + "+" + endings.nameOf(number - 1);
    }

    /** One group both belong to, or -1. */
    static int shared(int[] a, int[] b) {
        for (int x : a) {
            for (int y : b) {
                if (x == y) {
                    return x;
                }
            }
        }
        return -1;
    }

    private static String plain(String spelling) {
        StringBuilder letters = new StringBuilder(spelling.length());
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (!NameParts.isApostrophe(c) && c != '-') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
