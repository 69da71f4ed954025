package org.kintrace.vault.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only the owner of the process may read, and that are really on disk when we say so. */
public final class OwnerOnly {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews()
            .contains("posix");

    private OwnerOnly() {}

    /** Makes one folder (0700) unless it is there; its parent must be there. */
    public static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, allowing("rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /**
     * Makes one folder (0700), or removes every file of the one that is there. A link that leads elsewhere is refused: what
     * lies there is not ours to remove.
     */
    public static void makeEmptyFolder(Path folder) throws IOException {
        makeFolder(folder);
        if (Files.isSymbolicLink(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder)) {
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
    }

    /** Takes every permission from group and others, on a file or folder that may have been made by somebody else. */
    public static void close(Path file) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(file,
                    PosixFilePermissions.fromString(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    /** Opens a file, making it (0600) if the options say so. */
    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), allowing("rw-------"));
    }

    /** Puts a finished file in its place, over an earlier one, so that after a power cut one of both is there whole. */
    public static void moveInPlace(Path finished, Path place) throws IOException {
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(place.resolveSibling("."));
    }

    /** Waits until the names in a folder are on disk. */
    public static void syncFolder(Path folder) throws IOException {
        if (POSIX) {
            // Windows has no such call and needs none: its file systems write names with the file.
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static FileAttribute<?>[] allowing(String permissions) {
        return POSIX
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
