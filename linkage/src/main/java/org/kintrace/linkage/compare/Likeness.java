package org.kintrace.linkage.compare;

import java.util.List;

/**
 * How the cells of one field are compared, and the levels of agreement it can show. Level 0 is "nothing to compare";
 * the others are numbered in the order of the list, from 1, and fit in four bits.
 */
public enum Likeness {

    /** A given or family name: letters in common order, one slip, initials. */
    NAME(List.of("same", "very_near", "near", "beginning", "different")),
    /** The rest of a full name, and names found in the other's place. */
    OTHER_NAMES(List.of("several_same", "one_same_none_left", "one_same", "near", "initial", "different")),
    /** Eight digits of a date, any of which may be a slip. */
    DATE(List.of("same", "year_only", "swapped", "one_digit", "one_digit_of_year", "two_digits_of_day",
            "two_digits",
            "same_year", "different", "one_digit_of_placeholder_year", "one_digit_of_placeholder_day",
            "two_digits_of_year", "neighbouring_year")),
    /** Postcodes, numbers of papers and telephones: characters in their places. */
    CODE(List.of("same", "one_slip", "same_beginning", "near", "different")),
    /** Places: as the gazetteer has them, otherwise as texts. */
    PLACE(List.of("same", "very_near", "shared_word", "near", "different", "same_place", "one_in_the_other")),
    /** Occupations, addresses and any other text: letters and shared words. */
    TEXT(List.of("same", "very_near", "shared_word", "near", "different")),
    /** Years of age, each as the list gives it. */
    AGE(List.of("same", "one_year_apart", "few_years_apart", "different")),
    /** Sex as the table codes it. */
    SEX(List.of("same", "different"));

    private final List<String> levels;

    Likeness(List<String> levels) {
        this.levels = levels;
    }

    /** Names of the levels; level n is at n - 1. */
    public List<String> levels() {
        return levels;
    }

    /** Whether it is a text whose letters are compared. */
    public boolean isText() {
        return this == TEXT || this == PLACE;
    }

    /** Whether the weight of agreement depends on how common the agreed value is. */
    public boolean countsFrequency() {
        return this != OTHER_NAMES;
    }
}
