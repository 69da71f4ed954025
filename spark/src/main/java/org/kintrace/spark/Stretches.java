package org.kintrace.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.apache.spark.api.java.function.Function;

/** A long run of things worked on some thousand at a time, so that what the work needs is set up seldom. */
final class Stretches {

    private static final int AT_ONCE = 20_000;

    private Stretches() {}

    /** What the work makes of each stretch, one after the other, in order. */
    static <A, B> Iterator<B> of(Iterator<A> things, Function<List<A>, List<B>> work) {
        return new Iterator<>() {

            private Iterator<B> made = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!made.hasNext() && things.hasNext()) {
                    made = worked(things, work).iterator();
                }
                return made.hasNext();
            }

            @Override
            public B next() {
                return made.next();
            }
        };
    }

    private static <A, B> List<B> worked(Iterator<A> things, Function<List<A>, List<B>> work) {
        List<A> stretch = new ArrayList<>();
        while (stretch.size() < AT_ONCE && things.hasNext()) {
            stretch.add(things.next());
        }
        try {
            return work.call(stretch);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a stretch of " + stretch.size() + " could not be worked on", e);
        }
    }
}
