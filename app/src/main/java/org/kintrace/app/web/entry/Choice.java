package org.kintrace.app.web.entry;

import java.util.Optional;

import org.kintrace.app.work.reading.ShownName;

/**
 * Something on record that can be picked.
 *
 * @param value its id, or the name of a constant
 * @param text in words
 * @param name of a person or office, with its romanisation, where the text is one
 */
public record Choice(String value, String text, Optional<ShownName> name) {

    static Choice of(String value, String text) {
        return new Choice(value, text, Optional.empty());
    }
}
