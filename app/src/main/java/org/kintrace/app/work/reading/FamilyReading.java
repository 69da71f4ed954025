package org.kintrace.app.work.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.work.memory.Findings;
import org.kintrace.app.work.memory.LedgerNow;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.inquiry.InquiryStanding;

/** One family's file, read as a whole. */
public final class FamilyReading {

    private final RegistryInMemory memory;

    public FamilyReading(RegistryInMemory memory) {
        this.memory = memory;
    }

    /**
     * A family.
     *
     * @param file its records, and the view of them that rules and drawings take
     * @param inquiries made for it, with where each stands on the day
     * @param matches possible matches of its people, decided ones included, the strongest first
     */
    public record Family(FamilyFile file, List<PersonInBrief> members, List<InquiryStanding> inquiries,
            List<Contradiction> contradictions, List<Gap> gaps, List<WaitingMatches.Brief> matches) {

        public Family {
            members = List.copyOf(members);
            inquiries = List.copyOf(inquiries);
            contradictions = List.copyOf(contradictions);
            gaps = List.copyOf(gaps);
            matches = List.copyOf(matches);
        }
    }

    /** The file alone, for drawings; empty when there is none, or not for this reader. */
    public Optional<FamilyFile> file(CaseWorker who, CaseId id) {
        return memory.files().find(id, who::maySee);
    }

    public Optional<Family> find(CaseWorker who, CaseId id, LocalDate on) {
        return file(who, id).map(file -> {
            Findings.Found found = memory.findings().of(id, on);
            LedgerNow ledger = memory.ledger();
            return new Family(file, members(who, file), ledger.correspondence().of(id).stream()
                    .flatMap(inquiry -> ledger.inquiries().standing(inquiry.id(), on).stream()).toList(),
                    found.contradictions(), found.gaps(),
                    memory.matches().list().stream().filter(match -> match.family().equals(id)).toList());
        });
    }

    private List<PersonInBrief> members(CaseWorker who, FamilyFile file) {
        NamesInFile names = new NamesInFile(file);
        return file.records().header().members().stream()
                .map(member -> new PersonInBrief(member.person(), names.calledBy(member.person()),
                        member.roles()))
                .toList();
    }
}
