package org.kintrace.app.storage;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.vault.content.OwnerOnly;
import org.kintrace.vault.key.Argon2Cost;
import org.kintrace.vault.key.KeySlot;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code keys.json}: the layout of the folder and one slot per account, the owner's first. */
final class KeyFile {

    static final String NAME = "keys.json";

    /** Of the whole folder: what is where, and what the files mean. */
    static final int LAYOUT = 1;

    private static final String FORMAT = "kintrace-keys";
    private static final String KDF = "argon2id";
    private static final long LARGEST_BYTES = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private KeyFile() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    static List<KeySlot> read(Path folder) throws FolderNotOpenedException, IOException {
        Path file = folder.resolve(NAME);
        if (Files.size(file) > LARGEST_BYTES) {
            throw new FolderNotOpenedException.Damaged(folder,
                    NAME + " has more than " + LARGEST_BYTES + " bytes", null);
        }
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            requireKnownLayout(folder, root);
            List<KeySlot> slots = new ArrayList<>();
            for (JsonNode slot : root.get("slots")) {
                slots.add(slot(slot));
            }
            if (slots.isEmpty()) {
                throw new FolderNotOpenedException.Damaged(folder, NAME + " has no slot", null);
            }
            return slots;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            // Whatever is wrong inside, the answer for a person is the same; the cause is there for --debug.
            throw new FolderNotOpenedException.Damaged(folder, NAME + " cannot be read", e);
        }
    }

    /** Writes the file so that after a power cut either the old one or this one is there. */
    static void write(Path folder, List<KeySlot> slots) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("layout", LAYOUT);
        ArrayNode array = root.putArray("slots");
        for (KeySlot slot : slots) {
            array.addObject().put("account", slot.accountId()).put("kdf", KDF)
                    .put("memory_kib", slot.cost().memoryKib()).put("passes", slot.cost().passes())
                    .put("lanes", slot.cost().lanes()).put("salt", slot.salt())
                    .put("wrapped", slot.wrapped());
        }
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        Path fresh = folder.resolve(NAME + ".new");
        try (FileChannel out = OwnerOnly.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
        OwnerOnly.moveInPlace(fresh, folder.resolve(NAME));
    }

    private static void requireKnownLayout(Path folder, JsonNode root) throws FolderNotOpenedException {
        if (!root.path("format").asString("").equals(FORMAT) || !root.path("layout").isIntegralNumber()) {
            throw new FolderNotOpenedException.Damaged(folder, NAME + " is not a key file", null);
        }
        BigInteger layout = root.get("layout").bigIntegerValue();
        int against = layout.compareTo(BigInteger.valueOf(LAYOUT));
        if (against > 0) {
            throw new FolderNotOpenedException.Newer(folder, "layout " + layout, "layout " + LAYOUT);
        }
        if (against < 0) {
            throw new FolderNotOpenedException.Damaged(folder, NAME + " names layout " + layout, null);
        }
    }

    private static KeySlot slot(JsonNode slot) {
        if (!KDF.equals(slot.required("kdf").stringValue())) {
            throw new IllegalArgumentException("a slot is stretched by " + KDF);
        }
        Argon2Cost cost = new Argon2Cost(slot.required("memory_kib").intValue(),
                slot.required("passes").intValue(),
                slot.required("lanes").intValue());
        return new KeySlot(slot.required("account").stringValue(), cost, slot.required("salt").stringValue(),
                slot.required("wrapped").stringValue());
    }
}
