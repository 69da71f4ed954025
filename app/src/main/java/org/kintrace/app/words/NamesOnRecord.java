package org.kintrace.app.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.linkage.description.NameRole;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;

/** How the people, families and offices on record are called, for a reader who may see them. */
public final class NamesOnRecord implements NamesInWords {

    private final Map<String, String> labels = new HashMap<>();
    private final Map<PersonId, List<WrittenName>> written = new HashMap<>();

    public NamesOnRecord(List<CaseRecords> families, Ledger ledger) {
        for (CaseRecords family : families) {
            family.header().number()
                    .ifPresent(number -> labels.put(family.header().id().value(), "family " + number));
            Map<PersonId, List<ClaimContent.Named>> names = new HashMap<>();
            for (Claim claim : family.claims()) {
                if (claim.says() instanceof ClaimContent.Named named && claim.modality().affirms()) {
                    names.computeIfAbsent(named.person(), _ -> new ArrayList<>()).add(named);
                    written.computeIfAbsent(named.person(), _ -> new ArrayList<>()).add(named.name());
                }
            }
            names.forEach((person, claims) -> labels.put(person.value(), label(claims)));
            family.sources().forEach(source -> labels.put(source.id().value(), source.title()));
            family.events().forEach(
                    event -> event.label().ifPresent(label -> labels.put(event.id().value(), label)));
        }
        ledger.offices().forEach(office -> labels.put(office.id().value(), office.names().getFirst().text()));
        ledger.officials()
                .forEach(official -> labels.put(official.id().value(), official.names().getFirst().text()));
        ledger.sources().forEach(source -> labels.put(source.id().value(), source.title()));
    }

    @Override
    public Optional<String> find(RecordId id) {
        return Optional.ofNullable(labels.get(id.value()));
    }

    /** Every spelling of a person's name, as claimed. */
    public List<WrittenName> spellings(PersonId person) {
        return written.getOrDefault(person, List.of());
    }

    /** A full name before a part, Latin letters before others, then the longest: what most readers can read aloud. */
    private static String label(List<ClaimContent.Named> claims) {
        return claims.stream()
                .max(Comparator.comparing((ClaimContent.Named named) -> named.role() == NameRole.FULL)
                        .thenComparing(named -> named.name().script() == Script.LATIN)
                        .thenComparing(named -> named.name().text().length())
                        .thenComparing(named -> named.name().text()))
                .map(named -> named.name().text()).orElse("");
    }
}
