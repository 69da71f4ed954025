package org.kintrace.checks.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.kintrace.checks.ProjectFolder;

/** The table of packages in {@code ARCHITECTURE.md}. */
final class ArchitecturePage {

    /** The rows of the table as they stand, in their order. */
    static List<String> rows() throws IOException {
        try (var lines = Files.lines(ProjectFolder.root().resolve("ARCHITECTURE.md"))) {
            return lines.filter(line -> line.matches("\\| `[a-z.]+` \\|.*\\|.*\\|")).toList();
        }
    }

    private ArchitecturePage() {}
}
