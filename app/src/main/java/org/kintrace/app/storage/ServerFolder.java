package org.kintrace.app.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.vault.content.OwnerOnly;

/**
 * Two empty folders that the server of the pages asks for. They lie in the data folder, which only its owner may read, and
 * are gone when the server has stopped.
 */
public final class ServerFolder implements AutoCloseable {

    private static final String NAME = "pages";

    private final Path all;
    private final Path own;

    private ServerFolder(Path all, Path own) {
        this.all = all;
        this.own = own;
    }

    /** Makes them, and removes those of servers that were killed. @param data the data folder */
    public static ServerFolder in(Path data) throws FolderNotOpenedException {
        try {
            Path all = data.toAbsolutePath().resolve(NAME);
            OwnerOnly.makeFolder(all);
            removeLeftovers(all);
            // One for each process, and for each server of it: a second one on this folder waits for nobody.
            String process = Long.toString(ProcessHandle.current().pid());
            Path own = Files.createTempDirectory(all, process + "-");
            OwnerOnly.makeFolder(own.resolve("documents"));
            return new ServerFolder(all, own);
        } catch (IOException e) {
            throw new FolderNotOpenedException.NotPossible(data,
                    "a folder for the pages cannot be made in it; check its permissions and the free space",
                    e);
        }
    }

    public File base() {
        return own.toFile();
    }

    public File documents() {
        return own.resolve("documents").toFile();
    }

    @Override
    public void close() {
        try {
            remove(own);
            // Stays while another server has its own in it.
            Files.deleteIfExists(all);
        } catch (IOException e) {
            // Empty folders; the next server removes them.
        }
    }

    private static void removeLeftovers(Path all) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
            for (Path folder : folders) {
                String process = folder.getFileName().toString().replaceFirst("-.*", "");
                boolean lives = process.matches("[0-9]{1,10}")
                        && ProcessHandle.of(Long.parseLong(process)).isPresent();
                if (!lives) {
                    remove(folder);
                }
            }
        }
    }

    /** Deepest first; links are removed, not followed. */
    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : List.copyOf(inside.toList()).reversed()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
