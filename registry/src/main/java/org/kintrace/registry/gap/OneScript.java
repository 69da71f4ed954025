package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.linkage.description.NameRole;
import org.kintrace.names.Script;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.PersonId;

/** A person looked for whose name is on record in one script, or not at all. */
final class OneScript implements GapRule {

    @Override
    public String key() {
        return "one-script";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        return Sought.each(view, key(), person -> missing(view, person));
    }

    private static Optional<GapReason> missing(RegistryView view, PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        Set<Script> scripts = EnumSet.noneOf(Script.class);
        for (Claim claim : view.holding(accounts)) {
            if (claim.says() instanceof ClaimContent.Named(var of, var role, var name, _)
                    && accounts.contains(of) && role != NameRole.FATHER) {
                scripts.add(name.script());
            }
        }
        return switch (scripts.size()) {
            case 0 -> Optional.of(new GapReason.NoName(person));
            case 1 -> Optional.of(new GapReason.OneScriptOnly(person, scripts.iterator().next()));
            default -> Optional.empty();
        };
    }
}
