package org.kintrace.app.web.entry;

import java.util.Map;

/**
 * What has to be mended.
 *
 * @param anchor id of the field, empty when it concerns the form as a whole
 * @param label key of the field's label, empty likewise
 * @param key of the words that say what to do
 * @param arguments for these words: a limit, a position; never what was typed
 */
public record Trouble(String anchor, String label, String key, Map<String, String> arguments) {

    public Trouble {
        arguments = Map.copyOf(arguments);
    }
}
