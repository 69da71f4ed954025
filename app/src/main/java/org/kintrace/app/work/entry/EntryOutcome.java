package org.kintrace.app.work.entry;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.CaseId;

/** What came of sending a form. */
public sealed interface EntryOutcome {

    /**
     * It is on record; sending it again says the same.
     *
     * @param batchId what to undo, if it was a mistake; empty when a record was changed
     * @param family whose file it is in, the new one's for a new family
     * @param added ids of the records added, in the order of the form
     * @param possibleMatches rows of lists that may be somebody entered, waiting for a person
     */
    record Kept(Optional<String> batchId, Optional<CaseId> family, List<String> added,
            int possibleMatches) implements EntryOutcome {

        public Kept {
            added = List.copyOf(added);
        }
    }

    /** Nothing was kept: these fields have to be mended first. */
    record ToMend(List<FieldProblem> problems) implements EntryOutcome {

        public ToMend {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing was kept: somebody else changed the same thing meanwhile.
     *
     * @param theirs what is on record now: the changed record, or the claims that corrected the one to be corrected
     * @param yours what the form would have made of it
     * @param version to send the form again with, once a person has looked at both
     */
    record Conflict(List<Object> theirs, List<Object> yours, int version) implements EntryOutcome {

        public Conflict {
            theirs = List.copyOf(theirs);
            yours = List.copyOf(yours);
        }
    }

    /**
     * Nothing more was kept: this very form was put on record before, with other words in it.
     *
     * @param kept what it came to then
     */
    record KeptBefore(Kept kept) implements EntryOutcome {}

    /** There is no such family, or not for this account. */
    record NoSuchFamily() implements EntryOutcome {}
}
