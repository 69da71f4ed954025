package org.kintrace.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a job is asked to do: {@code dedupe LIST --id HEADING [--columns field=heading,...] --out PATH}, or
 * {@code link A B --id-a HEADING --id-b HEADING [--columns-a ...] [--columns-b ...] --out PATH}.
 *
 * @param lists one to find repeats in, or two to link
 * @param out where the result is written, a new folder
 */
record JobArguments(List<AskedList> lists, String out) {

    private static final String USE = "dedupe LIST --id HEADING [--columns field=heading,...] --out PATH, or"
            + " link A B --id-a HEADING --id-b HEADING [--columns-a ...] [--columns-b ...] --out PATH";

    /** A list with the heading of its ids and what was said of its columns. */
    record AskedList(String path, String id, String columns) {}

    JobArguments {
        lists = List.copyOf(lists);
    }

    /** @throws IllegalArgumentException saying how the job is used */
    static JobArguments of(List<String> arguments) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int k = 0; k < arguments.size(); k++) {
            if (!arguments.get(k).startsWith("--")) {
                words.add(arguments.get(k));
            } else if (k + 1 < arguments.size()) {
                options.put(arguments.get(k), arguments.get(++k));
            } else {
                throw wrongUse(arguments.get(k) + " has no value");
            }
        }
        List<AskedList> lists = new ArrayList<>();
        List<String> marks = marks(words);
        for (int k = 0; k < marks.size(); k++) {
            lists.add(new AskedList(words.get(k + 1), needed(options, "--id" + marks.get(k)),
                    options.getOrDefault("--columns" + marks.get(k), "")));
            options.remove("--columns" + marks.get(k));
        }
        String out = needed(options, "--out");
        if (!options.isEmpty()) {
            throw wrongUse(options.keySet().iterator().next() + " is not known");
        }
        return new JobArguments(lists, out);
    }

    /** What stands after the options of each list. */
    private static List<String> marks(List<String> words) {
        if (words.size() == 2 && words.getFirst().equals("dedupe")) {
            return List.of("");
        }
        if (words.size() == 3 && words.getFirst().equals("link")) {
            return List.of("-a", "-b");
        }
        throw wrongUse("there must be a verb and its lists");
    }

    private static String needed(Map<String, String> options, String name) {
        String value = options.remove(name);
        if (value == null) {
            throw wrongUse(name + " is missing");
        }
        return value;
    }

    private static IllegalArgumentException wrongUse(String fault) {
        return new IllegalArgumentException(fault + "; use: " + USE);
    }
}
