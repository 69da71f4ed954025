package org.kintrace.app.intake;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one file, from the first each time they are opened; a sealed file is opened without a plain copy. */
@FunctionalInterface
public interface ByteSource {

    InputStream open() throws IOException;
}
