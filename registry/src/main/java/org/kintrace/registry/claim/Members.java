package org.kintrace.registry.claim;

import java.util.List;
import java.util.Set;

import org.kintrace.facts.time.CountStatement;
import org.kintrace.registry.id.PersonId;

/** Who a claim is about, when sources do not always name them. */
public sealed interface Members {

    /** Everybody this is known to be about or to be drawn from. */
    Set<PersonId> persons();

    /** These persons. */
    record Known(List<PersonId> of) implements Members {

        public Known {
            of = List.copyOf(of);
            if (of.isEmpty()) {
                throw new IllegalArgumentException("known members need at least one person");
            }
        }

        @Override
        public Set<PersonId> persons() {
            return Set.copyOf(of);
        }
    }

    /** So many, unnamed ("fourteen grandchildren"). */
    record Counted(CountStatement count) implements Members {

        @Override
        public Set<PersonId> persons() {
            return Set.of();
        }
    }

    /** So many of these, and the source does not say which ("two of the four"). */
    record SubsetOf(List<PersonId> of, CountStatement count) implements Members {

        public SubsetOf {
            of = List.copyOf(of);
            if (of.size() < 2) {
                throw new IllegalArgumentException(
                        "a subset needs at least two persons to choose from, not " + of.size());
            }
        }

        @Override
        public Set<PersonId> persons() {
            return Set.copyOf(of);
        }
    }

    /** A group nobody counted ("some relatives", "other mothers"). */
    record Uncounted(String words) implements Members {

        @Override
        public Set<PersonId> persons() {
            return Set.of();
        }
    }
}
