package org.kintrace.registry.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.StatementId;

/** Where things were said: statements, sources, and which source only repeats another. */
public final class SourceIndex {

    private final Map<SourceId, Source> sources = new HashMap<>();
    private final Map<StatementId, Statement> statements = new HashMap<>();

    SourceIndex(CaseFile file) {
        file.ledger().sources().forEach(source -> sources.put(source.id(), source));
        for (CaseRecords records : file.cases()) {
            records.sources().forEach(source -> sources.put(source.id(), source));
            records.statements().forEach(statement -> statements.put(statement.id(), statement));
        }
    }

    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Statement> statement(StatementId id) {
        return Optional.ofNullable(statements.get(id));
    }

    /** The act of saying this claim rests on, when the record holds it. */
    public Optional<Statement> statementOf(Claim claim) {
        return claim.statement().flatMap(this::statement);
    }

    /** Whether the claim was made where signs of pressure were seen or heard; false when nothing was noted. */
    public boolean underPressure(Claim claim) {
        return statementOf(claim).map(Statement::underPressure).orElse(false);
    }

    /** The source this one repeats, through any number of copies; itself when it is no copy. */
    public SourceId original(SourceId id) {
        SourceId here = id;
        for (int steps = 0; steps < sources.size(); steps++) {
            Optional<SourceId> copied = source(here).flatMap(Source::copyOf);
            if (copied.isEmpty()) {
                return here;
            }
            here = copied.get();
        }
        return id;
    }

    public boolean isCopy(SourceId id) {
        return source(id).flatMap(Source::copyOf).isPresent();
    }

    /** The days on which the claim may have been made: when it was spoken, else when its source was made. */
    public PossibleDays saidOn(Claim claim) {
        PossibleDays said = statementOf(claim).flatMap(Statement::on)
                .or(() -> source(claim.source()).flatMap(Source::made))
                .map(PossibleDays::of).orElse(PossibleDays.ANY);
        if (said.last() != PossibleDays.NEVER_AFTER) {
            return said;
        }
        long recorded = claim.recorded().map(PossibleDays::of).orElse(PossibleDays.ANY).last();
        return new PossibleDays(Math.min(said.first(), recorded), recorded);
    }
}
