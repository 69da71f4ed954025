package org.kintrace.testdata.spelling;

/**
 * A real county or prefecture in which invented villages lie.
 *
 * @param code six digits of the national standard GB/T 2260
 * @param prefecture code of the prefecture it lies in, its own when it is one
 * @param weight how often a family is from there, 0 for prefectures
 */
public record Place(String code, String prefecture, boolean uyghur, boolean kazakh, int weight, Forms forms) {

    /** Its id in the gazetteer. */
    public String id() {
        return "cn:" + code;
    }

    /** The name of the county with its kind, as a form of that country prints it. */
    public String chinese() {
        return forms.usual(SpellingProfile.CHINESE_CHARACTERS);
    }
}
