package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.facts.time.CountStatement;
import org.kintrace.names.Script;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SightingLinkId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.TransmissionId;

/** What is missing: typed, without a sentence. */
public sealed interface GapReason {

    /** Nobody said when this person was born, nor how old they were on any day. */
    record NoBirth(PersonId person) implements GapReason {}

    /** No name of a person looked for is on record. */
    record NoName(PersonId person) implements GapReason {}

    /** The name of a person looked for is on record in one script only; lists come in others. */
    record OneScriptOnly(PersonId person, Script script) implements GapReason {}

    /** Nobody said where a person looked for was last. */
    record NoLastPlace(PersonId person) implements GapReason {}

    /**
     * More were counted than are known.
     *
     * @param counted what those counted are to the person; brothers and sisters are counted with the person
     * @param known how many of them are on record
     */
    record CountedNotNamed(PersonId person, KinRelation counted, CountStatement count, int known)
            implements
                GapReason {}

    /**
     * Every grown-up on record who could look after these children is held, dead or abroad.
     *
     * @param carers the grown-ups meant
     */
    record NoFreeCarer(List<PersonId> children, List<PersonId> carers) implements GapReason {

        public NoFreeCarer {
            children = List.copyOf(children);
            carers = List.copyOf(carers);
        }
    }

    /** All that is known of where this person is or was rests on one source. */
    record OneSourceOnly(PersonId person, SourceId source) implements GapReason {}

    /** All that is known of where this person is or was was said under pressure. */
    record SaidUnderPressureOnly(PersonId person) implements GapReason {}

    /**
     * A paper lapses soon.
     *
     * @param until last day it is certain to be valid
     * @param days whole days until then
     */
    record PaperLapses(PaperId paper, PersonId holder, LocalDate until, long days) implements GapReason {}

    /** Neither the inquiry nor a promise says by when an answer is due; only our own policy does. */
    record NoDeadline(InquiryId inquiry) implements GapReason {}

    /** This person's name or papers were handed over, and no leave for it is on record. */
    record NoLeaveOnRecord(PersonId person, TransmissionId transmission,
            OfficeId to) implements GapReason {}

    /** This person's name or papers were handed over although leave for it had been refused or withdrawn. */
    record LeaveRefused(PersonId person, TransmissionId transmission, OfficeId to) implements GapReason {}

    /** Only one person looked at this sighting. */
    record OneReaderOnly(SightingLinkId link, PersonId person) implements GapReason {}
}
