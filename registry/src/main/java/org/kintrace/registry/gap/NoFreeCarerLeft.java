package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.people.Kinship;
import org.kintrace.registry.people.Lifeline;

/** Children looked for, every one of whose grown-ups on record is held, dead or abroad. */
final class NoFreeCarerLeft implements GapRule {

    private static final Set<KinRelation> GROWN_UPS = EnumSet.of(KinRelation.PARENT,
            KinRelation.GRANDPARENT, KinRelation.AUNT_OR_UNCLE, KinRelation.CARER);

    @Override
    public String key() {
        return "no-free-carer";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        Kinship kinship = Kinship.of(view);
        Lifeline lifeline = new Lifeline(view, on);
        List<Gap> gaps = new ArrayList<>();
        for (CaseRecords records : Sought.openCases(view)) {
            List<PersonId> children = new ArrayList<>();
            NavigableSet<PersonId> carers = new TreeSet<>(Comparator.comparing(PersonId::value));
            for (PersonId child : RegistryView.withRole(records, CaseRole.SOUGHT)) {
                Set<PersonId> grownUps = grownUps(view, kinship, child);
                if (lifeline.mayBeChild(child) && !grownUps.isEmpty()
                        && grownUps.stream().noneMatch(carer -> mayBeThere(view, lifeline, carer))) {
                    children.add(child);
                    carers.addAll(grownUps);
                }
            }
            if (!children.isEmpty()) {
                List<RecordId> about = new ArrayList<>(children);
                gaps.add(new Gap(key(), Optional.of(records.header().id()), about,
                        new GapReason.NoFreeCarer(children, List.copyOf(carers))));
            }
        }
        return gaps;
    }

    private static Set<PersonId> grownUps(RegistryView view, Kinship kinship, PersonId child) {
        NavigableSet<PersonId> found = new TreeSet<>(Comparator.comparing(PersonId::value));
        kinship.tiesOf(child).stream().filter(tie -> GROWN_UPS.contains(tie.relation()))
                .map(Kinship.Tie::who).forEach(found::add);
        List<PersonId> accounts = view.identities().accountsOf(child);
        for (Claim claim : view.holding(accounts)) {
            if (claim.says() instanceof ClaimContent.Stay stay
                    && stay.who().persons().stream().anyMatch(accounts::contains)) {
                stay.cares().map(Members::persons).orElse(Set.of())
                        .forEach(carer -> found.add(view.identities().representative(carer)));
            }
        }
        return found;
    }

    /** Somebody who speaks to us is not there; of anybody else, nothing known means they may be. */
    private static boolean mayBeThere(RegistryView view, Lifeline lifeline, PersonId carer) {
        boolean abroad = view.identities().accountsOf(carer).stream()
                .anyMatch(account -> view.rolesOf(account).contains(CaseRole.ENQUIRER));
        return !abroad && !lifeline.isDead(carer) && !lifeline.isAway(carer);
    }
}
