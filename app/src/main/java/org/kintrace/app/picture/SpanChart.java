package org.kintrace.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.picture.ChartRow.Sign;
import org.kintrace.app.picture.Sheet.Box;
import org.kintrace.app.picture.Sheet.Point;
import org.kintrace.app.picture.Sheet.Room;
import org.kintrace.app.picture.TimeSpan.Stretch;

/** Rows over time: the words beside a line of years on a page, above it on a phone. */
final class SpanChart {

    private static final double WORDS_SHARE = 0.46;
    private static final double GAP = 14;
    private static final double BAR = 12;
    private static final double ARROW = 6;
    /** Half of four figures in the letters of notes, in px. */
    private static final double HALF_YEAR = 16;

    private final Setting setting;
    private final Sheet sheet;
    private final List<ChartRow> rows;
    private final LocalDate today;
    private final TimeScale scale;
    private final double words;
    private final List<Double> ruled = new ArrayList<>();

    SpanChart(Sheet sheet, List<ChartRow> rows, LocalDate today) {
        this.setting = sheet.setting();
        this.sheet = sheet;
        this.rows = List.copyOf(rows);
        this.today = today;
        this.words = setting.isNarrow() ? sheet.width() : sheet.width() * WORDS_SHARE;
        double start = setting.isNarrow() ? 4 : words + 24;
        this.scale = TimeScale.of(rows.stream().map(ChartRow::span).toList(), today, start,
                sheet.width() - start - 12);
    }

    /** Draws the chart from this height on. @return the height below it */
    double draw(double top) {
        double y = top + 14;
        years(y);
        y += 12;
        double gridTop = y;
        SvgElement grid = sheet.behind("pic-grid");
        String heading = "";
        for (ChartRow row : rows) {
            if (!row.heading().equals(heading)) {
                heading = row.heading();
                sheet.text(0, y + 18, Lettering.HEADING, Wording.of(heading), words);
                sheet.line(0, y + 26, sheet.width(), y + 26, "pic-rule", Ink.RULE);
                y += 38;
            }
            y = row(row, y);
        }
        double gridBottom = y;
        sheet.within(grid, () -> grid(gridTop, gridBottom));
        years(y + 14);
        return y + 22;
    }

    private void years(double base) {
        for (LocalDate year : scale.years()) {
            // On a phone the line of years begins at the edge of the picture, where half a year would be cut off.
            double at = Math.clamp(scale.x(year), HALF_YEAR, sheet.width() - HALF_YEAR);
            sheet.textAround(at, base, Lettering.NOTE, Wording.of(Integer.toString(year.getYear())), 60);
        }
    }

    /** Lines at the years behind everything; on a phone only short ones where the bars are. */
    private void grid(double top, double bottom) {
        for (LocalDate year : scale.years()) {
            if (!setting.isNarrow()) {
                sheet.line(scale.x(year), top, scale.x(year), bottom, "pic-year", Ink.DOTTED);
            }
            ruled.forEach(y -> sheet.line(scale.x(year), y, scale.x(year), y + 4, "pic-year", Ink.THIN));
        }
        if (!setting.isNarrow()) {
            sheet.line(scale.x(today), top, scale.x(today), bottom, "pic-today", Ink.THIN);
        }
    }

    private double row(ChartRow row, double top) {
        double[] bottom = {top};
        Optional<String> path = row.opens().flatMap(setting::link);
        sheet.link(path, "pic-row", () -> {
            double y = sheet.lines(0, top + 13, Lettering.LABEL, row.what(), new Room(words, 3));
            y = sheet.lines(0, y, Lettering.NOTE, Wording.of(when(row)), new Room(words, 2));
            for (Wording note : row.notes()) {
                y = sheet.lines(0, y, Lettering.NOTE, note, new Room(words, 4));
            }
            for (String warning : row.warnings()) {
                y = sheet.lines(0, y, Lettering.WARNING, Wording.of("\u26A0 " + warning), new Room(words, 2));
            }
            double barTop = setting.isNarrow() ? y - 8 : top + 3;
            if (setting.isNarrow()) {
                sheet.line(scale.start(), barTop + BAR + 4, scale.end(), barTop + BAR + 4, "pic-track",
                        Ink.RULE);
                ruled.add(barTop + BAR + 2);
            }
            span(row, barTop);
            bottom[0] = setting.isNarrow() ? barTop + BAR + 8 : Math.max(y - 10, barTop + BAR);
        });
        return bottom[0] + GAP;
    }

    private String when(ChartRow row) {
        return row.when().isEmpty() ? setting.say(new Caption.NoDate()) : row.when();
    }

    private void span(ChartRow row, double top) {
        TimeSpan span = row.span();
        if (row.sign() == Sign.SILENCE) {
            silence(span, top);
            return;
        }
        for (Stretch stretch : span.possible()) {
            if (!span.certain().equals(Optional.of(stretch)) || !stretch.isOneDay()) {
                bar(stretch, top + 2, BAR - 4, "pic-possible", Ink.POSSIBLE);
            }
        }
        span.certain().filter(stretch -> !stretch.isOneDay())
                .ifPresent(stretch -> bar(stretch, top, BAR, "pic-certain", Ink.CERTAIN));
        double middle = top + BAR / 2;
        if (span.isKnown()) {
            ends(span, middle);
            sign(row, middle);
        }
        if (span.doubted()) {
            sheet.text(span.last().map(scale::x).orElse(scale.start()) + 8, middle + 4, Lettering.NOTE,
                    Wording.of("?"), 20);
        }
    }

    private void bar(Stretch stretch, double top, double height, String style, Ink ink) {
        double from = scale.x(stretch.first());
        sheet.box(new Box(from, top, Math.max(4, scale.x(stretch.last()) - from), height, 2), style, ink);
    }

    /** Arrows where it may reach further, or lies further back than the line does. */
    private void ends(TimeSpan span, double middle) {
        double first = span.first().map(scale::x).orElse(scale.start());
        double last = span.last().map(scale::x).orElse(scale.end());
        if (span.before() || span.first().map(scale::isBefore).orElse(false)) {
            double tip = Math.max(scale.start() - 4, first - 3 * ARROW);
            sheet.line(tip, middle, Math.max(first, tip + ARROW), middle, "pic-open", Ink.LINE);
            arrow(tip, middle, ARROW);
        }
        if (span.after()) {
            double tip = Math.min(sheet.width() - 1, Math.max(last, scale.x(today)) + 8);
            sheet.line(last, middle, tip, middle, "pic-open", Ink.DASHED);
            arrow(tip, middle, -ARROW);
        }
    }

    private void arrow(double tip, double middle, double back) {
        sheet.path(List.of(new Point(tip, middle), new Point(tip + back, middle - 5),
                new Point(tip + back, middle + 5)), true, "pic-end", Ink.SOFT);
    }

    /** A dot for one day; for an office a filled one, for the family a hollow square. */
    private void sign(ChartRow row, double middle) {
        double at = row.span().first().map(scale::x).orElse(scale.start());
        boolean oneDay = row.span().certain().map(Stretch::isOneDay).orElse(false);
        switch (row.sign()) {
            case OURS -> sheet.box(new Box(at - 5, middle - 5, 10, 10, 1), "pic-ours", Ink.OURS);
            case THEIRS -> sheet.circle(at, middle, 5.5, "pic-theirs", Ink.SOLID);
            case PLAIN -> {
                if (oneDay) {
                    sheet.circle(at, middle, 5, "pic-day", Ink.CERTAIN);
                }
            }
            case SILENCE -> {
                // Drawn as a wedge.
            }
        }
    }

    /** Silence grows: a wedge from the day an answer was due to today. */
    private void silence(TimeSpan span, double top) {
        double from = span.first().map(scale::x).orElse(scale.start());
        double to = scale.x(today);
        double middle = top + BAR / 2;
        sheet.path(List.of(new Point(from, middle), new Point(Math.max(to, from + 4), middle - BAR),
                new Point(Math.max(to, from + 4), middle + BAR)), true, "pic-silence", Ink.SILENCE);
    }
}
