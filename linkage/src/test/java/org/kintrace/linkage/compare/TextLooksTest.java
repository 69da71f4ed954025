package org.kintrace.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** Texts compared eight characters at a time must come out as letter by letter. */
class TextLooksTest {

    /** Few letters, so that pairs have many in common; a space, one beyond ASCII, one beyond a byte, and the zero. */
    private static final String LETTERS = "aabbcd 1\u00e9\u0645\u0000";
    private static final int PAIRS = 200_000;

    @Test
    void shortTextsAreComparedAsLetterByLetter() {
        SplittableRandom random = new SplittableRandom(20261129);
        List<String> texts = texts(random, 9, 17);
        TextLooks looks = looks(texts);
        for (int k = 0; k < PAIRS; k++) {
            assertSame(looks, texts, 1 + random.nextInt(texts.size() - 1), 1 + random.nextInt(texts.size() - 1));
        }
    }

    @Test
    void longTextsAndStrangeOnesToo() {
        SplittableRandom random = new SplittableRandom(7);
        List<String> texts = texts(random, LETTERS.length(), 80);
        TextLooks looks = looks(texts);
        for (int k = 0; k < PAIRS; k++) {
            assertSame(looks, texts, 1 + random.nextInt(texts.size() - 1), 1 + random.nextInt(texts.size() - 1));
        }
    }

    @Test
    void saysWhereTheFirstSpaceIsAndHowLongATextIs() {
        String longest = "x".repeat(70) + " y";
        TextLooks looks = looks(List.of("", "ab 1", "ab", " a", longest));

        assertThat(List.of(looks.firstSpace(1), looks.firstSpace(2), looks.firstSpace(3), looks.firstSpace(4)))
                .containsExactly(2, -1, 0, 70);
        assertThat(List.of(looks.length(1), looks.length(4))).containsExactly(4, 72);
    }

    private static void assertSame(TextLooks looks, List<String> texts, int one, int two) {
        String here = texts.get(one);
        String there = texts.get(two);
        String pair = here + " and " + there;
        assertThat(looks.likeness(one, two)).as(pair).isEqualTo(JaroWinkler.likeness(here, there));
        assertThat(looks.areOneEditApart(one, two)).as(pair).isEqualTo(OneEdit.apart(here, there));
        assertThat(looks.oneBeginsOther(one, two)).as(pair)
                .isEqualTo(here.startsWith(there) || there.startsWith(here));
        int head = 0;
        while (head < Math.min(here.length(), there.length()) && here.charAt(head) == there.charAt(head)) {
            head++;
        }
        assertThat(looks.sameHead(one, two)).as(pair).isEqualTo(head);
    }

    /** Half of them a slip away from another, so that single edits and swapped neighbours are met. */
    private static List<String> texts(SplittableRandom random, int letters, int longest) {
        List<String> texts = new ArrayList<>(List.of(""));
        while (texts.size() < 600) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(longest);
            for (int i = 0; i < length; i++) {
                text.append(LETTERS.charAt(random.nextInt(letters)));
            }
            add(texts, text.toString());
            add(texts, slip(text, random));
        }
        return texts;
    }

    private static void add(List<String> texts, String text) {
        // A vocabulary holds no text twice, and none that is empty.
        if (!texts.contains(text)) {
            texts.add(text);
        }
    }

    private static String slip(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length());
        char letter = text.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at).toString();
            case 1 -> text.insert(at, 'd').toString();
            case 2 -> {
                text.setCharAt(at, 'd');
                yield text.toString();
            }
            default -> text.deleteCharAt(at).insert(Math.max(0, at - 1), letter).toString();
        };
    }

    private static TextLooks looks(List<String> texts) {
        return new TextLooks(texts.toArray(String[]::new), texts.size());
    }
}
