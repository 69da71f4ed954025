package org.kintrace.app.intake;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.SpreadsheetFault;

/** One XML part of a spreadsheet, read element by element; namespaces are ignored, as there is one vocabulary only. */
final class SheetXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST_ELEMENT = 64;

    /** Most different names of elements and attributes; a parser remembers each for as long as it reads. */
    private static final int MOST_NAMES = 2_000;

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private boolean ended;

    private SheetXml(InputStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** Always UTF-8, as every spreadsheet program writes it; what the part says of its own encoding is not believed. */
    static SheetXml open(InputStream bytes, long charactersAllowed) throws IOException {
        InputStream marked = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, 1 << 16);
        marked.mark(3);
        byte[] start = marked.readNBytes(3);
        boolean mark = start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB
                && start[2] == (byte) 0xBF;
        marked.reset();
        StrictTextReader text = new StrictTextReader(marked, StandardCharsets.UTF_8, mark ? 3 : 0,
                charactersAllowed);
        try {
            return new SheetXml(bytes, FACTORY.createXMLStreamReader(new MarkupGuard(text)));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Goes to the next start tag, wherever it is; false at the end of the part. */
    boolean nextElement() throws IOException {
        while (next()) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next tag or text; false at the end of the part. */
    boolean next() throws IOException {
        if (ended) {
            return false;
        }
        try {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> start();
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.END_DOCUMENT -> ended = true;
                case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                    throw new FaultyBytesException(new SpreadsheetFault.DocumentType());
                default -> {
                    // Comments and instructions say nothing about rows.
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // The parser of the JDK answers some damaged input with an unchecked exception of its own.
            throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
        }
        return !ended;
    }

    private void start() throws FaultyBytesException {
        depth++;
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (depth > DEEPEST_ELEMENT || names.size() > MOST_NAMES) {
            throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
        }
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isEnd() {
        return xml.isEndElement();
    }

    boolean isText() {
        return xml.isCharacters();
    }

    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its name without prefix; empty text when the element has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static IOException damaged(XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e.getCause() : e.getNestedException();
        ListFault fault = cause instanceof FaultyBytesException known
                ? known.fault()
                : new SpreadsheetFault.DamagedSheet(0);
        return cause instanceof IOException io && !(cause instanceof FaultyBytesException)
                && !(cause instanceof CharConversionException) ? io : new FaultyBytesException(fault);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        } finally {
            bytes.close();
        }
    }
}
