package org.kintrace.testdata.story;

import java.util.List;

/** A number as people say it. */
final class Count {

    private static final List<String> WORDS = List.of("none", "one", "two", "three", "four", "five", "six",
            "seven", "eight",
            "nine", "ten", "eleven", "twelve");

    private Count() {}

    static String words(int number) {
        return number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
    }
}
