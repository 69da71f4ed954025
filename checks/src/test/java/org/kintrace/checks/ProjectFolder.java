package org.kintrace.checks;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the root of the project, whatever module the tests were started in. */
public final class ProjectFolder {

    private static final Path ROOT = find();

    private ProjectFolder() {}

    public static Path root() {
        return ROOT;
    }

    private static Path find() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("kintrace")) && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not started inside the project: " + start);
    }
}
