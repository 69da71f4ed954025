package org.kintrace.app.work.memory;

import java.time.Instant;

import org.kintrace.app.work.store.Cases;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.id.CaseId;

/**
 * The first page of a family's file.
 *
 * @param version of the header; a change names the version it was made from
 * @param waits whether new lists are held against the family
 * @param lastChange when something of the file was last written
 */
public record FamilyHead(Case header, int version, Cases.State waits, Instant opened, Instant lastChange) {

    public CaseId id() {
        return header.id();
    }
}
