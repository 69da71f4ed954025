package org.kintrace.vault.content;

import org.kintrace.facts.id.EvidenceId;

/** The bytes found under an evidence id are not the bytes that were stored under it, or are gone. */
public final class EvidenceAlteredException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceId id;

    public EvidenceAlteredException(EvidenceId id) {
        super("evidence " + id
                + " is not what was stored; restore it from a copy and run 'kintrace vault verify'");
        this.id = id;
    }

    public EvidenceId id() {
        return id;
    }
}
