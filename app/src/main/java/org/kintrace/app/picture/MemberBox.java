package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.picture.FamilyMember.Life;
import org.kintrace.app.picture.FamilyMember.Who;
import org.kintrace.app.picture.Sheet.Box;
import org.kintrace.app.picture.Sheet.Room;
import org.kintrace.names.ShownName;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.SeparationStatus;

/** Draws one box of a family graph, and says the same in words. */
final class MemberBox {

    private static final double PAD = 10;
    private static final double MARK = 9;

    private final Setting setting;
    private final Sheet sheet;

    MemberBox(Setting setting, Sheet sheet) {
        this.setting = setting;
        this.sheet = sheet;
    }

    void draw(FamilyMember member, Box box) {
        switch (member.who()) {
            case Who.Person person -> sheet.link(setting.link(person.person()), style(person.life()),
                    () -> person(member, person, box));
            case Who.Unnamed _ -> sheet.group("pic-unnamed", () -> unnamed(member, box));
        }
    }

    private void person(FamilyMember member, Who.Person person, Box box) {
        sheet.hint(name(member).text() + ": " + String.join("; ", facts(member)));
        sheet.box(box, "pic-box", ink(person.life()));
        double room = box.width() - 2 * PAD - (person.contradictions() > 0 ? 3 * MARK : 0);
        sheet.text(box.x() + PAD, box.y() + 20, Lettering.NAME, name(member), room);
        second(person, box);
        Lettering lettering = person.life().sought() ? Lettering.LABEL : Lettering.NOTE;
        sheet.lines(box.x() + PAD, box.y() + 54, lettering, Wording.of(status(member)),
                new Room(box.width() - 2 * PAD, 2));
        if (person.contradictions() > 0) {
            mark(box.x() + box.width() - PAD - MARK / 2, box.y() + 15);
        }
    }

    /** The sign that accounts differ: two strokes that do not agree. */
    void mark(double x, double y) {
        sheet.circle(x, y, MARK, "pic-mark", Ink.MARK);
        sheet.textAround(x, y + 4.5, Lettering.WARNING, Wording.of("\u2260"), 2 * MARK);
    }

    /** Another spelling, or Latin letters where the name has none, and the birth. */
    private void second(Who.Person person, Box box) {
        Optional<Wording> other = second(person.names());
        Optional<String> born = person.life().born().map(words -> setting.say(new Caption.Born(words)));
        double half = (box.width() - 2 * PAD) * (born.isPresent() && other.isPresent() ? 0.5 : 1);
        other.ifPresent(words -> sheet.text(box.x() + PAD, box.y() + 37, Lettering.NOTE, words, half - 4));
        born.ifPresent(words -> {
            if (other.isPresent()) {
                sheet.textTo(box.x() + box.width() - PAD, box.y() + 37, Lettering.NOTE, Wording.of(words),
                        half);
            } else {
                sheet.text(box.x() + PAD, box.y() + 37, Lettering.NOTE, Wording.of(words), half);
            }
        });
    }

    private void unnamed(FamilyMember member, Box box) {
        String words = name(member).text();
        sheet.hint(words);
        for (int i = 2; i >= 0; i--) {
            sheet.box(new Box(box.x() + 3 * i, box.y() + 14 + 3 * i, box.width() - 6, box.height() - 34, 6),
                    "pic-box", Ink.UNNAMED);
        }
        sheet.lines(box.x() + PAD, box.y() + 39, Lettering.LABEL, Wording.of(words),
                new Room(box.width() - 2 * PAD - 6, 2));
    }

    /** What the box is headed with: the name as written, or the count and what they are. */
    Wording name(FamilyMember member) {
        return switch (member.who()) {
            case Who.Person person -> person.names().isEmpty()
                    ? Wording.of(setting.name(person.person()))
                    : Wording.of(person.names().getFirst());
            case Who.Unnamed unnamed -> unnamed.drawnFrom().isEmpty()
                    ? setting.wording(new Caption.Unnamed(unnamed.count(), unnamed.relation()))
                    : setting.wording(new Caption.SomeOf(unnamed.count(),
                            String.join(", ", unnamed.drawnFrom().stream().map(setting::name).toList())));
        };
    }

    /** Everything the box tells, one thing each. */
    List<String> facts(FamilyMember member) {
        List<String> facts = new ArrayList<>();
        if (member.who() instanceof Who.Person person) {
            person.life().born().map(words -> setting.say(new Caption.Born(words))).ifPresent(facts::add);
            facts.addAll(standing(person.life()));
            if (member.side() != FamilySide.NOT_SAID) {
                facts.add(setting.say(new Caption.OnSide(member.side())));
            }
            if (person.contradictions() > 0) {
                facts.add(setting.say(new Caption.Contradicted()));
            }
        }
        return facts;
    }

    private String status(FamilyMember member) {
        List<String> said = new ArrayList<>(standing(((Who.Person) member.who()).life()));
        if (said.isEmpty() && member.side() != FamilySide.NOT_SAID) {
            said.add(setting.say(new Caption.OnSide(member.side())));
        }
        return String.join(" \u00b7 ", said);
    }

    private List<String> standing(Life life) {
        List<String> said = new ArrayList<>();
        if (life.dead()) {
            said.add(setting.say(new Caption.SaidDead()));
        }
        if (life.sought()) {
            said.add(setting.say(new Caption.Sought()));
        } else if (life.enquirer()) {
            said.add(setting.say(new Caption.Enquirer()));
        }
        life.liberty().filter(status -> status != LibertyStatus.UNKNOWN && status != LibertyStatus.NO_CONTACT)
                .map(setting::say).ifPresent(said::add);
        life.separation().filter(status -> status != SeparationStatus.SEPARATED).map(setting::say)
                .filter(words -> !said.contains(words)).ifPresent(said::add);
        life.last().ifPresent(last -> {
            last.house().map(setting::say).ifPresent(said::add);
            said.add(last.when()
                    .map(when -> setting.say(new Caption.LastKnownWhen(last.place(), when)))
                    .orElseGet(() -> setting.say(new Caption.LastKnown(last.place()))));
        });
        return said;
    }

    private static Optional<Wording> second(List<WrittenName> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Optional<WrittenName> latin = names.stream().skip(1).filter(name -> name.script() == Script.LATIN)
                .findFirst();
        if (names.getFirst().script() == Script.LATIN) {
            return names.stream().skip(1).findFirst().map(Wording::of);
        }
        return Optional.of(latin.map(Wording::of).orElseGet(
                () -> new Wording(ShownName.of(names.getFirst()), Optional.of("und-Latn"))));
    }

    static Ink ink(Life life) {
        if (life.dead()) {
            return Ink.DEAD;
        }
        return life.sought() || life.isHeld() ? Ink.SOUGHT : life.isAway() ? Ink.AWAY : Ink.PLAIN;
    }

    private static String style(Life life) {
        if (life.dead()) {
            return "pic-dead";
        }
        return life.sought() || life.isHeld() ? "pic-sought" : life.isAway() ? "pic-away" : "pic-person";
    }
}
