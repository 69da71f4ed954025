package org.kintrace.app.work.entry;

/**
 * A form that was put on record, in the form it is remembered.
 *
 * @param content stands for what was typed
 */
public record Sent(FormKind kind, EntryOutcome.Kept kept, String content) {}
