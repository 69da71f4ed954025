package org.kintrace.checks.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that would run as a script wherever they were taken for markup, styles, addresses or templates. */
final class HostileTexts {

    /** What tells that one of them ran. */
    static final String RAN = "window.hostileTextRan";

    /** So many in one value: the last six of the table swallow what follows, so each ends a group of its own. */
    private static final int SWALLOWING = 6;
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9A-F]{4})");

    private HostileTexts() {}

    /** All of them. */
    static List<String> all() {
        List<String> texts = new ArrayList<>();
        try (InputStream in = HostileTexts.class.getResourceAsStream("hostile.txt")) {
            if (in == null) {
                throw new AssertionError("hostile.txt is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("# ")).map(HostileTexts::text).forEach(texts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** All of them in as many groups as there are swallowing ones, which stand last. */
    static List<String> groups() {
        List<String> all = all();
        int groups = SWALLOWING;
        List<StringBuilder> joined = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            joined.add(new StringBuilder());
        }
        for (int i = 0; i < all.size(); i++) {
            joined.get((i + groups - all.size() % groups) % groups).append(all.get(i)).append(' ');
        }
        return joined.stream().map(StringBuilder::toString).map(String::strip).toList();
    }

    private static String text(String line) {
        return CHARACTER.matcher(line.replace("HIT", RAN + "=1")).replaceAll(found -> java.util.regex.Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
