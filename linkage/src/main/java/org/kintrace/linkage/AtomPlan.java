package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

import org.kintrace.linkage.block.AtomKinds;
import org.kintrace.linkage.block.Atoms;
import org.kintrace.linkage.block.RuleTrial;
import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.compare.ContentHash;
import org.kintrace.linkage.compare.Field;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.compare.Likeness;
import org.kintrace.linkage.compare.Vocabulary;

/** Which atoms the forms of a table have: each field as it is, and coarser readings of names, dates and codes. */
final class AtomPlan {

    private static final int GIVEN = 0;
    private static final int FAMILY = 1;
    private static final byte DRAWN = 1;
    private static final byte NOT_DRAWN = 2;

    /**
     * One kind of atom.
     *
     * @param value of a form, 0 when it has none
     * @param values how many there can be when they are numbered, else 0
     * @param content of a value that is not 0, the same in every run
     */
    private record Column(String name, int origin, IntUnaryOperator value, int values,
            IntToLongFunction content) {

        /** An atom that is a number and means the same everywhere. */
        static Column ofNumber(String name, int origin, IntUnaryOperator value) {
            return new Column(name, origin, value, 0, number -> number);
        }
    }

    private final Forms forms;
    private final Frequencies frequencies;
    private final int[] nearest;
    private final List<Column> columns = new ArrayList<>();
    private final List<Runnable> readings = new ArrayList<>();

    /** @param nearest for each name form the common name it was probably meant to be */
    AtomPlan(Forms forms, Frequencies frequencies, int[] nearest, Workers workers) {
        this.forms = forms;
        this.frequencies = frequencies;
        this.nearest = nearest;
        addText("given_name", GIVEN, GIVEN, form -> nearest[forms.cell(form, GIVEN)]);
        addText("family_name", FAMILY, FAMILY, form -> nearest[forms.cell(form, FAMILY)]);
        for (int f = 3; f < forms.fields().size() && columns.size() < AtomKinds.MOST - 6; f++) {
            addField(f, forms.fields().get(f));
        }
        addCoarse(workers);
        workers.runEach(readings.size(), task -> readings.get(task).run());
        readings.clear();
    }

    private void addField(int field, Field planned) {
        switch (planned.likeness()) {
            case DATE -> addDate(field, planned.name());
            case CODE, TEXT, PLACE -> {
                if (frequencies.present(field) > 0) {
                    addText(planned.name(), field, field, form -> forms.cell(form, field));
                }
            }
            case NAME, OTHER_NAMES, SEX, AGE -> {
            }
        }
    }

    private void addDate(int field, String name) {
        columns.add(Column.ofNumber(name, field, form -> forms.cell(form, field)));
        columns.add(Column.ofNumber(name + ".year", field, form -> forms.cell(form, field) >>> 16));
        columns.add(Column.ofNumber(name + ".day", field, form -> {
            int day = forms.cell(form, field) & 0xffff;
            return day == 0x0101 ? 0 : day;
        }));
    }

    private void addText(String name, int origin, int field, IntUnaryOperator code) {
        columns.add(new Column(name, origin, code, forms.words(field).size(),
                word -> ContentHash.of(forms.words(field).text(word))));
    }

    private void addCoarse(Workers workers) {
        if (forms.anyHasOthers()) {
            addRarestWords(workers);
        }
        addNameReading("family_name.consonants", FAMILY, AtomPlan::consonants);
        addNameReading("given_name.beginning", GIVEN, name -> name.substring(0, Math.min(2, name.length())));
        for (int f = 3; f < forms.fields().size() && columns.size() < AtomKinds.MOST; f++) {
            if (forms.fields().get(f).likeness() == Likeness.CODE && frequencies.present(f) > 0) {
                addReading(forms.fields().get(f).name() + ".beginning", f, AtomPlan::beginning);
            }
        }
    }

    /** The two rarest words of the whole name, wherever they stand, meet names in another order. */
    private void addRarestWords(Workers workers) {
        int[] first = new int[forms.count()];
        int[] second = new int[forms.count()];
        workers.runOver(forms.count(), (from, to) -> {
            for (int form = from; form < to; form++) {
                findRarest(form, first, second);
            }
        });
        addText("rarest_name", -1, GIVEN, form -> first[form]);
        addText("second_rarest_name", -1, GIVEN, form -> second[form]);
    }

    private void findRarest(int form, int[] first, int[] second) {
        int given = forms.cell(form, GIVEN);
        int family = forms.cell(form, FAMILY);
        int rarest = rarer(given, family);
        int next = rarest == given ? family : given;
        next = next == rarest ? 0 : next;
        for (int other : forms.others(form)) {
            if (rarer(other, rarest) == other && other != rarest) {
                next = rarest;
                rarest = other;
            } else if (other != rarest) {
                next = rarer(other, next);
            }
        }
        first[form] = nearest[rarest];
        second[form] = nearest[next];
    }

    /** The one fewer people have; a missing word, 0, is no word. */
    private int rarer(int one, int two) {
        if (one == 0 || two == 0 || one == two) {
            return Math.max(one, two);
        }
        int here = frequencies.countAnywhere(one);
        int there = frequencies.countAnywhere(two);
        boolean first = here != there
                ? here < there
                : forms.words(0).text(one).compareTo(forms.words(0).text(two)) < 0;
        return first ? one : two;
    }

    private interface Reading {
        String of(String text);
    }

    private void addNameReading(String name, int field, Reading reading) {
        if (columns.size() < AtomKinds.MOST) {
            addReading(name, field, reading);
        }
    }

    private void addReading(String name, int field, Reading reading) {
        Vocabulary words = forms.words(field);
        int[] codes = new int[words.size()];
        LongArrayList contents = new LongArrayList(new long[1]);
        readings.add(() -> {
            Object2IntOpenHashMap<String> known = new Object2IntOpenHashMap<>();
            for (int code = 1; code < codes.length; code++) {
                int next = known.size() + 1;
                String read = reading.of(words.text(code));
                int seen = known.putIfAbsent(read, next);
                if (seen == known.defaultReturnValue()) {
                    contents.add(ContentHash.of(read));
                    seen = next;
                }
                codes[code] = seen;
            }
        });
        columns.add(new Column(name, field, form -> codes[forms.cell(form, field)], codes.length,
                contents::getLong));
    }

    /** First letter and the consonants after it, doubled ones once. */
    private static String consonants(String name) {
        StringBuilder kept = new StringBuilder().append(name.charAt(0));
        for (int i = 1; i < name.length(); i++) {
            char letter = name.charAt(i);
            if ("aeiouyhw".indexOf(letter) < 0 && kept.charAt(kept.length() - 1) != letter) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** A code up to its first space, or its first half. */
    private static String beginning(String code) {
        int space = code.indexOf(' ');
        return code.substring(0, space > 0 ? space : (code.length() + 1) / 2);
    }

    /** The atoms of these forms, in this order. */
    Atoms atoms(int[] chosen, Workers workers) {
        int count = columns.size();
        int[] values = new int[chosen.length * count];
        workers.runOver(chosen.length, (from, to) -> {
            for (int c = 0; c < count; c++) {
                IntUnaryOperator value = columns.get(c).value();
                for (int k = from; k < to; k++) {
                    values[k * count + c] = value.applyAsInt(chosen[k]);
                }
            }
        });
        return new Atoms(kinds(), values);
    }

    /** The same for one form as numbers that mean the same in every run; 0 when it has none. */
    long[] contentAtoms(int form) {
        long[] atoms = new long[columns.size()];
        for (int c = 0; c < atoms.length; c++) {
            int value = columns.get(c).value().applyAsInt(form);
            atoms[c] = value == 0 ? 0 : columns.get(c).content().applyAsLong(value);
        }
        return atoms;
    }

    /** Draws values by what they are, so that the same are drawn whatever the order of the rows. */
    RuleTrial.Draw draw() {
        byte[][] known = columns.stream().map(column -> new byte[column.values()]).toArray(byte[][]::new);
        return (atom, value, parts) -> {
            if (known[atom].length == 0) {
                return isDrawn(atom, value, parts);
            }
            // Texts are long to go through, and the same ones come again and again.
            if (known[atom][value] == 0) {
                known[atom][value] = isDrawn(atom, value, parts) ? DRAWN : NOT_DRAWN;
            }
            return known[atom][value] == DRAWN;
        };
    }

    private boolean isDrawn(int atom, int value, int parts) {
        return Long.remainderUnsigned(ContentHash.mix(columns.get(atom).content().applyAsLong(value)), parts) == 0;
    }

    AtomKinds kinds() {
        return new AtomKinds(columns.stream().map(Column::name).toList(),
                columns.stream().map(Column::origin).toList());
    }
}
