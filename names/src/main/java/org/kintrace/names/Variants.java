package org.kintrace.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The variant dictionary, {@code variants.tsv}: groups of spellings of one name that sound alone may not bring together. */
final class Variants {

    private static final int[] NONE = {};

    private final Map<String, int[]> groups = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final Endings endings;
    /** Chinese spellings as they are written in pinyin, as on passports. */
    private final Map<String, int[]> groupsInPinyin = new HashMap<>();
    private final Map<String, Endings.Ending> endingsInPinyin = new TreeMap<>();

    Variants(Endings endings, PinyinTable pinyin) {
        this.endings = endings;
        for (TableFile.Row row : TableFile.rows("variants")) {
            int group = keys.size();
            keys.add(row.cell(0));
            for (String spelling : row.cell(2).split(" ")) {
                groups.merge(plain(spelling), new int[]{group}, Variants::union);
                pinyin.spelled(spelling)
                        .ifPresent(latin -> groupsInPinyin.merge(latin, new int[]{group}, Variants::union));
            }
        }
        for (Endings.Ending ending : endings.compounds()) {
            pinyin.spelled(ending.written()).ifPresent(latin -> endingsInPinyin.put(latin, ending));
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
        int[] inPinyin = Script.of(part) == Script.LATIN ? inPinyin(LatinMarks.plain(plain(part))) : NONE;
        if (inPinyin.length > 0) {
            return inPinyin;
        }
        Optional<Endings.Ending> ending = endings.of(part).filter(known -> known.kind().equals("compound"));
        if (ending.isEmpty()) {
            return NONE;
        }
        String stem = part.substring(0, part.length() - ending.get().written().length());
        return with(ending.get(), groups.getOrDefault(plain(stem), NONE));
    }

    private int[] inPinyin(String latin) {
        int[] whole = groupsInPinyin.get(latin);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, Endings.Ending> ending : endingsInPinyin.entrySet()) {
            if (latin.endsWith(ending.getKey())) {
                String stem = latin.substring(0, latin.length() - ending.getKey().length());
                int[] stems = groupsInPinyin.get(stem);
                if (stems != null) {
                    return with(ending.getValue(), stems);
                }
            }
        }
        return NONE;
    }

    /** The groups of names that end so. */
    private int[] with(Endings.Ending ending, int[] stems) {
        int number = 1 + endings.indexOf(ending);
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
