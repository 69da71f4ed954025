package org.kintrace.benchmarks.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a figure was measured on. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** The processor by its maker's name, where the system tells it. */
    static String processor() {
        try {
            return Files.readAllLines(PROCESSORS).stream().filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("processor not told");
        } catch (IOException e) {
            return "processor not told";
        }
    }
}
