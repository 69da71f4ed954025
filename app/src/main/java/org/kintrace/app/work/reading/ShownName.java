package org.kintrace.app.work.reading;

import java.util.Optional;

import org.kintrace.names.Script;
import org.kintrace.names.SinicisedSpelling;
import org.kintrace.names.WrittenName;

/**
 * A name as a source wrote it, with what helps to read it.
 *
 * @param romanised in plain Latin letters, empty when it is written in Latin letters
 * @param sinicised whether the spelling went through Chinese characters or is written in them
 */
public record ShownName(WrittenName written, Optional<String> romanised, boolean sinicised) {

    public static ShownName of(WrittenName name) {
        boolean latin = name.script() == Script.LATIN;
        boolean sinicised = name.script() == Script.HAN
                || name.language().map(tag -> tag.startsWith("zh")).orElse(false)
                || latin && SinicisedSpelling.looksSinicised(name.text());
        return new ShownName(name,
                latin ? Optional.empty() : Optional.of(org.kintrace.names.ShownName.of(name)), sinicised);
    }
}
