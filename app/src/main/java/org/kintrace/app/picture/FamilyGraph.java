package org.kintrace.app.picture;

import java.util.List;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;

/**
 * One family as boxes and lines, by the claims that hold.
 *
 * <p>A box is a person: all accounts joined by decision are one. Nobody is guessed: who was counted and not named is one
 * box with the count.
 */
public final class FamilyGraph {

    private final List<FamilyMember> members;
    private final List<FamilyTie> ties;

    FamilyGraph(List<FamilyMember> members, List<FamilyTie> ties) {
        this.members = List.copyOf(members);
        this.ties = List.copyOf(ties);
    }

    /**
     * The graph of one case.
     *
     * @param contradictions those whose persons are to be marked; those of other families are left aside
     */
    public static FamilyGraph of(RegistryView view, CaseRecords records, List<Contradiction> contradictions) {
        return new FamilyReading(view, records, contradictions).read();
    }

    List<FamilyMember> members() {
        return members;
    }

    List<FamilyTie> ties() {
        return ties;
    }

    int generations() {
        return members.stream().mapToInt(FamilyMember::generation).max().orElse(-1) + 1;
    }
}
