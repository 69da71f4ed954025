package org.kintrace.app.work.search;

import java.util.List;

import org.kintrace.app.work.memory.FamilyHead;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;

/**
 * Something found.
 *
 * @param why every reason, the name first
 * @param score of the best name, 1 when found by something that is not a matter of degree
 */
public record SearchHit(What what, List<Why> why, double score) {

    public SearchHit {
        why = List.copyOf(why);
    }

    /** What was found. */
    public sealed interface What {}

    public record APerson(CaseId family, PersonId person, KnownPerson known) implements What {}

    /** A row of a list. */
    public record ARow(String versionId, String rowId, KnownPerson known) implements What {}

    public record AFamily(FamilyHead head) implements What {}
}
