package org.kintrace.app.picture;

import java.util.List;
import java.util.Optional;

/**
 * The sheet a picture is drawn on: x runs from where reading begins, so that one layout serves both directions.
 */
final class Sheet {

    private final Setting setting;
    private final SvgElement root = SvgElement.of("svg", "pic");
    private final double width;
    private SvgElement here = root;

    Sheet(Setting setting) {
        this.setting = setting;
        this.width = setting.widthPx();
    }

    double width() {
        return width;
    }

    Setting setting() {
        return setting;
    }

    /** Draws what follows into a group; what is drawn by the body only. */
    void group(String style, Runnable body) {
        into(SvgElement.of("g", style), body);
    }

    /** The same, as a link where there is somewhere to go. */
    void link(Optional<String> path, String style, Runnable body) {
        if (path.isPresent()) {
            into(SvgElement.of("a", style).set("href", path.get()), body);
        } else {
            group(style, body);
        }
    }

    /** What is shown when the pointer rests on the group being drawn, and read out. */
    void hint(String words) {
        here.add(SvgElement.of("title").say(words));
    }

    void box(Box box, String style, Ink ink) {
        here.add(paint(SvgElement.of("rect", style).set("x", mirrored(box.x(), box.width()))
                .set("y", box.y()).set("width", box.width()).set("height", box.height())
                .set("rx", box.round()),
                ink));
    }

    void line(double x1, double y1, double x2, double y2, String style, Ink ink) {
        here.add(paint(
                SvgElement.of("line", style).set("x1", x(x1)).set("y1", y1).set("x2", x(x2)).set("y2", y2),
                ink));
    }

    void circle(double x, double y, double radius, String style, Ink ink) {
        here.add(paint(SvgElement.of("circle", style).set("cx", x(x)).set("cy", y).set("r", radius), ink));
    }

    /** A line through points given as x, y, x, y …; closed when it is a shape. */
    void path(List<Point> points, boolean closed, String style, Ink ink) {
        StringBuilder d = new StringBuilder();
        for (Point point : points) {
            d.append(d.isEmpty() ? "M" : "L").append(SvgElement.number(x(point.x()))).append(' ')
                    .append(SvgElement.number(point.y()));
        }
        here.add(paint(SvgElement.of("path", style).set("d", closed ? d + "Z" : d.toString()), ink));
    }

    /** One line of text that begins at x, cut visibly when it is wider than the room. */
    void text(double x, double y, Lettering lettering, Wording words, double room) {
        here.add(writing(x, y, lettering, words, new Hang(Side.START, room, isRightToLeft(words.text()))));
    }

    /** One line of text that ends at x. */
    void textTo(double x, double y, Lettering lettering, Wording words, double room) {
        here.add(writing(x, y, lettering, words, new Hang(Side.END, room, isRightToLeft(words.text()))));
    }

    /** One line of text around x. */
    void textAround(double x, double y, Lettering lettering, Wording words, double room) {
        here.add(writing(x, y, lettering, words, new Hang(Side.MIDDLE, room, isRightToLeft(words.text()))));
    }

    /** Several lines, at most so many. @return the base line after the last one */
    double lines(double x, double y, Lettering lettering, Wording words, Room room) {
        List<String> lines = TextWidth.lines(words.text(), lettering, room.width(), room.lines());
        double base = y;
        for (String line : lines) {
            here.add(writing(x, base, lettering, new Wording(line, words.language()),
                    new Hang(Side.START, Double.MAX_VALUE, isRightToLeft(words.text()))));
            base += lettering.leadPx();
        }
        return base;
    }

    /** Draws what may reach beyond a frame as high as this; what does is cut off. */
    void clipped(double height, Runnable body) {
        into(SvgElement.of("svg", "pic-frame").set("x", 0).set("y", 0).set("width", width)
                .set("height", height)
                .set("overflow", "hidden"), body);
    }

    /** A group to be filled later, behind whatever is drawn in between. */
    SvgElement behind(String style) {
        SvgElement group = SvgElement.of("g", style);
        here.add(group);
        return group;
    }

    /** Draws into a group made earlier. */
    void within(SvgElement group, Runnable body) {
        SvgElement outer = here;
        here = group;
        body.run();
        here = outer;
    }

    Picture finish(double height, String title, String description, List<TextTable> tables) {
        String id = setting.id();
        SvgElement whole = SvgElement.of("svg", root.get("class") + (setting.rightToLeft() ? " pic-rtl" : ""))
                .set("xmlns", "http://www.w3.org/2000/svg").set("id", id)
                .set("viewBox", "0 0 " + SvgElement.number(width) + " " + SvgElement.number(height))
                .set("width", width).set("height", height).set("role", "group")
                .set("aria-labelledby", id + "-title " + id + "-desc")
                .set("direction", setting.rightToLeft() ? "rtl" : "ltr")
                .set("font-family", "'Noto Sans','Noto Naskh Arabic','Noto Sans SC',system-ui,sans-serif")
                .add(SvgElement.of("title").set("id", id + "-title").say(title))
                .add(SvgElement.of("desc").set("id", id + "-desc").say(description));
        root.children().forEach(whole::add);
        return new Picture(whole.write(), width, height, title, description, tables);
    }

    /**
     * Each text is a line of its own with the direction of its own letters, so that a name never turns its neighbours
     * around; it hangs on the side reading begins, or on the other, whichever its own direction is.
     */
    private SvgElement writing(double x, double y, Lettering lettering, Wording words, Hang hang) {
        String cut = TextWidth.fitted(words.text(), lettering, hang.room());
        boolean rightToLeft = hang.rightToLeft();
        SvgElement text = SvgElement.of("text", lettering.style()).set("x", x(x)).set("y", y)
                .set("font-size", lettering.px()).set("fill", lettering.ink().fill());
        if (lettering.isBold()) {
            text.set("font-weight", "600");
        }
        if (rightToLeft != setting.rightToLeft()) {
            text.set("direction", rightToLeft ? "rtl" : "ltr").set("unicode-bidi", "isolate");
        }
        words.language().ifPresent(language -> text.set("lang", language));
        switch (hang.side()) {
            case START -> text.set("text-anchor", rightToLeft == setting.rightToLeft() ? "start" : "end");
            case END -> text.set("text-anchor", rightToLeft == setting.rightToLeft() ? "end" : "start");
            case MIDDLE -> text.set("text-anchor", "middle");
        }
        text.say(cut);
        return cut.equals(SvgText.shown(words.text()))
                ? text
                : text.add(SvgElement.of("title").say(words.text()));
    }

    private boolean isRightToLeft(String text) {
        return SvgText.hasDirection(text) ? SvgText.isRightToLeft(text) : setting.rightToLeft();
    }

    private void into(SvgElement group, Runnable body) {
        here.add(group);
        within(group, body);
    }

    private double x(double x) {
        return setting.rightToLeft() ? width - x : x;
    }

    private double mirrored(double x, double boxWidth) {
        return setting.rightToLeft() ? width - x - boxWidth : x;
    }

    private static SvgElement paint(SvgElement shape, Ink ink) {
        shape.set("fill", ink.fill()).set("stroke", ink.stroke());
        if (ink.widthPx() != 1 && !ink.stroke().equals("none")) {
            shape.set("stroke-width", ink.widthPx());
        }
        if (!ink.dashes().isEmpty()) {
            shape.set("stroke-dasharray", ink.dashes());
        }
        return shape;
    }

    private enum Side {
        START, MIDDLE, END
    }

    /**
     * @param side which end of the text stands at the given place
     * @param rightToLeft direction of the whole text this line belongs to
     */
    private record Hang(Side side, double room, boolean rightToLeft) {}

    record Point(double x, double y) {}

    /** @param round radius of the corners */
    record Box(double x, double y, double width, double height, double round) {}

    /** @param lines how many lines there may be */
    record Room(double width, int lines) {}
}
