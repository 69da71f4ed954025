package org.kintrace.app.picture;

import java.util.List;
import java.util.Optional;

import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.id.PersonId;

/**
 * A box of the family graph: one person, or some who were counted and not named.
 *
 * @param generation 0 for the oldest drawn
 * @param side through which parent of the children in the middle they belong to the family
 */
record FamilyMember(int number, Who who, int generation, FamilySide side) {

    FamilyMember in(int generation, FamilySide side) {
        return new FamilyMember(number, who, generation, side);
    }

    /** Whom a box stands for. */
    sealed interface Who {

        /**
         * One person.
         *
         * @param person the account that stands for everybody joined with it
         * @param names spellings, the one to show first
         * @param contradictions how many contradictions concern this person
         */
        record Person(PersonId person, List<WrittenName> names, Life life,
                int contradictions) implements Who {}

        /** "Fourteen grandchildren", "some relatives", "two of the four": in the words of the source. */
        record Unnamed(String count, String relation, List<PersonId> drawnFrom) implements Who {}
    }

    /**
     * What a box says of a life.
     *
     * @param sought whether the family looks for them
     * @param born the words of the first account of birth or age
     */
    record Life(boolean sought, boolean enquirer, boolean dead, Optional<String> born,
            Optional<LibertyStatus> liberty, Optional<SeparationStatus> separation, Optional<Last> last) {

        boolean isAway() {
            return liberty.filter(status -> status == LibertyStatus.ABROAD).isPresent();
        }

        boolean isHeld() {
            return liberty.filter(LibertyStatus::isHeld).isPresent();
        }
    }

    /**
     * Where somebody was last said to be.
     *
     * @param when in the words of the source, empty when it gives no day
     */
    record Last(String place, Optional<String> when, Optional<InstitutionKind> house) {}
}
