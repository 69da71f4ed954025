package org.kintrace.testdata.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.truth.ListTruth;
import org.kintrace.testdata.truth.ListTruth.BadRow;
import org.kintrace.testdata.truth.ListTruth.Fault;
import org.kintrace.testdata.truth.ListTruth.PlantedRow;
import org.kintrace.testdata.truth.ListTruth.TrapRow;

/** Makes the lists of one world, and newer versions of them. */
public final class ListMaker {

    private static final double VANISHING = 0.06;
    private static final double CHANGING = 0.06;
    private static final double GROWTH = 0.1;

    private final long seed;
    private final Families families;
    private final Crowd crowd;

    public ListMaker(long seed, Families families) {
        this.seed = seed;
        this.families = families;
        this.crowd = Crowd.of(families);
    }

    /** @param rows rows that can be read; a few bad ones come on top */
    public InventedList first(ListKind kind, int rows) {
        if (rows < 20) {
            throw new IllegalArgumentException("a list has at least 20 rows, not " + rows);
        }
        Draw draw = Draw.of(seed, "pen-" + kind, 1);
        RowPen pen = new RowPen(kind, draw);
        Sheaf sheaf = new Sheaf(kind, draw);
        List<Entry> entries = new Entries(seed, families, crowd, kind).drawn(rows);
        entries.forEach(entry -> sheaf.add(entry, pen.write(entry)));
        sheaf.spoil();
        return new InventedList(kind, 1, sheaf.rows(), sheaf.truth(List.of(), List.of(), List.of()));
    }

    /** The same list some months later: rows gone, rows changed, rows new. */
    public InventedList second(ListKind kind, int rows) {
        Draw draw = Draw.of(seed, "pen-" + kind, 1);
        RowPen pen = new RowPen(kind, draw);
        Entries entries = new Entries(seed, families, crowd, kind);
        List<Entry> before = entries.drawn(rows);
        List<List<String>> cells = before.stream().map(pen::write).toList();
        Draw change = Draw.of(seed, "change-" + kind, 2);
        RowPen corrected = new RowPen(kind, change);
        Sheaf sheaf = new Sheaf(kind, change);
        List<String> changed = new ArrayList<>();
        List<String> vanished = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Entry entry = before.get(i);
            if (change.chance(VANISHING)) {
                vanished.add(entry.id());
            } else if (change.chance(CHANGING)) {
                List<String> now = corrected.write(entry);
                if (!now.equals(cells.get(i))) {
                    changed.add(entry.id());
                }
                sheaf.add(entry, now);
            } else {
                sheaf.add(entry, cells.get(i));
            }
        }
        List<Entry> added = entries.added((int) Math.ceil(rows * GROWTH));
        added.forEach(entry -> sheaf.add(entry, corrected.write(entry)));
        return new InventedList(kind, 2, sheaf.rows(),
                sheaf.truth(added.stream().map(Entry::id).toList(), changed, vanished));
    }

    /** Rows with their entries, until their lines are final. */
    private static final class Sheaf {

        private record Row(List<String> cells, List<Entry> entry, List<Fault> fault) {}

        private final ListKind kind;
        private final Draw draw;
        private final List<Row> rows = new ArrayList<>();

        Sheaf(ListKind kind, Draw draw) {
            this.kind = kind;
            this.draw = draw;
        }

        void add(Entry entry, List<String> cells) {
            rows.add(new Row(cells, List.of(entry), List.of()));
        }

        /** Puts one bad row of each kind the file can hold somewhere between the others. */
        void spoil() {
            for (Fault fault : Fault.values()) {
                List<String> cells = new ArrayList<>(rows.get(draw.below(rows.size())).cells());
                if (spoil(cells, fault)) {
                    rows.add(draw.below(rows.size()), new Row(List.copyOf(cells), List.of(), List.of(fault)));
                }
            }
        }

        private boolean spoil(List<String> cells, Fault fault) {
            int id = columnOf(ListColumn.Holds.ID);
            cells.set(id, cells.get(id) + "-bad-" + fault.ordinal());
            int name = Math.max(columnOf(ListColumn.Holds.NAME), columnOf(ListColumn.Holds.GIVEN_NAME));
            int date = Math.max(columnOf(ListColumn.Holds.BIRTH),
                    Math.max(columnOf(ListColumn.Holds.BIRTH_YEAR), columnOf(ListColumn.Holds.AGE_ON)));
            return switch (fault) {
                case IMPOSSIBLE_DATE -> !cells.set(date, "2017-13-45").isEmpty();
                case NO_NAME -> {
                    cells.set(name, "");
                    emptyFather(cells);
                    yield true;
                }
                case TOO_MANY_CELLS -> cells.add("one cell too many");
                case TOO_FEW_CELLS ->
                    kind.form() != FileForm.SHEET && cells.subList(3, cells.size()).removeIf(_ -> true);
            };
        }

        private void emptyFather(List<String> cells) {
            int father = columnOf(ListColumn.Holds.FATHER);
            if (father >= 0) {
                cells.set(father, "");
            }
        }

        private int columnOf(ListColumn.Holds holds) {
            return IntStream.range(0, kind.columns().size())
                    .filter(i -> kind.columns().get(i).holds() == holds).findFirst()
                    .orElse(-1);
        }

        List<List<String>> rows() {
            return rows.stream().map(Row::cells).toList();
        }

        ListTruth truth(List<String> added, List<String> changed, List<String> vanished) {
            List<PlantedRow> planted = new ArrayList<>();
            List<TrapRow> traps = new ArrayList<>();
            List<BadRow> bad = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                int line = i + 2;
                for (Entry entry : rows.get(i).entry()) {
                    entry.person().ifPresent(
                            person -> planted
                                    .add(new PlantedRow(line, entry.id(), person, entry.difficulty())));
                    entry.resembles().ifPresent(person -> traps.add(new TrapRow(line, entry.id(), person)));
                }
                rows.get(i).fault().forEach(fault -> bad.add(new BadRow(line, fault)));
            }
            return new ListTruth(planted, traps, bad, added, changed, vanished);
        }
    }
}
