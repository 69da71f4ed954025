package org.kintrace.app.json;

import java.util.List;

/**
 * Something in a JSON document that cannot be taken in.
 *
 * <p>Never holds a value or the name of an unknown member of the document: either may be a person's name.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) made of known member names and positions only
 */
public record Problem(String pointer, Reason reason) {

    /** Why it cannot be taken in. */
    public sealed interface Reason {

        /** A required member is absent. */
        record Missing(String member) implements Reason {}

        /**
         * A member nobody reads.
         *
         * @param position which member of the object it is, from 1
         * @param known what could stand here
         */
        record UnknownMember(int position, List<String> known) implements Reason {}

        /** @param expected what should stand here: "a text", "a list" */
        record WrongType(String expected) implements Reason {}

        /** Not a word of the closed list. */
        record NotOneOf(List<String> allowed) implements Reason {}

        /** @param at character at which reading stopped, from 1 */
        record NotADate(int at) implements Reason {}

        /** The value breaks a rule of its own type; the rule in words. */
        record BreaksRule(String rule) implements Reason {}

        /** Control characters, a lone surrogate, or too long. */
        record UnusableText(String what) implements Reason {}

        /** The same id is given to two things in this file. */
        record IdUsedTwice(String id, String first) implements Reason {}

        /** Nothing in this file and nothing on record has this id, or it is something else. */
        record PointsToNothing(String id, String expected) implements Reason {}

        /** On record with other content. A correction is a new claim that names the old one. */
        record OtherContentOnRecord(String id) implements Reason {}

        /** Somebody would be their own ancestor. */
        record OwnAncestor(String person) implements Reason {}

        /** It rests on something that was left out itself. */
        record RestsOnRejected(String id) implements Reason {}
    }
}
