package org.kintrace.benchmarks.scoreboard;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One figure: what it says, the bar it is held to, and the commands that repeat it.
 *
 * @param lane the first lane that measures it
 * @param needs files without which there is nothing to measure
 * @param commands run one after the other in the project's folder; the last one is timed, and what it prints is read
 * @param found what to take from the text it prints: all groups of a place found
 * @param lastCounts whether only the last place found counts, as where a sum stands at the end
 * @param exitCodes which ends of the last command count as done
 */
record Figure(String name, String bar, Lane lane, List<Path> needs, List<List<String>> commands,
        Pattern found,
        boolean lastCounts, List<Integer> exitCodes) {

    Figure {
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("the figure " + name + " has no command");
        }
        needs = List.copyOf(needs);
        commands = commands.stream().map(List::copyOf).toList();
        exitCodes = List.copyOf(exitCodes);
    }

    /** As it may be typed again. */
    String commandLine() {
        return String.join("; ", commands.stream().map(words -> String.join(" ", words)).toList());
    }
}
