package org.kintrace.testdata.spelling;

/**
 * One given name as an entity: everything people write for it.
 *
 * @param number place in the table, 0 for the first
 * @param key how the table calls it, ASCII, unique
 * @param uyghur whether Uyghur families use it
 * @param kazakh whether Kazakh families use it
 * @param weight how often it is given, relative to the others
 */
public record GivenName(int number, String key, Sex sex, boolean uyghur, boolean kazakh, int weight,
        Forms forms) {

    boolean usedBy(People people) {
        return switch (people) {
            case UYGHUR -> uyghur;
            case KAZAKH -> kazakh;
        };
    }
}
