package org.kintrace.testdata.story;

import org.kintrace.testdata.people.Person;

/** What is planted in one family besides its own story; at most one thing, so that planted things can be counted. */
final class Plant {

    boolean needsOneBirthOf(Person person) {
        return false;
    }

    boolean concernsCounts() {
        return false;
    }
}
