package org.kintrace.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.TextFault;

/** A text is read as it was written or not at all. */
class EncodingTest {

    private static final int ROUNDS = 100;
    private static final long SEED = 20_261_123;
    private static final ReadingOptions ANY = ReadingOptions.fromTheFile();
    private static final List<String> CHINESE = List.of("阿依古丽", "买买提", "吐尔逊", "热依汗", "喀什", "和田", "女", "男",
            "古丽娜尔", "艾尼", "伊犁", "乌鲁木齐", "教师", "1990年");
    private static final List<String> RUSSIAN = List.of("Алим", "Бахар", "Гульнар", "Кашгар", "Хотан", "ж",
            "м", "Иса",
            "учитель", "АЙША", "посёлок", "г. Кульджа", "1990 г.", "Ия");
    private static final List<String> UYGHUR = List.of("ئالىم", "باھار", "گۈلنار", "قەشقەر", "خوتەن", "ئايال",
            "ئەر");
    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset RU = Charset.forName("windows-1251");

    @Test
    void chineseIsReadAsWrittenOrAskedFor() {
        assertThat(readOrAskedFor(CHINESE, "姓名,性别,地址", GB, 1)).isGreaterThan(0.8);
        assertThat(readOrAskedFor(CHINESE, "姓名,性别,地址", GB, 6)).isEqualTo(1);
    }

    @Test
    void chineseWithoutAHeadingWeKnowIsReadToo() {
        assertThat(readOrAskedFor(CHINESE, "x,y,z", GB, 6)).isGreaterThan(0.99);
    }

    @Test
    void russianIsReadAsWrittenOrAskedFor() {
        assertThat(readOrAskedFor(RUSSIAN, "ФИО,Пол,Адрес", RU, 1)).isGreaterThan(0.8);
        assertThat(readOrAskedFor(RUSSIAN, "ФИО,Пол,Адрес", RU, 6)).isEqualTo(1);
    }

    @Test
    void russianWithoutAHeadingWeKnowIsReadToo() {
        assertThat(readOrAskedFor(RUSSIAN, "x,y,z", RU, 6)).isGreaterThan(0.99);
    }

    @Test
    void wideTextWithoutAMarkIsReadAsWritten() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (List<String> words : List.of(CHINESE, RUSSIAN, UYGHUR)) {
                assertThat(readOrAskedFor(words, "Name,a,b", charset, 3)).as("%s", charset).isEqualTo(1);
            }
        }
    }

    @Test
    void uyghurInGb18030IsReadAsWritten() {
        assertThat(readOrAskedFor(UYGHUR, "x,y,z", GB, 3)).isEqualTo(1);
    }

    @Test
    void damagedUtf8IsNeverTakenForAnotherEncoding() {
        for (int round = 0; round < 300; round++) {
            Random random = new Random(SEED + round);
            List<String> words = List.of(CHINESE, RUSSIAN, UYGHUR).get(random.nextInt(3));
            byte[] bytes = list(random, words, "Name,a,b", 5).getBytes(UTF_8);
            int at = random.nextInt(bytes.length);
            while ((bytes[at] & 0x80) == 0) {
                at = (at + 1) % bytes.length;
            }
            ByteArrayOutputStream damaged = new ByteArrayOutputStream();
            damaged.write(bytes, 0, at);
            damaged.write(bytes, at + 1, bytes.length - at - 1);
            assertThat(Lists.fault(damaged.toByteArray(), ANY)).as("seed %d round %d", SEED, round)
                    .isInstanceOf(TextFault.EncodingUnclear.class);
        }
    }

    /** Share of lists read; a list read wrongly fails. */
    private static double readOrAskedFor(List<String> words, String header, Charset charset, int rows) {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            String text = list(random, words, header, rows);
            String back = back(text.getBytes(charset));
            if (back != null) {
                assertThat(back).as("seed %d round %d in %s", SEED, round, charset).isEqualTo(text);
                read++;
            }
        }
        return (double) read / ROUNDS;
    }

    private static @Nullable String back(byte[] bytes) {
        try {
            Lists.Read list = Lists.read(bytes, "x.csv", ANY);
            StringBuilder text = new StringBuilder(String.join(",", list.header())).append('\n');
            list.rows().forEach(row -> text.append(String.join(",", row.cells())).append('\n'));
            return text.toString();
        } catch (ListNotReadException e) {
            assertThat(e.fault()).isInstanceOf(TextFault.EncodingUnclear.class);
            return null;
        }
    }

    private static String list(Random random, List<String> words, String header, int rows) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int row = 0; row < rows; row++) {
            text.append(word(random, words)).append(',').append(word(random, words)).append(',')
                    .append(word(random, words)).append('\n');
        }
        return text.toString();
    }

    private static String word(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
