package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.picture.Sheet.Box;
import org.kintrace.app.picture.Sheet.Room;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.names.ShownName;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;

/** Why two descriptions may be of one person: a bar of bits per field, for and against, with the reason beside it. */
public final class MatchWaterfall {

    private static final double GAP = 12;
    private static final double BAR = 16;
    private static final double FIELD_ROOM = 150;
    private static final double BITS_ROOM = 84;

    private final Setting setting;
    private final List<WaterfallStep> steps;
    private final Sheet sheet;
    private final double barsAt;
    private final double barsWidth;
    private final double low;
    private final double high;

    private MatchWaterfall(PairExplanation explanation, Setting setting) {
        this.setting = setting;
        this.steps = WaterfallStep.of(explanation);
        this.sheet = new Sheet(setting);
        this.barsAt = setting.isNarrow() ? 1 : FIELD_ROOM;
        this.barsWidth = setting.isNarrow() ? sheet.width() - 2 : (sheet.width() - FIELD_ROOM) * 0.42;
        this.low = steps.stream().mapToDouble(step -> Math.min(step.from(), step.to())).min().orElse(0);
        this.high = Math.max(low + 1,
                steps.stream().mapToDouble(step -> Math.max(step.from(), step.to())).max().orElse(1));
    }

    /**
     * The waterfall of one pair.
     *
     * @param explanation the match; its steps are drawn in its order and end at its total
     */
    public static Picture draw(PairExplanation explanation, Setting setting) {
        return new MatchWaterfall(explanation, setting).draw(explanation);
    }

    private Picture draw(PairExplanation explanation) {
        Optional<Evidence> names = explanation.steps().stream().map(PairExplanation.Step::evidence)
                .filter(evidence -> !written(evidence).isEmpty()).findFirst();
        List<WrittenName> pair = names.map(MatchWaterfall::written).orElse(List.of());
        double y = heading(pair);
        double top = y;
        for (WaterfallStep step : steps) {
            y = row(step, y);
        }
        axis(top - 4, y);
        double total = explanation.total().bits();
        y = sum(total, y + 4);
        String title = pair.isEmpty()
                ? setting.say(new Caption.BitsHead())
                : setting.say(new Caption.WaterfallTitle(pair.getFirst().text(), pair.getLast().text()));
        return sheet.finish(y, title, setting.say(new Caption.WaterfallDescription(steps.size(), total)),
                List.of(table(total, title)));
    }

    /** Both names as written, each in its own script, with Latin letters beside it. */
    private double heading(List<WrittenName> pair) {
        double y = 18;
        for (WrittenName name : pair) {
            sheet.text(0, y, Lettering.HEADING, Wording.of(name), sheet.width() * 0.5);
            if (name.script() != Script.LATIN) {
                sheet.text(sheet.width() * 0.52, y, Lettering.LABEL,
                        new Wording(ShownName.of(name), Optional.of("und-Latn")), sheet.width() * 0.48);
            }
            y += 24;
        }
        return y + 10;
    }

    private double row(WaterfallStep step, double top) {
        String field = setting.say(new Caption.Field(step.step().field()));
        String bits = setting.say(new Caption.Bits(step.shownBits()));
        Wording reason = setting.wording((Record) step.step().evidence());
        double[] bottom = {0};
        sheet.group(step.to() < step.from() ? "pic-against" : "pic-for", () -> {
            sheet.text(0, top + 12, Lettering.LABEL, Wording.of(field),
                    setting.isNarrow() ? sheet.width() - BITS_ROOM : FIELD_ROOM - GAP);
            double barTop = setting.isNarrow() ? top + 20 : top;
            bar(step.from(), step.to(), barTop);
            double bitsAt = setting.isNarrow() ? sheet.width() : barsAt + barsWidth + BITS_ROOM;
            sheet.textTo(bitsAt, top + 12, Lettering.FIGURE, Wording.of(bits), BITS_ROOM);
            double words = setting.isNarrow() ? 0 : bitsAt + GAP * 2;
            double base = setting.isNarrow() ? barTop + BAR + 16 : top + 12;
            double end = sheet.lines(words, base, Lettering.NOTE, reason, new Room(sheet.width() - words, 6));
            bottom[0] = Math.max(end - 4, barTop + BAR);
        });
        return bottom[0] + GAP;
    }

    private void bar(double from, double to, double top) {
        double start = at(Math.min(from, to));
        boolean against = to < from;
        sheet.box(new Box(start, top, Math.max(2, at(Math.max(from, to)) - start), BAR, 2),
                against ? "pic-bar-against" : "pic-bar-for", against ? Ink.AGAINST : Ink.FOR);
    }

    private void axis(double top, double bottom) {
        if (!setting.isNarrow()) {
            sheet.line(at(0), top, at(0), bottom, "pic-zero", Ink.DOTTED);
        }
    }

    private double sum(double total, double top) {
        sheet.line(0, top, sheet.width(), top, "pic-rule", Ink.RULE);
        sheet.text(0, top + 24, Lettering.NAME, setting.wording(new Caption.Together()), FIELD_ROOM);
        double bitsAt = setting.isNarrow() ? sheet.width() : barsAt + barsWidth + BITS_ROOM;
        sheet.textTo(bitsAt, top + 24, Lettering.FIGURE, setting.wording(new Caption.Bits(total)),
                BITS_ROOM);
        double barTop = setting.isNarrow() ? top + 34 : top + 11;
        bar(0, total, barTop);
        return barTop + BAR + 8;
    }

    private double at(double bits) {
        double least = Math.min(0, low);
        double most = Math.max(0, high);
        return barsAt + (bits - least) / (most - least) * barsWidth;
    }

    private TextTable table(double total, String title) {
        List<List<Wording>> rows = new ArrayList<>();
        for (WaterfallStep step : steps) {
            rows.add(List.of(setting.wording(new Caption.Field(step.step().field())),
                    setting.wording(new Caption.Bits(step.shownBits())),
                    setting.wording((Record) step.step().evidence())));
        }
        rows.add(List.of(setting.wording(new Caption.Together()),
                setting.wording(new Caption.Bits(total)), Wording.of("")));
        return new TextTable(title, List.of(setting.say(new Caption.FieldHead()),
                setting.say(new Caption.BitsHead()), setting.say(new Caption.ReasonHead())), rows);
    }

    private static List<WrittenName> written(Evidence evidence) {
        return switch (evidence) {
            case Evidence.NamesAlike(var standing, var query, _, _) -> List.of(standing, query);
            case Evidence.NamesUnlike(var standing, var query, _) -> List.of(standing, query);
            case Evidence.BornSameDay _,Evidence.BornSpansMeet _,Evidence.BornDayMonthSwapped _,Evidence.BornOneDigitApart _,Evidence.BornApart _,Evidence.SexSame _,Evidence.SexDiffers _,Evidence.PlaceSame _,Evidence.PlaceNear _,Evidence.PlacesApart _,Evidence.RelativeAlike _,Evidence.RelativeUnlike _,Evidence.PaperShared _,Evidence.PapersDiffer _,Evidence.SiblingsWouldAgree _,Evidence.CellsCompared _ ->
                List.of();
        };
    }
}
