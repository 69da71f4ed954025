package org.kintrace.testdata.spelling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.kintrace.testdata.draw.Draw;

/**
 * The name of one invented person: own name and father's name, before anybody writes it down.
 *
 * @param father the father's given name
 */
public record FullName(GivenName given, GivenName father, Sex sex, People people) {

    /**
     * The name as one source wrote it.
     *
     * @param profile how it was really written, which differs from what was asked for where no form is attested
     */
    public record Written(String text, SpellingProfile profile) {}

    /** Own name and father's name, in the usual spelling of a source of this kind. */
    public Written usual(SpellingProfile profile) {
        SpellingProfile in = nearest(profile);
        return new Written(joined(given.forms().usual(in), father.forms().usual(in), in, Patronymic.PLAIN),
                in);
    }

    /** Own name and father's name as a source of this kind may write them. */
    public Written drawn(SpellingProfile profile, Draw draw) {
        SpellingProfile in = nearest(profile);
        return new Written(
                joined(given.forms().drawn(in, draw), father.forms().drawn(in, draw), in, custom(in, draw)),
                in);
    }

    /** The own name alone. */
    public Written givenOnly(SpellingProfile profile, Draw draw) {
        SpellingProfile in = nearest(profile);
        return new Written(given.forms().drawn(in, draw), in);
    }

    /** The father's name alone. */
    public Written fatherOnly(SpellingProfile profile, Draw draw) {
        SpellingProfile in = nearest(profile);
        return new Written(father.forms().drawn(in, draw), in);
    }

    /** The first kind both parts are attested in: one source does not mix scripts within one name. */
    private SpellingProfile nearest(SpellingProfile profile) {
        return Stream.concat(profile.andFallbacks().stream(), Stream.of(SpellingProfile.ENGLISH_PRESS))
                .filter(p -> given.forms().has(p) && father.forms().has(p)).findFirst().orElseThrow();
    }

    private Patronymic custom(SpellingProfile profile, Draw draw) {
        if (people == People.UYGHUR) {
            return profile == SpellingProfile.RUSSIAN_CYRILLIC && draw.chance(0.3)
                    ? Patronymic.RUSSIAN_FAMILY_NAME
                    : Patronymic.PLAIN;
        }
        return switch (profile) {
            case KAZAKH_CYRILLIC, KAZAKH_LATIN -> draw.chance(0.7) ? Patronymic.KAZAKH : Patronymic.PLAIN;
            case RUSSIAN_CYRILLIC -> draw.one(List.of(Patronymic.PLAIN, Patronymic.RUSSIAN_FAMILY_NAME,
                    Patronymic.RUSSIAN_FAMILY_NAME, Patronymic.RUSSIAN_MIDDLE_NAME));
            case ENGLISH_PRESS -> draw.chance(0.2) ? Patronymic.KAZAKH : Patronymic.PLAIN;
            case UYGHUR_ARABIC, UYGHUR_LATIN, UYGHUR_CYRILLIC, TURKISH, CHINESE_CHARACTERS, PASSPORT_PINYIN ->
                Patronymic.PLAIN;
        };
    }

    private String joined(String own, String fathers, SpellingProfile profile, Patronymic custom) {
        return switch (profile) {
            case CHINESE_CHARACTERS -> own + "·" + fathers;
            case PASSPORT_PINYIN -> (own + " " + fathers).toUpperCase(Locale.ROOT);
            case UYGHUR_CYRILLIC, KAZAKH_CYRILLIC, RUSSIAN_CYRILLIC ->
                own + " " + custom.of(fathers, sex, true);
            case UYGHUR_ARABIC, UYGHUR_LATIN, KAZAKH_LATIN, TURKISH, ENGLISH_PRESS ->
                own + " " + custom.of(fathers, sex, false);
        };
    }
}
