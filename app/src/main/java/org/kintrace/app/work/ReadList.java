package org.kintrace.app.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.ListVersion;
import org.kintrace.registry.intake.ListedPerson;
import org.kintrace.registry.intake.RowReading;
import org.kintrace.registry.intake.RowReading.RejectedRow;

/** A list as read: every row with the id it will be known by, good ones as people. */
final class ReadList {

    private final List<String> header;
    private final ColumnMapping mapping;
    private final List<KeptReading> all = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    ReadList(List<String> header, ColumnMapping mapping) {
        this.header = List.copyOf(header);
        this.mapping = mapping;
    }

    /** A row and the id it gets: each row of each version is an account of its own. */
    record KeptReading(String rowId, RowReading reading) {}

    /** A row that speaks of a person. */
    record Person(String rowId, ListedPerson person) {}

    void add(RowReading reading, String rowId) {
        all.add(new KeptReading(rowId, reading));
        switch (reading) {
            case RowReading.Read(var person, _) -> people.add(new Person(rowId, person));
            case RejectedRow row -> rejected.add(row);
        }
    }

    /** For comparison with another version, rejected rows included: what cannot be read can still be recognised. */
    ListVersion asVersion() {
        ListVersion.Builder rows = new ListVersion.Builder(mapping);
        all.forEach(one -> rows.add(one.rowId(), one.reading().row()));
        return rows.build();
    }

    List<String> header() {
        return header;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    List<KeptReading> all() {
        return Collections.unmodifiableList(all);
    }

    List<Person> people() {
        return Collections.unmodifiableList(people);
    }

    List<RejectedRow> rejected() {
        return Collections.unmodifiableList(rejected);
    }
}
