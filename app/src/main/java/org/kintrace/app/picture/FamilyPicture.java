package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.kintrace.app.picture.FamilyTie.Care;
import org.kintrace.app.picture.FamilyTie.Descent;
import org.kintrace.app.picture.FamilyTie.Marriage;
import org.kintrace.app.picture.FamilyTie.OtherKin;
import org.kintrace.app.picture.Sheet.Point;

/** Draws a family: who is who, who is where, who is missing, who cares for whom. */
public final class FamilyPicture {

    private static final double ARROW = 5;

    private final FamilyGraph graph;
    private final Setting setting;
    private final Sheet sheet;
    private final MemberBox boxes;
    private final FamilyPlan plan;

    private FamilyPicture(FamilyGraph graph, Setting setting) {
        this.graph = graph;
        this.setting = setting;
        this.sheet = new Sheet(setting);
        this.boxes = new MemberBox(setting, sheet);
        this.plan = FamilyPlan.of(graph, setting.widthPx(), 8);
    }

    public static Picture draw(FamilyGraph graph, Setting setting) {
        return new FamilyPicture(graph, setting).draw();
    }

    private Picture draw() {
        sheet.group("pic-ties", () -> plan.wires().forEach(this::wire));
        graph.members().forEach(member -> boxes.draw(member, plan.box(member.number())));
        double bottom = new FamilyLegend(graph, setting, sheet, boxes).draw(plan.height() + 26);
        long sought = graph.members().stream().map(FamilyMember::who)
                .filter(who -> who instanceof FamilyMember.Who.Person person && person.life().sought())
                .count();
        long named = graph.members().stream()
                .filter(member -> member.who() instanceof FamilyMember.Who.Person).count();
        return sheet.finish(bottom, setting.say(new Caption.FamilyTitle()),
                setting.say(new Caption.FamilyDescription(named, graph.generations(), sought)),
                List.of(table()));
    }

    private void wire(FamilyPlan.Wire wire) {
        String style = switch (wire.tie()) {
            case Descent _ -> "pic-descent";
            case Marriage _ -> "pic-marriage";
            case OtherKin _ -> "pic-kin";
            case Care _ -> "pic-care";
        };
        sheet.group(style, () -> {
            sheet.hint(words(wire.tie()));
            for (List<Point> run : wire.runs()) {
                sheet.path(run, false, "pic-line", ink(wire.tie()));
            }
            if (wire.tie() instanceof Care) {
                arrow(wire.runs().getFirst());
            }
        });
    }

    private void arrow(List<Point> run) {
        Point tip = run.getLast();
        double back = run.get(run.size() - 2).x() < tip.x() ? -ARROW * 1.6 : ARROW * 1.6;
        sheet.path(List.of(tip, new Point(tip.x() + back, tip.y() - ARROW),
                new Point(tip.x() + back, tip.y() + ARROW)), true, "pic-head", Ink.CARE_HEAD);
    }

    private static Ink ink(FamilyTie tie) {
        return switch (tie) {
            case Descent _,Marriage _ -> Ink.LINE;
            case OtherKin _ -> Ink.DASHED;
            case Care(_, _, var certain) -> certain ? Ink.CARE : Ink.CARE_UNSURE;
        };
    }

    private String words(FamilyTie tie) {
        return switch (tie) {
            case Descent(var parents, var children) ->
                setting.say(new Caption.ChildrenOf(names(children), names(parents)));
            case Marriage(var one, var other) -> setting.say(new Caption.Married(name(one), name(other)));
            case OtherKin(var who, var relation, var of) ->
                setting.say(new Caption.KinOf(name(who), relation, name(of)));
            case Care(var carer, var child, var certain) -> certain
                    ? setting.say(new Caption.CaresFor(name(carer), name(child)))
                    : setting.say(new Caption.MayCareFor(name(carer), name(child)));
        };
    }

    private String names(Collection<Integer> members) {
        return members.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int member) {
        return boxes.name(graph.members().get(member)).text();
    }

    private TextTable table() {
        List<List<Wording>> rows = new ArrayList<>();
        for (FamilyMember member : graph.members()) {
            String ties = graph.ties().stream().filter(tie -> begins(tie, member.number())).map(this::words)
                    .collect(Collectors.joining("; "));
            rows.add(List.of(boxes.name(member), Wording.of(String.join("; ", boxes.facts(member))),
                    Wording.of(ties)));
        }
        return new TextTable(setting.say(new Caption.FamilyTitle()),
                List.of(setting.say(new Caption.NameHead()), setting.say(new Caption.KnownHead()),
                        setting.say(new Caption.TiesHead())),
                rows);
    }

    /** Each tie stands in the table once, with the first it names. */
    private static boolean begins(FamilyTie tie, int member) {
        return switch (tie) {
            case Descent(var parents, _) -> parents.iterator().next() == member;
            case Marriage(var one, _) -> one == member;
            case OtherKin(var who, _, _) -> who == member;
            case Care(var carer, _, _) -> carer == member;
        };
    }
}
