package org.kintrace.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.kintrace.app.Main;

class DateCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheFirstAndLastDay() {
        assertThat(date("spring 2017", "2009/..", "2009/", "2017年3月")).isZero();
        assertThat(lines()).containsExactly("text\tearliest\tlatest", "spring 2017\t2017-02-01\t2017-06-30",
                "2009/..\t2009-01-01\t..", "2009/\t2009-01-01\t?", "2017年3月\t2017-03-01\t2017-03-31");
    }

    @Test
    void printsTheOthersWhenOneIsNoDate() {
        assertThat(date("2017", "2017-13-45", "2018")).isEqualTo(3);
        assertThat(lines()).containsExactly("text\tearliest\tlatest", "2017\t2017-01-01\t2017-12-31",
                "2018\t2018-01-01\t2018-12-31");
        assertThat(errors()).isEqualTo(
                "kintrace: text 2 is not a date: there is no month 13 (at character 6)"
                        + System.lineSeparator());
    }

    @Test
    void refusesWhatTheEdtfTableCallsInvalid() {
        assertThat(date("2010-13", "10/05/2010", "2016-04-31", "2001-03-~XX")).isEqualTo(3);
        assertThat(lines()).containsExactly("text\tearliest\tlatest");
        assertThat(errors().lines()).hasSize(4);
    }

    @Test
    void doesNotRepeatATextItCannotRead() {
        assertThat(date("Aygul")).isEqualTo(3);
        assertThat(errors()).doesNotContain("Aygul");
    }

    @Test
    void refusesToGuessTheOrderOfDayAndMonth() {
        assertThat(date("10/05/2010")).isEqualTo(3);
        assertThat(errors()).contains("--day-order");
        assertThat(date("--day-order", "day_first", "10/05/2010")).isZero();
        assertThat(date("--day-order=unknown", "10/05/2010")).isZero();
        assertThat(lines()).contains("10/05/2010\t2010-05-10\t2010-05-10",
                "10/05/2010\t2010-05-10\t2010-10-05");
    }

    @Test
    void readsYearsBeforeYearZero() {
        assertThat(date("-0044-03-15")).isZero();
        assertThat(lines()).contains("-0044-03-15\t-0044-03-15\t-0044-03-15");
    }

    @Test
    void escapesTabsAndNewlines() {
        assertThat(date("2017-03\t", "2017\n")).isZero();
        assertThat(lines()).contains("2017-03\\t\t2017-03-01\t2017-03-31", "2017\\n\t2017-01-01\t2017-12-31");
    }

    @Test
    void needsAText() {
        assertThat(date()).isEqualTo(2);
    }

    private int date(String... texts) {
        String[] arguments = new String[texts.length + 1];
        arguments[0] = "date";
        System.arraycopy(texts, 0, arguments, 1, texts.length);
        return Main.run(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    }

    private String[] lines() {
        return out.toString(StandardCharsets.UTF_8).split(System.lineSeparator());
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
