package org.kintrace.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.testdata.spelling.GivenNames;
import org.kintrace.testdata.spelling.SpellingProfile;

class InventedWordsTest {

    private static final Set<String> DATES = Set.of("on", "from", "to", "made", "madeOn", "opened",
            "recorded", "until",
            "lastKnown");
    private static final Set<String> ENDINGS = Set.of("ұлы", "қызы", "uly", "qyzy", "ов", "ова", "ев", "ева",
            "ович", "овна",
            "евич", "евна", "ov", "ova", "ev", "eva", "");

    private static final Map<String, Object> WORLD = ReadJson.of(InventedWorld.of(23, 100));

    @Test
    void everyDateIsReadAsWritten() throws DateNotReadException {
        List<String> dates = new ArrayList<>();
        walk(WORLD, (name, value) -> {
            if (DATES.contains(name) && value instanceof String text && isNoIdAndNoNumber(text)) {
                dates.add(text);
            }
        });
        assertThat(dates).hasSizeGreaterThan(1_000);
        for (String date : dates) {
            assertThat(DateText.read(date).text()).isEqualTo(date);
        }
    }

    @Test
    void everyAgeAndCountIsRead() throws DateNotReadException {
        List<String> ages = texts("age");
        List<String> counts = texts("count");
        assertThat(ages).isNotEmpty();
        assertThat(counts).isNotEmpty();
        for (String age : ages) {
            AgeStatement.read(age);
        }
        for (String count : counts) {
            CountStatement.read(count);
        }
    }

    @Test
    void noNameHoldsATokenThatIsNotInTheTables() {
        Set<String> attested = new HashSet<>();
        GivenNames.all().forEach(name -> Stream.of(SpellingProfile.values())
                .forEach(profile -> name.forms().all(profile).forEach(form -> attested.add(plain(form)))));
        for (Map<String, Object> family : ReadJson.list(WORLD, "cases")) {
            for (Map<String, Object> claim : ReadJson.list(family, "claims")) {
                Map<String, Object> says = ReadJson.object(claim, "says");
                if (ReadJson.text(says, "kind").equals("named")) {
                    String text = ReadJson.text(ReadJson.object(says, "name"), "text");
                    assertThat(plain(text).split("[ ·]"))
                            .allSatisfy(token -> assertThat(isAttested(token, attested))
                                    .as("token of %s characters", token.length()).isTrue());
                }
            }
        }
    }

    @Test
    void everyKindOfSourceWritesNames() {
        Set<String> languages = new HashSet<>(texts("language"));
        assertThat(languages).contains("ug-Arab", "ug-Latn", "kk-Cyrl", "kk-Latn", "ru", "tr", "en",
                "zh-Hans",
                "zh-Latn-pinyin");
    }

    @Test
    void everyKindOfAnswerCameBack() {
        Set<String> kinds = new HashSet<>();
        ReadJson.list(WORLD, "replies")
                .forEach(reply -> kinds.add(ReadJson.text(ReadJson.object(reply, "answer"), "kind")));
        assertThat(kinds).hasSize(23);
    }

    @Test
    void officesAndVillagesAndCasesCarryTheMarkOfInvention() {
        ReadJson.list(WORLD, "offices").forEach(
                office -> assertThat(ReadJson.text(ReadJson.list(office, "names").getFirst(), "text"))
                        .contains(" X-"));
        ReadJson.list(WORLD, "cases")
                .forEach(family -> assertThat(ReadJson.text(family, "number")).startsWith("X-"));
    }

    private static boolean isAttested(String token, Set<String> attested) {
        return attested.contains(token) || ENDINGS.stream().filter(token::endsWith)
                .map(ending -> token.substring(0, token.length() - ending.length()))
                .anyMatch(stem -> attested.contains(stem) || attested.contains(stem + "ь")
                        || attested.contains(stem + "й"));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private List<String> texts(String field) {
        List<String> found = new ArrayList<>();
        walk(WORLD, (name, value) -> {
            if (name.equals(field) && value instanceof String text) {
                found.add(text);
            }
        });
        return found;
    }

    private static boolean isNoIdAndNoNumber(String text) {
        // A date has a year; what lacks one is a person or a thing.
        return text.length() != 36 && text.matches(".*\\d.*") && !text.matches("\\d{5,}");
    }

    private static void walk(Object value, BiConsumer<String, Object> visitor) {
        if (value instanceof List<?> list) {
            list.forEach(each -> walk(each, visitor));
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> {
                visitor.accept((String) name, field);
                walk(field, visitor);
            });
        }
    }
}
