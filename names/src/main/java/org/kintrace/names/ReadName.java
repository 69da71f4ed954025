package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a name with their readings; what runs together is read when it is first asked for. Safe to share: the
 * late readings are the same whichever thread makes them.
 */
final class ReadName {

    private static final Token[] NONE = {};

    final Token[] tokens;
    private final NamePreparer preparer;
    private final boolean pinyin;
    private final int father;
    private Token @Nullable [] joined;
    private Token @Nullable [] pairs;

    ReadName(Token[] tokens, NamePreparer preparer, boolean pinyin) {
        this(tokens, preparer, pinyin, ofEnding(tokens));
    }

    private ReadName(Token[] tokens, NamePreparer preparer, boolean pinyin, int father) {
        this.father = father;
        this.tokens = tokens;
        this.preparer = preparer;
        this.pinyin = pinyin;
    }

    /** The same name with the father's name at a place; -1 changes nothing. */
    ReadName withFather(int at) {
        return at < 0 ? this : new ReadName(tokens, preparer, pinyin, at);
    }

    /** The place of the only part known to be the father's name, -1 where that is not known. */
    int father() {
        return father;
    }

    private static int ofEnding(Token[] tokens) {
        int father = -1;
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i].patronymic()) {
                if (father >= 0) {
                    return -1;
                }
                father = i;
            }
        }
        return father;
    }

    int size() {
        return tokens.length;
    }

    /** All parts run together, in the order written and then with each later part first; empty for a single part. */
    Token[] joined() {
        Token[] known = joined;
        if (known == null) {
            known = tokens.length < 2 ? NONE : rotations();
            joined = known;
        }
        return known;
    }

    /** Neighbouring parts run together: place i holds parts i and i+1; empty for fewer than three parts. */
    Token[] pairs() {
        Token[] known = pairs;
        if (known == null) {
            known = tokens.length < 3 ? NONE : neighbours();
            pairs = known;
        }
        return known;
    }

    /** Another name made of parts that are read already. */
    ReadName like(Token[] others, boolean inPinyin) {
        return new ReadName(others, preparer, inPinyin);
    }

    /** A text of this name cut in two; fewer where a half cannot be read. */
    Token[] halves(String text, int at) {
        List<Token> halves = new ArrayList<>();
        preparer.read(text.substring(0, at), pinyin).ifPresent(halves::add);
        String rest = text.substring(text.charAt(at) == '\'' ? at + 1 : at);
        if (!rest.isEmpty()) {
            preparer.read(rest, pinyin).ifPresent(halves::add);
        }
        return halves.toArray(Token[]::new);
    }

    private Token[] rotations() {
        List<Token> rotations = new ArrayList<>();
        for (int first = 0; first < tokens.length; first++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < tokens.length; i++) {
                append(text, tokens[(first + i) % tokens.length].text());
            }
            preparer.read(text.toString(), pinyin).ifPresent(rotations::add);
        }
        return rotations.toArray(Token[]::new);
    }

    private Token[] neighbours() {
        Token[] neighbours = new Token[tokens.length - 1];
        for (int i = 0; i < neighbours.length; i++) {
            StringBuilder text = new StringBuilder(tokens[i].text());
            append(text, tokens[i + 1].text());
            neighbours[i] = preparer.read(text.toString(), pinyin).orElse(tokens[i]);
        }
        return neighbours;
    }

    /** An apostrophe keeps pinyin syllables apart; Latin letters would else run into digraphs. */
    private static void append(StringBuilder text, String part) {
        if (!text.isEmpty() && Script.of(part) == Script.LATIN) {
            text.append('\'');
        }
        text.append(part);
    }
}
