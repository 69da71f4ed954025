package org.kintrace.app.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A picture read back as XML, as a browser would. */
record Parsed(Element root) {

    /** @throws IllegalStateException when it is not well formed */
    static Parsed of(Picture picture) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Parsed(
                    factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.svg())))
                            .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException("a picture is no XML", e);
        }
    }

    List<Element> all() {
        List<Element> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    List<Element> named(String name) {
        return all().stream().filter(element -> element.getTagName().equals(name)).toList();
    }

    /** Elements of one class of the style sheet. */
    List<Element> styled(String style) {
        return all().stream().filter(element -> element.getAttribute("class").equals(style)).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static void collect(Element element, List<Element> found) {
        found.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, found);
            }
        }
    }
}
