package org.kintrace.checks.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.UncertainDate;

/** Any text is a date that reads back the same, or is refused. */
class DateFuzzTest {

    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        UncertainDate date;
        try {
            date = DateText.read(text);
        } catch (DateNotReadException e) {
            return;
        }
        try {
            if (!DateText.read(date.text()).equals(date)) {
                throw new IllegalStateException("the text kept with a date reads as another date");
            }
        } catch (DateNotReadException e) {
            throw new IllegalStateException("the text kept with a date is no date", e);
        }
    }

    @FuzzTest
    void readsRelativeDatesOrRefuses(byte[] bytes) {
        DateText.readRelative(new String(bytes, StandardCharsets.UTF_8));
    }
}
