package org.kintrace.app.web.frame;

/**
 * Shows that a form is one of ours.
 *
 * @param field name of the hidden field
 * @param value its value, another one each time it is written
 */
public record FormToken(String field, String value) {

    /** The usual name of the hidden field. */
    public static final String FIELD = "_csrf";

    /** The hidden field that says which account a form was written by. */
    public static final String AUTHOR = "_by";
}
