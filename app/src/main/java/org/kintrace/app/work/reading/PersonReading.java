package org.kintrace.app.work.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.work.memory.Findings;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.identity.IdentityDecision;
import org.kintrace.registry.sighting.Search;

/** One person: everything said about them, by whom and under what conditions, and where accounts differ. */
public final class PersonReading {

    private final RegistryInMemory memory;

    public PersonReading(RegistryInMemory memory) {
        this.memory = memory;
    }

    /** A name somebody gave. */
    public record NameSaid(ShownName name, ClaimContent.Named claimed, Said.Voice by) {}

    /** A paper and what is said of it. */
    public record PaperRead(Paper paper, List<Said> said) {

        public PaperRead {
            said = List.copyOf(said);
        }
    }

    /**
     * A person.
     *
     * @param accounts every account of this person that may be seen, the one asked for first
     * @param calledBy how a heading calls the person; empty while nobody gave a name
     * @param names as written, those that count first
     * @param said everything else by topic
     * @param joinedBy decisions about who is who that touch this person
     */
    public record Person(FamilyFile file, List<PersonId> accounts, Optional<ShownName> calledBy,
            Set<CaseRole> roles, List<NameSaid> names, Map<Topic, List<Said>> said, List<PaperRead> papers,
            List<RegistryView.Seen> sightings, List<Search> searches, List<TimelineItem> timeline,
            List<Contradiction> contradictions, List<Gap> gaps, List<WaitingMatches.Brief> matches,
            List<IdentityDecision> joinedBy) {

        public Person {
            accounts = List.copyOf(accounts);
            roles = Set.copyOf(roles);
            names = List.copyOf(names);
            said = java.util.Collections.unmodifiableMap(said);
            papers = List.copyOf(papers);
            sightings = List.copyOf(sightings);
            searches = List.copyOf(searches);
            timeline = List.copyOf(timeline);
            contradictions = List.copyOf(contradictions);
            gaps = List.copyOf(gaps);
            matches = List.copyOf(matches);
            joinedBy = List.copyOf(joinedBy);
        }
    }

    /** Empty when there is no such person, or not for this reader. */
    public Optional<Person> find(CaseWorker who, PersonId id, LocalDate on) {
        Optional<CaseId> family = memory.heads().caseOf(id);
        return family.flatMap(of -> memory.files().find(of, who::maySee))
                .map(file -> read(file, id, memory.findings().of(file.head().id(), on)));
    }

    private Person read(FamilyFile file, PersonId id, Findings.Found found) {
        RegistryView view = file.view();
        List<PersonId> accounts = new ArrayList<>(List.of(id));
        view.identities().accountsOf(id).stream()
                .filter(other -> !other.equals(id) && view.caseOf(other).isPresent()).forEach(accounts::add);
        Set<CaseRole> roles = new HashSet<>();
        accounts.forEach(account -> roles.addAll(view.rolesOf(account)));
        Sayings sayings = new Sayings(file);
        Set<Claim> claims = new java.util.LinkedHashSet<>();
        accounts.forEach(account -> claims.addAll(view.claims().about(account)));
        Map<Topic, List<Claim>> byTopic = new EnumMap<>(Topic.class);
        claims.forEach(claim -> byTopic.computeIfAbsent(Topic.of(claim.says()), _ -> new ArrayList<>())
                .add(claim));
        List<NameSaid> names = names(byTopic.getOrDefault(Topic.NAME, List.of()), sayings);
        Map<Topic, List<Said>> said = new EnumMap<>(Topic.class);
        byTopic.forEach((topic, of) -> said.put(topic, sayings.of(of)));
        List<PaperRead> papers = papers(file, accounts, sayings);
        Set<RecordId> ids = idsOf(claims, accounts, papers, view.sightingsOf(accounts));
        return new Person(file, accounts, new NamesInFile(file).calledBy(id), roles, names, said, papers,
                view.sightingsOf(accounts), searches(file, accounts), Timeline.of(file, accounts),
                found.contradictions().stream().filter(one -> one.one().stream().anyMatch(ids::contains)
                        || one.other().stream().anyMatch(ids::contains)).toList(),
                found.gaps().stream().filter(gap -> gap.about().stream().anyMatch(accounts::contains))
                        .toList(),
                accounts.stream().flatMap(account -> memory.matches().touching(account.value()).stream())
                        .distinct().toList(),
                memory.ledger().decisions().stream()
                        .filter(decision -> accounts.contains(decision.one())
                                || accounts.contains(decision.other()))
                        .toList());
    }

    private static List<NameSaid> names(List<Claim> claims, Sayings sayings) {
        List<NameSaid> names = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.says() instanceof ClaimContent.Named named) {
                names.add(new NameSaid(ShownName.of(named.name()), named, sayings.voice(claim)));
            }
        }
        names.sort((one, other) -> Boolean.compare(other.by().holds(), one.by().holds()));
        return names;
    }

    private static List<PaperRead> papers(FamilyFile file, List<PersonId> accounts, Sayings sayings) {
        return file.all().stream().flatMap(records -> records.papers().stream())
                .filter(paper -> accounts.contains(paper.holder()))
                .map(paper -> new PaperRead(paper, sayings.of(file.view().claims().about(paper.id()))))
                .toList();
    }

    private static List<Search> searches(FamilyFile file, List<PersonId> accounts) {
        return file.all().stream().flatMap(records -> records.searches().stream())
                .filter(search -> search.lookedFor().stream().anyMatch(accounts::contains)).toList();
    }

    private static Set<RecordId> idsOf(Set<Claim> claims, List<PersonId> accounts, List<PaperRead> papers,
            List<RegistryView.Seen> sightings) {
        Set<RecordId> ids = new HashSet<>(accounts);
        claims.forEach(claim -> ids.add(claim.id()));
        papers.forEach(paper -> paper.said()
                .forEach(said -> said.voices().forEach(voice -> ids.add(voice.claim().id()))));
        sightings.forEach(seen -> ids.add(seen.link().id()));
        return ids;
    }
}
