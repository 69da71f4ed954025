package org.kintrace.registry.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.place.Gazetteer;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.identity.IdentityLedger;
import org.kintrace.registry.inquiry.ChasePolicy;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.InquiryLedger;
import org.kintrace.registry.inquiry.Offices;
import org.kintrace.registry.inquiry.PromiseLedger;
import org.kintrace.registry.sighting.Sighting;
import org.kintrace.registry.sighting.SightingLink;

/**
 * Everything on record, indexed once for rules to read: no order of records shows through, nothing can be changed.
 *
 * <p>Building costs one pass over the claims and a sort by id. Safe to read from several threads.
 */
public final class RegistryView {

    private final CaseFile file;
    private final PlaceTree places;
    private final SourceIndex sources;
    private final ClaimIndex claims;
    private final EventIndex events;
    private final IdentityLedger identities;
    private final Offices offices;
    private final Correspondence correspondence;
    private final Map<PersonId, CaseId> caseOf = new HashMap<>();
    private final Map<PersonId, Set<CaseRole>> roles = new HashMap<>();
    private final Map<PersonId, List<Seen>> sightings = new HashMap<>();
    private final List<List<PersonId>> persons;

    /** A sighting somebody linked to a person. */
    public record Seen(Sighting sighting, SightingLink link) {}

    private RegistryView(CaseFile file, Gazetteer gazetteer, Offices offices, Correspondence correspondence) {
        this.file = file;
        places = new PlaceTree(gazetteer);
        sources = new SourceIndex(file);
        claims = new ClaimIndex(file, sources);
        events = new EventIndex(file, claims);
        identities = IdentityLedger.of(file.decisions());
        this.offices = offices;
        this.correspondence = correspondence;
        file.cases().forEach(this::index);
        persons = groups();
    }

    /** A view that knows the places that ship with the program. */
    public static RegistryView of(CaseFile file) {
        return of(file, Gazetteer.bundled());
    }

    /** The same for one of many views with the same offices. @param offices those of the file's ledger */
    public static RegistryView of(CaseFile file, Offices offices) {
        return of(file, offices, correspondence(file));
    }

    /** The same where the letters are indexed already. @param correspondence that of the file's ledger */
    public static RegistryView of(CaseFile file, Offices offices, Correspondence correspondence) {
        return new RegistryView(file, Gazetteer.bundled(), offices, correspondence);
    }

    public static RegistryView of(CaseFile file, Gazetteer gazetteer) {
        return new RegistryView(file, gazetteer,
                new Offices(file.ledger().offices(), file.ledger().officials()), correspondence(file));
    }

    private static Correspondence correspondence(CaseFile file) {
        return new Correspondence(file.ledger().inquiries(), file.ledger().transmissions(),
                file.ledger().replies());
    }

    public Ledger ledger() {
        return file.ledger();
    }

    public List<CaseRecords> cases() {
        return file.cases();
    }

    public PlaceTree places() {
        return places;
    }

    public SourceIndex sources() {
        return sources;
    }

    public ClaimIndex claims() {
        return claims;
    }

    public EventIndex events() {
        return events;
    }

    public IdentityLedger identities() {
        return identities;
    }

    public Offices offices() {
        return offices;
    }

    public Correspondence correspondence() {
        return correspondence;
    }

    /** Every inquiry with where it stands, chased as the Committee on Enforced Disappearances does. */
    public InquiryLedger inquiries() {
        return new InquiryLedger(correspondence, offices, ledger().promises(), ChasePolicy.OF_THE_COMMITTEE);
    }

    /** Every promise with what became of it. */
    public PromiseLedger promises() {
        return new PromiseLedger(correspondence, offices, ledger().promises(), ChasePolicy.OF_THE_COMMITTEE);
    }

    /** The case an account belongs to, empty for an account no case lists. */
    public Optional<CaseId> caseOf(PersonId account) {
        return Optional.ofNullable(caseOf.get(account));
    }

    /** What an account is in its case; nothing for an account no case lists. */
    public Set<CaseRole> rolesOf(PersonId account) {
        return roles.getOrDefault(account, Set.of());
    }

    /** Everybody on record: each a list of the accounts joined by decision, in a fixed order. */
    public List<List<PersonId>> persons() {
        return persons;
    }

    /** The claims that hold about any of these accounts, in the order of ids, each once. */
    public List<Claim> holding(Collection<PersonId> accounts) {
        if (accounts.size() == 1) {
            return claims.about(accounts.iterator().next()).stream().filter(claims::holds).toList();
        }
        Set<Claim> found = new HashSet<>();
        accounts.forEach(account -> found.addAll(claims.about(account)));
        return found.stream().filter(claims::holds)
                .sorted(Comparator.comparing(claim -> claim.id().value())).toList();
    }

    /** Sightings linked to any of these accounts, in the order of the links' ids. */
    public List<Seen> sightingsOf(Collection<PersonId> accounts) {
        List<Seen> found = new ArrayList<>();
        accounts.forEach(account -> found.addAll(sightings.getOrDefault(account, List.of())));
        found.sort(Comparator.comparing(seen -> seen.link().id().value()));
        return found;
    }

    /** The one case all these accounts belong to; empty when they belong to several or to none. */
    public Optional<CaseId> commonCase(Collection<PersonId> accounts) {
        Set<Optional<CaseId>> cases = new HashSet<>();
        accounts.forEach(account -> cases.add(caseOf(account)));
        return cases.size() == 1 ? cases.iterator().next() : Optional.empty();
    }

    /** Members of a case who have this role, in the order of ids. */
    public static List<PersonId> withRole(CaseRecords records, CaseRole role) {
        return records.header().members().stream().filter(member -> member.roles().contains(role))
                .map(Member::person).sorted(Comparator.comparing(RecordId::value)).toList();
    }

    private void index(CaseRecords records) {
        CaseId id = records.header().id();
        for (Member member : records.header().members()) {
            caseOf.put(member.person(), id);
            roles.put(member.person(), member.roles());
        }
        Map<RecordId, Sighting> here = new HashMap<>();
        records.sightings().forEach(sighting -> here.put(sighting.id(), sighting));
        for (SightingLink link : records.sightingLinks()) {
            Sighting sighting = here.get(link.sighting());
            if (sighting != null) {
                sightings.computeIfAbsent(link.person(), _ -> new ArrayList<>())
                        .add(new Seen(sighting, link));
            }
        }
    }

    private List<List<PersonId>> groups() {
        Set<PersonId> everybody = new HashSet<>(caseOf.keySet());
        everybody.addAll(sightings.keySet());
        everybody.addAll(claims.persons());
        return everybody.stream().filter(account -> identities.representative(account).equals(account)
                || !everybody.contains(identities.representative(account)))
                .map(identities::accountsOf).distinct()
                .sorted(Comparator.comparing(group -> group.getFirst().value())).toList();
    }
}
