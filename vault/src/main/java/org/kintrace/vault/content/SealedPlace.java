package org.kintrace.vault.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value belongs: moved to any other place, it does not open.
 *
 * @param table the table, with the clear columns that must not be exchanged either, such as the kind
 * @param rowId the row
 * @param version of the row, so that an old value cannot be put back under a newer number
 */
public record SealedPlace(String table, String rowId, int version) {

    byte[] associatedData() {
        byte[] tableBytes = table.getBytes(StandardCharsets.UTF_8);
        byte[] rowBytes = rowId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(12 + tableBytes.length + rowBytes.length).putInt(tableBytes.length)
                .put(tableBytes)
                .putInt(rowBytes.length).put(rowBytes).putInt(version).array();
    }
}
