package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.app.picture.FamilyMember.Life;
import org.kintrace.app.picture.FamilyMember.Who;
import org.kintrace.app.picture.Sheet.Box;
import org.kintrace.app.picture.Sheet.Point;

/** What the signs of a family graph mean; only those that occur. */
final class FamilyLegend {

    private static final double SAMPLE = 30;
    private static final double LINE = 24;

    private final FamilyGraph graph;
    private final Setting setting;
    private final Sheet sheet;
    private final MemberBox boxes;

    FamilyLegend(FamilyGraph graph, Setting setting, Sheet sheet, MemberBox boxes) {
        this.graph = graph;
        this.setting = setting;
        this.sheet = sheet;
        this.boxes = boxes;
    }

    private record Item(Wording words, Drawn drawn) {}

    private interface Drawn {
        void at(double x, double y);
    }

    /** Returns the height below the legend. */
    double draw(double top) {
        double x = 1;
        double y = top;
        for (Item item : items()) {
            double width = SAMPLE + 8 + TextWidth.of(item.words().text(), Lettering.NOTE) + 22;
            if (x > 1 && x + width > sheet.width()) {
                x = 1;
                y += LINE;
            }
            item.drawn().at(x, y);
            sheet.text(x + SAMPLE + 8, y + 4, Lettering.NOTE, item.words(), sheet.width() - SAMPLE - 8);
            x += width;
        }
        return y + 14;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        sample(items, Ink.SOUGHT, new Caption.LegendSought());
        sample(items, Ink.AWAY, new Caption.LegendAway());
        sample(items, Ink.DEAD, new Caption.SaidDead());
        if (graph.members().stream().anyMatch(member -> member.who() instanceof Who.Unnamed)) {
            items.add(
                    new Item(setting.wording(new Caption.LegendUnnamed()), (x, y) -> box(x, y, Ink.UNNAMED)));
        }
        if (graph.ties().stream().anyMatch(FamilyTie.Care.class::isInstance)) {
            items.add(new Item(setting.wording(new Caption.LegendCare()), (x, y) -> {
                sheet.line(x, y, x + SAMPLE - 8, y, "pic-line", Ink.CARE);
                sheet.path(List.of(new Point(x + SAMPLE, y), new Point(x + SAMPLE - 8, y - 5),
                        new Point(x + SAMPLE - 8, y + 5)), true, "pic-head", Ink.CARE_HEAD);
            }));
        }
        if (graph.ties().stream().anyMatch(FamilyTie.OtherKin.class::isInstance)) {
            items.add(new Item(setting.wording(new Caption.LegendKin()),
                    (x, y) -> sheet.line(x, y, x + SAMPLE, y, "pic-line", Ink.DASHED)));
        }
        if (graph.members().stream()
                .anyMatch(
                        member -> member.who() instanceof Who.Person person && person.contradictions() > 0)) {
            items.add(new Item(setting.wording(new Caption.Contradicted()),
                    (x, y) -> boxes.mark(x + SAMPLE - 9, y)));
        }
        return items;
    }

    private void sample(List<Item> items, Ink ink, Caption words) {
        if (graph.members().stream()
                .anyMatch(member -> member.who() instanceof Who.Person(_, _, Life life, _)
                        && MemberBox.ink(life).equals(ink))) {
            items.add(new Item(setting.wording((Record) words), (x, y) -> box(x, y, ink)));
        }
    }

    private void box(double x, double y, Ink ink) {
        sheet.box(new Box(x, y - 8, SAMPLE, 16, 3), "pic-box", ink);
    }
}
