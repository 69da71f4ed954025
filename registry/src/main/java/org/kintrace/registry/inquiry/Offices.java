package org.kintrace.registry.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;

/** The offices and their holders: what is part of what, and who held which office on a day. */
public final class Offices {

    private final Map<OfficeId, Office> offices = new HashMap<>();
    private final Map<OfficialId, Official> officials = new HashMap<>();
    /** Each office with everything it is part of. */
    private final Map<OfficeId, Set<OfficeId>> pathOf = new HashMap<>();
    private final Map<OfficeId, List<OfficeId>> underOneRoot = new HashMap<>();

    public Offices(Collection<Office> offices, Collection<Official> officials) {
        offices.forEach(office -> this.offices.put(office.id(), office));
        officials.forEach(official -> this.officials.put(official.id(), official));
        for (OfficeId id : this.offices.keySet()) {
            List<OfficeId> path = List.copyOf(upwards(id));
            pathOf.put(id, Set.copyOf(path));
            underOneRoot.computeIfAbsent(path.getLast(), _ -> new ArrayList<>()).add(id);
        }
    }

    public Optional<Office> office(OfficeId id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** Everybody who holds or held an office, in the order of ids. */
    public List<Official> officials() {
        return officials.values().stream().sorted(Comparator.comparing(official -> official.id().value()))
                .toList();
    }

    public Optional<Official> official(OfficialId id) {
        return Optional.ofNullable(officials.get(id));
    }

    /**
     * Whether two offices answer for each other: one is part of the other, or both are parts of one mission or house.
     *
     * <p>Two embassies of one ministry are not one institution: neither can know what the other was handed.
     */
    public boolean isSameInstitution(OfficeId one, OfficeId other) {
        Set<OfficeId> here = pathOf.getOrDefault(one, Set.of(one));
        Set<OfficeId> there = pathOf.getOrDefault(other, Set.of(other));
        return here.contains(other) || there.contains(one)
                || here.stream().anyMatch(id -> there.contains(id) && isOneHouse(id));
    }

    /** Every office of the same institution, the one asked about included. */
    public Set<OfficeId> sameInstitution(OfficeId office) {
        Set<OfficeId> same = new HashSet<>(Set.of(office));
        for (OfficeId root : pathOf.getOrDefault(office, Set.of())) {
            underOneRoot.getOrDefault(root, List.of()).stream()
                    .filter(other -> isSameInstitution(office, other)).forEach(same::add);
        }
        return same;
    }

    /** Whether both are offices of one state, or of one institution. */
    public boolean isSameState(OfficeId one, OfficeId other) {
        Optional<String> state = office(one).flatMap(Office::state);
        return isSameInstitution(one, other)
                || state.isPresent() && state.equals(office(other).flatMap(Office::state));
    }

    /** The offices an official held on every day of that date, as far as the record says. */
    public List<OfficeId> heldBy(OfficialId official, UncertainDate on) {
        return official(official).map(Official::terms).orElse(List.of()).stream()
                .filter(term -> covers(term, on)).map(Term::office).distinct().toList();
    }

    /** Officials whose term in this office covers that day, in the order of ids. */
    public List<OfficialId> holdersOf(OfficeId office, LocalDate on) {
        UncertainDate day = UncertainDate.on(on);
        return officials.values().stream().filter(official -> heldBy(official.id(), day).contains(office))
                .map(Official::id).sorted(Comparator.comparing(OfficialId::value)).toList();
    }

    /** An end the record does not give is no end. */
    private static boolean covers(Term term, UncertainDate on) {
        boolean begun = term.from().isEmpty() || notAfter(term.from().get(), on);
        return begun && (term.until().isEmpty() || notAfter(on, term.until().get()));
    }

    private static boolean notAfter(UncertainDate one, UncertainDate other) {
        Optional<LocalDate> last = one.latestDay();
        Optional<LocalDate> first = other.earliestDay();
        return last.isPresent() && first.isPresent() && !last.get().isAfter(first.get());
    }

    private Set<OfficeId> upwards(OfficeId from) {
        Set<OfficeId> path = new LinkedHashSet<>();
        Optional<OfficeId> here = Optional.of(from);
        while (here.isPresent() && path.add(here.get())) {
            here = office(here.get()).flatMap(Office::partOf);
        }
        return path;
    }

    private boolean isOneHouse(OfficeId id) {
        return office(id).map(office -> switch (office.level()) {
            case EMBASSY, CONSULATE, VISA_SECTION, POLICE, INSTITUTION, INTERNATIONAL_BODY -> true;
            case HEAD_OF_STATE, MINISTRY, REGION, PREFECTURE, COUNTY, VILLAGE, OTHER -> false;
        }).orElse(false);
    }
}
