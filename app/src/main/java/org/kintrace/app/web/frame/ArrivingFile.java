package org.kintrace.app.web.frame;

import java.io.InputStream;

/**
 * A file a form brings, still on its way: whoever takes it reads it once, from the first byte.
 *
 * @param name as the browser says, empty when no file was chosen
 */
public record ArrivingFile(String name, InputStream bytes) {

    /** Where it is put for the time of a request. */
    public static final String ATTRIBUTE = ArrivingFile.class.getName();

    /** Set for the time of a request whose form with a file could not be read: cut off, damaged, or no such form. */
    public static final String BROKEN = ArrivingFile.class.getName() + ".broken";
}
