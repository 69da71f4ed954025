package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One element of a drawing, and the only way to a string of SVG. */
final class SvgElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<SvgElement> children = new ArrayList<>();
    private String text = "";

    private SvgElement(String name) {
        this.name = name;
    }

    static SvgElement of(String name) {
        return new SvgElement(name);
    }

    /** An element that carries a class of the style sheet. */
    static SvgElement of(String name, String style) {
        return of(name).set("class", style);
    }

    SvgElement set(String attribute, String value) {
        if (attribute.equals("style") || attribute.startsWith("on")) {
            throw new IllegalArgumentException("a picture holds no styles and no scripts: " + attribute);
        }
        attributes.put(attribute, value);
        return this;
    }

    /** A length or a coordinate, to a tenth of a unit. */
    SvgElement set(String attribute, double value) {
        return set(attribute, number(value));
    }

    /** Text, set before any child. */
    SvgElement say(String words) {
        text = words;
        return this;
    }

    SvgElement add(SvgElement child) {
        children.add(child);
        return this;
    }

    String name() {
        return name;
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<SvgElement> children() {
        return List.copyOf(children);
    }

    String write() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths)
                ? Long.toString((long) tenths)
                : String.format(Locale.ROOT, "%.1f", tenths);
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            SvgText.escape(value, out);
            out.append('"');
        });
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        SvgText.escape(text, out);
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
    }
}
