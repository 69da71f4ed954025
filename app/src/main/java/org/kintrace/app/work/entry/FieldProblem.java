package org.kintrace.app.work.entry;

import java.util.Map;

/**
 * Why a field cannot be taken as it is. Never holds what was typed.
 *
 * @param field its name; empty when it concerns the form as a whole
 * @param key of the words that say what to do
 * @param arguments for the words: a limit, a position
 */
public record FieldProblem(String field, String key, Map<String, String> arguments) {

    public FieldProblem {
        arguments = Map.copyOf(arguments);
    }
}
