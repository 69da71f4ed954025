package org.kintrace.app.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kintrace.linkage.TableLinkage;

/** What a run of dedupe or link cost, as JSON for people who script it. */
final class LinkStats {

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Map<String, Double> cpu = new LinkedHashMap<>();
    private long last = System.nanoTime();
    private double lastCpu;

    /** Notes the time since the last note. */
    void lap(String phase) {
        long now = System.nanoTime();
        seconds.put(phase, (now - last) / 1e9);
        last = now;
        double used = cpuSeconds();
        cpu.put(phase, used - lastCpu);
        lastCpu = used;
    }

    void write(Path path, TableLinkage linkage, long results) throws CommandFailedException {
        ResultFile.write(path, writer -> writer.write(String.format(Locale.ROOT,
                "{\"rows\": %d, \"candidate_pairs\": %d, \"results\": %d, \"seconds\": {%s}, \"cpu_seconds\": %.2f, \"cpu_seconds_of\": {%s}, \"peak_memory_bytes\": %d}%n",
                linkage.rows(), linkage.candidatePairs(), results, inParts(seconds, linkage.seconds()),
                cpuSeconds(),
                inParts(cpu, linkage.cpuSeconds()), peakBytes())));
    }

    /** The phases in order, that of linking by its parts. */
    private static String inParts(Map<String, Double> phases, Map<String, Double> parts) {
        Map<String, Double> all = new LinkedHashMap<>();
        phases.forEach((phase, time) -> {
            if (phase.equals("link")) {
                all.putAll(parts);
            } else {
                all.put(phase, time);
            }
        });
        return all.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "\"%s\": %.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
    }

    /** Peak resident memory where the system tells, otherwise the peak of the pools of the virtual machine. */
    private static long peakBytes() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
                }
            }
        } catch (IOException e) {
            // Not a system with /proc.
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream().map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed).sum();
    }
}
