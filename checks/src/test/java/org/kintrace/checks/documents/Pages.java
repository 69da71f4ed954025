package org.kintrace.checks.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kintrace.checks.ProjectFolder;

/** The documents of the project. */
final class Pages {

    private Pages() {}

    /** All Markdown files outside build folders. */
    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectFolder.root())) {
            return files.filter(file -> file.toString().endsWith(".md")).filter(Pages::isOurs).sorted()
                    .toList();
        }
    }

    static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(ProjectFolder.root().resolve("docs/adr"))) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]{4}-[a-z0-9-]+\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path file) {
        return Stream.of("target", ".git", "node_modules")
                .noneMatch(name -> ProjectFolder.root().relativize(file).startsWith(name)
                        || file.toString().contains("/" + name + "/"));
    }
}
