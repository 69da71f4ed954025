package org.kintrace.app.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kintrace.app.json.Problem;
import org.kintrace.app.json.RecordKind;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;

/**
 * A case file as read: the units that are whole in themselves, and what is wrong with the others.
 *
 * @param units in file order; whether they point to something that exists is not checked yet
 */
record ReadCaseFile(Optional<String> notice, List<Unit> units, List<Problem> problems, long problemCount) {

    ReadCaseFile {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }

    /** Records that were never a file, in the same units. */
    static ReadCaseFile of(CaseFile file) {
        List<Unit> units = new ArrayList<>();
        Ledger ledger = file.ledger();
        Stream.of(ledger.offices(), ledger.officials(), ledger.sources(), ledger.promises(),
                ledger.inquiries(), ledger.transmissions(), ledger.replies(), ledger.generalClaims(),
                file.decisions()).flatMap(List::stream)
                .forEach(value -> units.add(new Unit("", Optional.empty(), List.of(entry(value)))));
        file.cases().forEach(family -> units.add(unit(family)));
        return new ReadCaseFile(file.notice(), units, List.of(), 0);
    }

    private static Unit unit(CaseRecords family) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(family.header()));
        family.header().members().forEach(member -> entries.add(entry(member)));
        Stream.of(family.sources(), family.statements(), family.events(), family.claims(), family.papers(),
                family.sightings(), family.sightingLinks(), family.searches(), family.consents())
                .flatMap(List::stream).forEach(value -> entries.add(entry(value)));
        return new Unit("", Optional.of(family.header()), entries);
    }

    private static Entry entry(Object value) {
        RecordKind kind = RecordKind.of(value);
        return new Entry("/" + kind.word(), kind, value);
    }
}
