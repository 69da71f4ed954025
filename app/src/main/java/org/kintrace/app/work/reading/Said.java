package org.kintrace.app.work.reading;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Statement;

/** One thing said, and everybody who says it. */
public record Said(ClaimContent what, List<Voice> voices) {

    public Said {
        voices = List.copyOf(voices);
    }

    /**
     * One who says it.
     *
     * @param source where, when the record holds the source
     * @param statement the act of saying it: who spoke, the literal words, under what conditions
     * @param live whether nobody corrected it or took it back
     * @param holds whether it counts: live, affirming, no copy, no superseded belief
     * @param amendedBy later claims that correct, retract, revise or supersede it
     */
    public record Voice(Claim claim, Optional<Source> source, Optional<Statement> statement, boolean live,
            boolean holds, List<Claim> amendedBy) {

        public Voice {
            amendedBy = List.copyOf(amendedBy);
        }

        public Modality modality() {
            return claim.modality();
        }

        /** Whether signs were noted that the speaker could not speak freely. */
        public boolean underPressure() {
            return statement.map(Statement::underPressure).orElse(false);
        }
    }

    /** Whether anybody's saying of it counts. */
    public boolean holds() {
        return voices.stream().anyMatch(Voice::holds);
    }
}
