package org.kintrace.testdata.ledger;

import java.util.Optional;
import java.util.function.Function;

import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.story.Story;

/** Finds families whose record answers a general assertion. */
final class Examples {

    private final long seed;
    private final Families families;
    private final int first;

    Examples(long seed, Families families, int first) {
        this.seed = seed;
        this.families = families;
        this.first = first;
    }

    /** The first family from here on, going round, that has such a claim; empty in a world without one. */
    Optional<Story> find(Function<Story, Optional<String>> claim) {
        for (int i = 0; i < families.count(); i++) {
            Story story = Story.of(seed, families.family((first + i) % families.count()));
            if (claim.apply(story).isPresent()) {
                return Optional.of(story);
            }
        }
        return Optional.empty();
    }
}
