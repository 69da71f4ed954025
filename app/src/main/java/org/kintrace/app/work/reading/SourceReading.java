package org.kintrace.app.work.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.store.Records;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.sighting.Sighting;

/** A source, and everything on record that rests on it. */
public final class SourceReading {

    private final RegistryInMemory memory;
    private final Records records;

    public SourceReading(RegistryInMemory memory, Records records) {
        this.memory = memory;
        this.records = records;
    }

    /** What of a family rests on a source. */
    public record OfFamily(FamilyFile file, List<Statement> statements, List<Said> said,
            List<Sighting> sightings) {

        public OfFamily {
            statements = List.copyOf(statements);
            said = List.copyOf(said);
            sightings = List.copyOf(sightings);
        }
    }

    /**
     * A source.
     *
     * @param family whose file it lies in, empty for a public source of the ledger
     * @param original the source it repeats
     * @param copies sources that repeat it
     */
    public record SourcePage(Source source, Optional<OfFamily> family, Optional<Source> original,
            List<Source> copies, List<Promise> promises, List<Reply> replies,
            List<GeneralClaim> generalClaims) {

        public SourcePage {
            copies = List.copyOf(copies);
            promises = List.copyOf(promises);
            replies = List.copyOf(replies);
            generalClaims = List.copyOf(generalClaims);
        }
    }

    /** A source as read in one family, or of the ledger. @param family where to read it, empty to find it by itself */
    public Optional<SourcePage> find(CaseWorker who, SourceId id, Optional<CaseId> family) {
        Optional<CaseId> in = family
                .or(() -> records.find(id.value()).map(StoredRecord::caseId).map(CaseId::new));
        Optional<FamilyFile> file = in.flatMap(of -> memory.files().find(of, who::maySee));
        Optional<Source> source = file.flatMap(opened -> opened.view().sources().source(id))
                .or(() -> memory.ledger().source(id));
        return source.map(found -> page(found, file));
    }

    private SourcePage page(Source source, Optional<FamilyFile> file) {
        var ledger = memory.ledger().ledger();
        List<Source> known = new ArrayList<>(ledger.sources());
        file.ifPresent(opened -> opened.all().forEach(records -> known.addAll(records.sources())));
        SourceId id = source.id();
        return new SourcePage(source, file.map(opened -> ofFamily(opened, id)),
                source.copyOf().flatMap(original -> known.stream()
                        .filter(other -> other.id().equals(original)).findFirst()),
                known.stream().filter(other -> other.copyOf().equals(Optional.of(id))).toList(),
                ledger.promises().stream().filter(promise -> promise.heardIn().equals(id)).toList(),
                ledger.replies().stream().filter(reply -> reply.source().equals(Optional.of(id))).toList(),
                ledger.generalClaims().stream().filter(claim -> claim.from().equals(id)).toList());
    }

    private static OfFamily ofFamily(FamilyFile file, SourceId id) {
        Stream<CaseRecords> all = file.all().stream();
        List<Claim> claims = all.flatMap(records -> records.claims().stream())
                .filter(claim -> claim.source().equals(id)).toList();
        return new OfFamily(file,
                file.all().stream().flatMap(records -> records.statements().stream())
                        .filter(statement -> statement.source().equals(id)).toList(),
                new Sayings(file).of(claims),
                file.all().stream().flatMap(records -> records.sightings().stream())
                        .filter(sighting -> sighting.source().equals(id)).toList());
    }
}
