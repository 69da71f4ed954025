package org.kintrace.facts.place;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.facts.table.FoldedText;

/** Finds names of places inside a text, from left to right, the longest first. Time grows with the text, no faster. */
final class MentionFinder {

    private static final int MOST_WORDS = 5;
    /** Shorter names are also common words (Bay, Lop): alone they count only where commas or the ends set them apart. */
    private static final int SHORT_NAME = 3;
    private static final int SHORTEST_BEFORE_ENDING = 4;
    private static final int LONGEST_ENDING = 4;
    private static final int LONGEST_HAN = 15;

    private final PlaceIndex index;
    private final FoldedText folded;
    private final String text;
    private final List<Word> words = new ArrayList<>();

    /** A run of letters of one kind: Chinese, or anything else. */
    private record Word(int begin, int end, boolean han, String key) {}

    MentionFinder(PlaceIndex index, String text) {
        this.index = index;
        this.folded = FoldedText.of(text);
        this.text = folded.plain();
        split();
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            if (!isLetter(at)) {
                at++;
                continue;
            }
            int begin = at;
            boolean han = isHan(at);
            while (at < text.length() && isLetter(at) && isHan(at) == han) {
                at++;
            }
            boolean name = !han && at - begin <= PlaceIndex.LONGEST_NAME;
            words.add(new Word(begin, at, han, name ? PlaceKey.of(text.substring(begin, at)) : ""));
        }
    }

    List<PlaceMention> find() {
        List<PlaceMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (words.get(at).han()) {
                inHan(words.get(at), mentions);
                at++;
            } else {
                at += inWords(at, mentions);
            }
        }
        return mentions;
    }

    private void inHan(Word run, List<PlaceMention> mentions) {
        int at = run.begin();
        while (at < run.end()) {
            int end = Math.min(run.end(), at + LONGEST_HAN);
            while (end > at + 1 && !add(text.substring(at, end), at, end, mentions)) {
                end--;
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Number of words taken: those of the longest name that begins here, or one. */
    private int inWords(int first, List<PlaceMention> mentions) {
        int most = 1;
        while (most < MOST_WORDS && first + most < words.size() && !words.get(first + most).han()) {
            most++;
        }
        for (int count = most; count > 0; count--) {
            if (isName(first, count, mentions)) {
                return count;
            }
        }
        return 1;
    }

    private boolean isName(int first, int count, List<PlaceMention> mentions) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words.subList(first, first + count)) {
            joined.append(word.key());
        }
        String key = joined.toString();
        int begin = words.get(first).begin();
        Word last = words.get(first + count - 1);
        if (key.length() > PlaceIndex.LONGEST_NAME || last.key().isEmpty()) {
            return false;
        }
        boolean standsOut = key.length() > SHORT_NAME || isApart(begin, last.end());
        return (standsOut && add(key, begin, last.end(), mentions))
                || addBeforeEnding(key, begin, last, mentions);
    }

    /** قەشقەردىن: the name, and an ending that belongs to the sentence. */
    private boolean addBeforeEnding(String key, int begin, Word last, List<PlaceMention> mentions) {
        for (int length = 1; length <= LONGEST_ENDING; length++) {
            int cut = key.length() - length;
            if (cut >= SHORTEST_BEFORE_ENDING && length < last.key().length()
                    && index.isEnding(key.substring(cut))
                    && add(key.substring(0, cut), begin, Math.max(last.begin() + 1, last.end() - length),
                            mentions)) {
                return true;
            }
        }
        return false;
    }

    private boolean add(String key, int begin, int end, List<PlaceMention> mentions) {
        List<Place> places = index.exactly(key);
        if (places.isEmpty()) {
            return false;
        }
        mentions.add(new PlaceMention(places, folded.origin(begin) - 1, folded.origin(end - 1)));
        return true;
    }

    /** Whether nothing but commas, brackets or the ends of the text stand beside the stretch. */
    private boolean isApart(int begin, int end) {
        int before = begin - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = end;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return (before < 0 || isBreak(text.charAt(before)))
                && (after == text.length() || isBreak(text.charAt(after)));
    }

    private static boolean isBreak(char c) {
        return ",;/()".indexOf(c) >= 0;
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
                || text.charAt(at) == '\'';
    }

    private boolean isHan(int at) {
        return Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }
}
