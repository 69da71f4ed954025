package org.kintrace.app.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.kintrace.registry.intake.SpreadsheetFault;

/**
 * Keeps markup short before an XML parser sees it: parsers keep a whole tag, comment or instruction in memory, so one
 * endless attribute would fill it. Also refuses document types, which a spreadsheet never has.
 */
final class MarkupGuard extends FilterReader {

    /** Longest tag, comment or instruction, in characters; those of real spreadsheets have a few hundred. */
    private static final int LONGEST_MARKUP = 1 << 16;
    /** Longest CDATA section: as long as a cell may be. */
    private static final int LONGEST_SECTION = 10_000_000;

    private enum Inside {
        TEXT, TAG, DECLARATION, COMMENT, INSTRUCTION, SECTION
    }

    private static final String COMMENT = "!--";
    private static final String SECTION = "![CDATA[";

    private final StringBuilder opening = new StringBuilder(8);
    private Inside inside = Inside.TEXT;
    private int length;
    private char last;
    private char beforeLast;

    MarkupGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int read = in.read(target, offset, count);
        for (int i = offset; i < offset + read; i++) {
            char c = target[i];
            if (inside == Inside.TEXT) {
                if (c == '<') {
                    begin();
                }
            } else {
                take(c);
            }
        }
        return read;
    }

    private void begin() {
        inside = Inside.TAG;
        length = 0;
        opening.setLength(0);
    }

    private void take(char c) throws FaultyBytesException {
        if (length < SECTION.length() && (length == 0 || inside == Inside.DECLARATION)) {
            opening.append(c);
            inside = kind();
        }
        length++;
        if (length > (inside == Inside.SECTION ? LONGEST_SECTION : LONGEST_MARKUP)) {
            throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
        }
        if (ends(c)) {
            inside = Inside.TEXT;
        }
        beforeLast = last;
        last = c;
    }

    private Inside kind() throws FaultyBytesException {
        String begun = opening.toString();
        if (begun.startsWith("?")) {
            return Inside.INSTRUCTION;
        }
        if (!begun.startsWith("!")) {
            return Inside.TAG;
        }
        if (begun.equals(COMMENT)) {
            return Inside.COMMENT;
        }
        if (begun.equals(SECTION)) {
            return Inside.SECTION;
        }
        if (COMMENT.startsWith(begun) || SECTION.startsWith(begun)) {
            return Inside.DECLARATION;
        }
        throw new FaultyBytesException(new SpreadsheetFault.DocumentType());
    }

    private boolean ends(char c) {
        return c == '>' && switch (inside) {
            case TAG -> true;
            case COMMENT -> last == '-' && beforeLast == '-' && length > COMMENT.length() + 2;
            case INSTRUCTION -> last == '?' && length > 2;
            case SECTION -> last == ']' && beforeLast == ']' && length > SECTION.length() + 2;
            case DECLARATION, TEXT -> false;
        };
    }
}
