package org.kintrace.benchmarks.scoreboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that ended: how, what it printed on both streams, and what it took.
 *
 * @param processorSeconds of the command's own process, without its children
 * @param peakMegabytes of the command's own process; 0 where the system does not tell
 */
record Ended(int exitCode, String printed, double wallSeconds, double processorSeconds, long peakMegabytes) {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    /** Runs a command in a folder to its end. The word {@code java} stands for this JVM with this class path. */
    static Ended of(Path folder, List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        if (words.getFirst().equals("java")) {
            words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.addAll(1, List.of("-cp", System.getProperty("java.class.path")));
        }
        long began = System.nanoTime();
        Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        Watch watch = new Watch(process);
        Thread watching = Thread.ofVirtual().start(watch);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double wallSeconds = (System.nanoTime() - began) / NANOS;
        watching.join();
        return new Ended(code, printed, wallSeconds, watch.processorTime().toMillis() / MILLIS,
                watch.peakMegabytes());
    }
}
