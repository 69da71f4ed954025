package org.kintrace.app.work.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.names.Script;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.PersonId;

/** How the people of an opened file are called. */
final class NamesInFile {

    private final RegistryView view;

    NamesInFile(FamilyFile file) {
        this.view = file.view();
    }

    /** The fullest name that holds, in Latin letters where there is one. */
    Optional<ShownName> calledBy(PersonId person) {
        List<PersonId> accounts = view.identities().accountsOf(person);
        return view.holding(accounts).stream().map(Claim::says)
                .filter(ClaimContent.Named.class::isInstance).map(ClaimContent.Named.class::cast)
                .filter(named -> accounts.contains(named.person()) && named.role() != NameRole.FATHER)
                .max(Comparator.comparing((ClaimContent.Named named) -> named.role() == NameRole.FULL)
                        .thenComparing(named -> named.name().script() == Script.LATIN)
                        .thenComparing(named -> named.name().text().length())
                        .thenComparing(named -> named.name().text()))
                .map(named -> ShownName.of(named.name()));
    }
}
