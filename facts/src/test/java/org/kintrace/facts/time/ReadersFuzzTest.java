package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

/** Damaged texts: every reader answers or refuses, keeps the text, and points inside it. */
class ReadersFuzzTest {

    private static final int ROUNDS = 6_000;
    private static final int MEGABYTE = 1_000_000;

    private static final List<String> SEEDS = List.of("2017-03-05", "2009~/2011?", "[2008..2010,2012]",
            "XXXX-12-XX",
            "Y-17000", "1985-04-12T23:20:30+04:30", "spring 2017", "between March and May 2017",
            "mid-March 2017",
            "about the beginning of 2018", "12-14 March 2017", "05/03/2011", "20110305", "2017年3月初",
            "二〇一七年三月",
            "2017-يىلى 3-ئاينىڭ 5-كۈنى", "5-го марта 2017 года", "2016'dan önce", "2017 жылдың көктемінде",
            "from 2015 until 2017", "5 or 6 March 2017", "perhaps 1990s", "2017/3/5 0:00",
            "a few weeks after",
            "a year and a half later", "a month or two ago", "between eleven and sixteen", "2 years 3 months",
            "1岁半",
            "虚岁12", "about 500,000", "five hundred thousand", "五十多万人", "tens of thousands", "60+",
            "12 ياشلىق");

    private static final String ALPHABET = "0123456789XxYTZ-/.,:~?%[]{}()+<> 'sSthndr年月日岁万二十百初春ياشمارت٣۵марляthe"
            + "\u0000\u200F\u0307\uFF11\uFF0F\uD83D\uDE00\uD800\u0660\uFFFF";

    @Test
    void everyReaderReadsOrRefuses() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);
        for (int round = 0; round < ROUNDS; round++) {
            check(mutated(random), round);
        }
    }

    @Test
    void everyPrefixOfADateIsReadOrRefused() {
        for (String seed : SEEDS) {
            for (int end = 0; end <= seed.length(); end++) {
                check(seed.substring(0, end), end);
                check(seed.substring(end), end);
            }
        }
    }

    @Test
    void refusesAMegabyteAtOnce() {
        for (String unit : List.of("[", "2017/", "-", "1", "X", " ", "or ", "2017 or ", "a ", "百", "万", "'",
                "~", "the ",
                "March ", "\u0307", "1,000", "(", "..", "2-")) {
            String long1 = unit.repeat(MEGABYTE / unit.length());
            assertThatThrownBy(() -> Edtf.read(long1)).isInstanceOf(DateNotReadException.class);
            assertThatThrownBy(() -> DateText.read(long1)).isInstanceOf(DateNotReadException.class);
            assertThatThrownBy(() -> AgeStatement.read(long1)).isInstanceOf(DateNotReadException.class);
            assertThatThrownBy(() -> CountStatement.read(long1)).isInstanceOf(DateNotReadException.class);
            assertThat(DateText.readRelative(long1)).isEmpty();
            // Just short enough to be looked at in full.
            check(long1.substring(0, DateText.LONGEST), 0);
        }
    }

    private static void check(String text, int round) {
        attempt(text, round, () -> Edtf.read(text).text());
        attempt(text, round, () -> DateText.read(text).text());
        attempt(text, round, () -> DateText.read(text, DayOrder.MONTH_FIRST).text());
        attempt(text, round, () -> AgeStatement.read(text).text());
        attempt(text, round, () -> CountStatement.read(text).text());
        DateText.readRelative(text).ifPresent(relative -> assertThat(relative.text()).isEqualTo(text));
    }

    /** Reads a text and gives back the words kept. */
    private interface Reader {
        String read() throws DateNotReadException;
    }

    private static void attempt(String text, int round, Reader reader) {
        try {
            assertThat(reader.read()).isEqualTo(text);
        } catch (DateNotReadException e) {
            assertThat(e.position()).isBetween(1, text.length() + 1);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("round " + round + ", characters "
                    + text.chars().mapToObj(Integer::toHexString).toList(), e);
        }
    }

    private static String mutated(RandomGenerator random) {
        StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, c);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                case 2 -> {
                    if (at < text.length()) {
                        text.setCharAt(at, c);
                    }
                }
                case 3 -> text.insert(at, SEEDS.get(random.nextInt(SEEDS.size())));
                default -> text.insert(at, text.substring(0, at));
            }
        }
        return text.toString();
    }
}
