package org.kintrace.checks.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table of packages in {@code ARCHITECTURE.md}. */
final class ArchitecturePage {

    /** The rows of the table as they stand, in their order. */
    static List<String> rows() throws IOException {
        try (var lines = Files.lines(home().resolve("ARCHITECTURE.md"))) {
            return lines.filter(line -> line.matches("\\| `[a-z.]+` \\|.*\\|.*\\|")).toList();
        }
    }

    /** The folder that holds the root of the project, whatever module the test was started in. */
    static Path home() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("kintrace"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "not started inside the project: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    private ArchitecturePage() {}
}
