package org.kintrace.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The distinct parts of all names in an index. Not safe for concurrent adding. */
final class TokenPool {

    /** Where an entry of the tree comes from: number of the part, doubled, plus one for the part without its ending. */
    static final int PER_TOKEN = 2;
    private static final int[] EMPTY = {};

    private final ReadingTrie trie;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();
    /** Single letters and syllables, which may stand for longer parts. */
    private final BitSet starts = new BitSet();
    private final Map<Integer, int[]> byGroup = new HashMap<>();
    /** Parts that say whose child somebody is, and may be missing. */
    private final BitSet patronymics = new BitSet();

    TokenPool(CostModel model) {
        trie = new ReadingTrie(model.group);
    }

    ReadingTrie trie() {
        return trie;
    }

    Token token(int number) {
        return tokens.get(number);
    }

    int size() {
        return tokens.size();
    }

    /** The number of a part as written, -1 where it is new. */
    int find(String part, boolean pinyin) {
        return numbers.getOrDefault(key(part, pinyin), -1);
    }

    /** The number of a part, made where it is new. */
    int intern(String part, Token token) {
        String key = key(part, token.pinyin());
        Integer known = numbers.get(key);
        if (known == null) {
            // A place word set aside gives two writings of one part.
            known = numbers.get(key(token.text(), token.pinyin()));
        }
        if (known == null) {
            known = add(token);
            numbers.put(key(token.text(), token.pinyin()), known);
        }
        numbers.putIfAbsent(key, known);
        return known;
    }

    private int add(Token token) {
        int number = tokens.size();
        tokens.add(token);
        patronymics.set(number, token.patronymic());
        starts.set(number, token.initial() || token.syllable());
        for (Reading reading : token.readings()) {
            trie.add(reading.drops(), number * PER_TOKEN);
        }
        if (token.stem() != null) {
            for (Reading reading : token.stem().readings()) {
                trie.add(reading.drops(), number * PER_TOKEN + 1);
            }
        }
        for (int group : token.groups()) {
            byGroup.merge(group, new int[]{number}, TokenPool::both);
        }
        return number;
    }

    private static int[] both(int[] some, int[] more) {
        int[] both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = more[0];
        return both;
    }

    private static String key(String part, boolean pinyin) {
        return pinyin ? "\t" + part : part;
    }

    boolean patronymic(int number) {
        return patronymics.get(number);
    }

    /** Parts that are a single letter or syllable. */
    IntStream starts() {
        return starts.stream();
    }

    IntStream all() {
        return IntStream.range(0, tokens.size());
    }

    /** Parts in a group of the variant dictionary. */
    int[] inGroup(int group) {
        return byGroup.getOrDefault(group, EMPTY);
    }
}
