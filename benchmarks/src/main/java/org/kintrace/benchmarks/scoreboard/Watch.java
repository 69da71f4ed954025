package org.kintrace.benchmarks.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Looks at a running process until it ends, for what can no longer be asked afterwards. Linux tells both figures. */
final class Watch implements Runnable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final long KILOBYTES_PER_MEGABYTE = 1024;

    private final Process process;
    private volatile long peakMegabytes;
    private volatile Duration processorTime = Duration.ZERO;

    Watch(Process process) {
        this.process = process;
    }

    @Override
    public void run() {
        try {
            do {
                look();
            } while (!process.waitFor(BETWEEN_LOOKS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        processorTime = process.info().totalCpuDuration().orElse(processorTime);
        try {
            List<String> status = Files
                    .readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
            status.stream().filter(line -> line.startsWith("VmHWM:")).findFirst()
                    .ifPresent(line -> peakMegabytes = Math.max(peakMegabytes,
                            Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE));
        } catch (IOException e) {
            // The process has just ended, or the system keeps no such files: the last look stands.
        }
    }

    /** The most memory the process itself held, in MB; 0 where the system does not tell. */
    long peakMegabytes() {
        return peakMegabytes;
    }

    /** Processor time of the process itself, without its children, up to a tenth of a second before its end. */
    Duration processorTime() {
        return processorTime;
    }
}
