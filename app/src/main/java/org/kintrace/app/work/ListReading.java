package org.kintrace.app.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Lists;
import org.kintrace.facts.time.DayOrder;
import org.kintrace.registry.intake.BadCells;
import org.kintrace.registry.intake.CellProblem;
import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.ComparedRow;
import org.kintrace.registry.intake.ListComparison;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.ListVersion;
import org.kintrace.registry.intake.RowReader;
import org.kintrace.registry.intake.RowReading;
import org.kintrace.registry.intake.RowRules;
import org.kintrace.registry.intake.SourceRow;

/**
 * A version of a list on record: what could not be read and why, and how it differs from the version before. The last few
 * comparisons are kept as ids, because a version never changes.
 */
public final class ListReading {

    private static final int KEPT = 8;

    private final Lists lists;
    private final RecordCodec codec;
    private final ListsOnRecord onRecord;
    private final Map<String, Compared> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    public ListReading(Lists lists, RecordCodec codec) {
        this.lists = lists;
        this.codec = codec;
        this.onRecord = new ListsOnRecord(lists, codec);
    }

    /** A version, with the one before it if there was one. */
    public record Version(ListsOnRecord.Version version, Optional<ListsOnRecord.Version> earlier,
            Compared compared) {}

    /**
     * Rows by their ids, in the order of their file.
     *
     * @param added rows the version before did not have; all of them in a first version
     * @param vanished rows of the version before that are gone
     * @param unchanged how many say the same
     * @param rejected rows that could not be read as a person
     */
    public record Compared(List<String> added, List<Change> changed, List<String> vanished, int unchanged,
            List<String> rejected) {

        public Compared {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            vanished = List.copyOf(vanished);
            rejected = List.copyOf(rejected);
        }
    }

    /** An entry that says something else now. @param foundBy what shows that it is the same entry */
    public record Change(String before, String now, ListComparison.FoundBy foundBy) {}

    /** A changed entry opened: its line in both files, and every column of either. */
    public record ChangedRow(long lineBefore, long lineNow, ListComparison.FoundBy foundBy,
            List<Cell> cells) {

        public ChangedRow {
            cells = List.copyOf(cells);
        }
    }

    /** One column of a changed entry. @param heading as the newer file writes it, else as the older did */
    public record Cell(String heading, String before, String now) {

        public boolean differs() {
            return !before.equals(now);
        }
    }

    /** A row that could not be read, verbatim, and why. */
    public record Unread(SourceRow row, List<CellProblem> problems) {

        public Unread {
            problems = List.copyOf(problems);
        }
    }

    /** Empty when there is no such version, or its import was undone. */
    public Optional<Version> find(String versionId) {
        List<ListsOnRecord.Version> all = onRecord.versions();
        return all.stream().filter(one -> one.versionId().equals(versionId)).findFirst().map(version -> {
            List<ListsOnRecord.Version> before = all.stream()
                    .filter(one -> one.listId().equals(version.listId()))
                    .takeWhile(one -> !one.versionId().equals(versionId)).toList();
            Optional<ListsOnRecord.Version> earlier = before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.getLast());
            return new Version(version, earlier, compared(version, earlier));
        });
    }

    /** Which columns were read as a name of the person, the father's left out, counted from 1. */
    public List<Integer> nameColumns(ListsOnRecord.Version version) {
        ColumnMapping mapping = EarlierVersions.mapping(version.about());
        return Stream.of(ListField.values()).filter(field -> field.isName() && field != ListField.FATHER_NAME)
                .flatMap(field -> mapping.columnsOf(field).stream()).toList();
    }

    /** A changed entry, cell by cell. */
    public ChangedRow open(Version version, Change change) {
        KeptVersion now = version.version().about();
        KeptVersion before = version.earlier().orElseThrow().about();
        ListVersion one = opened(before, change.before());
        ListVersion other = opened(now, change.now());
        Set<String> labels = new LinkedHashSet<>(other.labels());
        labels.addAll(one.labels());
        ComparedRow was = one.rows().getFirst();
        ComparedRow is = other.rows().getFirst();
        return new ChangedRow(was.line(), is.line(), change.foundBy(), labels.stream().map(label -> {
            int column = other.labels().indexOf(label);
            String heading = column >= 0
                    ? now.header().get(column)
                    : before.header().get(one.labels().indexOf(label));
            return new Cell(heading, was.values().getOrDefault(label, ""),
                    is.values().getOrDefault(label, ""));
        }).toList());
    }

    /** Rows that could not be read, with what is wrong with each. */
    public List<Unread> unread(Version version, List<String> rowIds) {
        RowReader reader = new RowReader(EarlierVersions.mapping(version.version().about()),
                new RowRules(BadCells.REJECT_ROW, DayOrder.UNKNOWN, Optional.empty()));
        return rowIds.stream().map(this::row).map(row -> new Unread(row,
                reader.read(row) instanceof RowReading.RejectedRow(_, var problems) ? problems : List.of()))
                .toList();
    }

    /** Forgets what was compared, before the registry is locked. */
    public synchronized void forget() {
        kept.clear();
    }

    private synchronized Compared compared(ListsOnRecord.Version version,
            Optional<ListsOnRecord.Version> earlier) {
        String key = version.versionId() + earlier.map(ListsOnRecord.Version::versionId).orElse("");
        Compared known = kept.get(key);
        if (known == null) {
            known = compare(version, earlier);
            kept.put(key, known);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }

    private Compared compare(ListsOnRecord.Version version, Optional<ListsOnRecord.Version> earlier) {
        List<String> rejected = new ArrayList<>();
        List<String> all = new ArrayList<>();
        lists.eachRow(version.versionId(), row -> {
            all.add(row.id());
            if (!codec.fromBytes(KeptRow.class, row.payload().bytes()).read()) {
                rejected.add(row.id());
            }
        });
        if (earlier.isEmpty()) {
            return new Compared(all, List.of(), List.of(), 0, rejected);
        }
        ListComparison found = ListComparison.of(read(earlier.get()), read(version));
        return new Compared(found.added().stream().map(ComparedRow::reference).toList(),
                found.changed().stream().map(change -> new Change(change.earlier().reference(),
                        change.later().reference(), change.foundBy())).toList(),
                found.vanished().stream().map(ComparedRow::reference).toList(), found.same().size(),
                rejected);
    }

    private ListVersion read(ListsOnRecord.Version version) {
        return new EarlierVersions(lists, codec).read(lists.findVersion(version.versionId()).orElseThrow());
    }

    private ListVersion opened(KeptVersion about, String rowId) {
        ColumnMapping mapping = EarlierVersions.mapping(about);
        return new ListVersion.Builder(mapping).add(rowId, row(rowId)).build();
    }

    private SourceRow row(String rowId) {
        Lists.Row row = lists.row(rowId).orElseThrow().row();
        return new SourceRow(row.line(), codec.fromBytes(KeptRow.class, row.payload().bytes()).cells());
    }
}
