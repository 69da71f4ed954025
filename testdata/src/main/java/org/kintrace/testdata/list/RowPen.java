package org.kintrace.testdata.list;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.Place;
import org.kintrace.testdata.spelling.Places;
import org.kintrace.testdata.spelling.Sex;
import org.kintrace.testdata.spelling.SpellingDamage;
import org.kintrace.testdata.spelling.SpellingProfile;
import org.kintrace.testdata.truth.ListTruth.Difficulty;

/** Writes what is known about one person into the cells of one kind of list, with the errors of its clerks. */
final class RowPen {

    /** The day ages of a list are counted on. */
    static final LocalDate LIST_DAY = LocalDate.of(2022, 3, 1);

    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd MMM yyyy",
            Locale.ENGLISH);

    private final ListKind kind;
    private final SpellingProfile profile;
    private final Draw draw;

    RowPen(ListKind kind, Draw draw) {
        this.kind = kind;
        this.profile = kind.profile();
        this.draw = draw;
    }

    List<String> write(Entry entry) {
        Ink ink = new Ink(entry);
        List<String> cells = new ArrayList<>();
        kind.columns().forEach(column -> cells.add(ink.cell(column.holds())));
        return cells;
    }

    /** One row while it is written: what is damaged is drawn once, so that a row never has every fault. */
    private final class Ink {

        private final Entry entry;
        private final boolean hard;
        private final SpellingDamage nameDamage;
        private final LocalDate born;
        private final boolean dayKnown;

        Ink(Entry entry) {
            this.entry = entry;
            this.hard = entry.difficulty() == Difficulty.HARD;
            int fault = draw.below(10);
            this.nameDamage = switch (entry.difficulty()) {
                case EASY -> SpellingDamage.NONE;
                case MEDIUM -> SpellingDamage.VARIANT;
                case HARD -> fault < 5
                        ? SpellingDamage.SLIP
                        : fault < 8 ? SpellingDamage.PHONE : SpellingDamage.VARIANT;
            };
            this.born = hard && fault >= 8 ? entry.born().plusYears(1) : entry.born();
            this.dayKnown = entry.difficulty() == Difficulty.EASY || draw.chance(0.3);
        }

        String cell(ListColumn.Holds holds) {
            return switch (holds) {
                case NOTICE -> "X";
                case ID -> entry.id();
                case NAME -> nameDamage.write(entry.name(), profile, draw).text();
                case GIVEN_NAME -> nameDamage.damaged(given(entry.name()), draw);
                case FATHER -> father();
                case MOTHER -> mother();
                case SEX -> sex(entry.name().sex());
                case BIRTH -> birth();
                case BIRTH_YEAR -> String.valueOf(born.getYear());
                case AGE -> String.valueOf(born.until(LIST_DAY).getYears());
                case AGE_ON -> LIST_DAY.toString();
                case BIRTH_PLACE, PLACE -> place();
                case DOCUMENT -> draw.chance(0.3) ? entry.county().code() + "************" : "";
            };
        }

        private String given(FullName name) {
            return nameDamage == SpellingDamage.NONE
                    ? name.given().forms().usual(profile)
                    : name.givenOnly(profile, draw).text();
        }

        private String father() {
            boolean alreadyInName = kind.profile() == SpellingProfile.CHINESE_CHARACTERS;
            return alreadyInName && draw.chance(0.4) ? "" : entry.name().father().forms().usual(profile);
        }

        private String mother() {
            return entry.mother().filter(_ -> hard || draw.chance(0.6))
                    .map(mother -> mother.given().forms().usual(profile)).orElse("");
        }

        private String birth() {
            if (dayKnown) {
                return day(born);
            }
            // Registers that know only the year print the first of January.
            return draw.chance(0.4) ? day(born.withDayOfYear(1)) : year(born);
        }

        private String place() {
            Place county = entry.county();
            boolean onlyPrefecture = hard && draw.chance(0.5);
            Place place = onlyPrefecture ? Places.prefectureOf(county) : county;
            if (profile == SpellingProfile.CHINESE_CHARACTERS && !onlyPrefecture && draw.chance(0.4)) {
                return Places.prefectureOf(county).chinese() + county.chinese();
            }
            return entry.difficulty() == Difficulty.EASY
                    ? place.forms().usual(profile)
                    : place.forms().drawn(profile, draw);
        }
    }

    private String day(LocalDate day) {
        return switch (profile) {
            case CHINESE_CHARACTERS -> draw.chance(0.5)
                    ? day.toString()
                    : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case RUSSIAN_CYRILLIC, TURKISH -> day.format(DOTTED);
            case PASSPORT_PINYIN -> day.format(PRINTED).toUpperCase(Locale.ROOT);
            case UYGHUR_ARABIC, UYGHUR_LATIN, UYGHUR_CYRILLIC, KAZAKH_CYRILLIC, KAZAKH_LATIN, ENGLISH_PRESS ->
                day.toString();
        };
    }

    private String year(LocalDate day) {
        return day.getYear() + (profile == SpellingProfile.CHINESE_CHARACTERS && draw.chance(0.5) ? "年" : "");
    }

    private String sex(Sex sex) {
        boolean woman = sex == Sex.FEMALE;
        return switch (profile) {
            case CHINESE_CHARACTERS -> woman ? "女" : "男";
            case UYGHUR_ARABIC -> woman ? "ئايال" : "ئەر";
            case RUSSIAN_CYRILLIC -> woman ? "ж" : "м";
            case KAZAKH_CYRILLIC -> woman ? "әйел" : "ер";
            case TURKISH -> woman ? "kadın" : "erkek";
            case PASSPORT_PINYIN, ENGLISH_PRESS, KAZAKH_LATIN, UYGHUR_LATIN, UYGHUR_CYRILLIC ->
                woman ? "F" : "M";
        };
    }
}
