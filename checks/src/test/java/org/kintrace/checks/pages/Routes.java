package org.kintrace.checks.pages;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which routes of the running server some test has reached or looked at. A test adds to it simply by visiting. */
final class Routes {

    private static final Set<String> SEEN = Collections.synchronizedSet(new TreeSet<>());

    private static final Set<String> LOOKED_AT = Collections.synchronizedSet(new TreeSet<>());

    private Routes() {}

    /** Notes an answer; a refusal is no visit. */
    static void saw(String method, String path, int status) {
        if (status != 403 && status != 404 && status != 405) {
            SEEN.add(method + " " + path);
        }
    }

    /** Those of the server's routes that no test has reached. The error page is reached by every error. */
    static Set<String> unvisited(Set<String> routes) {
        return routes.stream().filter(route -> !route.equals("ANY /error"))
                .filter(route -> SEEN.stream().noneMatch(seen -> pattern(route).matcher(seen).matches()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Notes that a page was looked at, by axe and at three widths, in both directions. */
    static void lookedAt(String path) {
        LOOKED_AT.add("GET " + path.replaceFirst("[?#].*", ""));
    }

    /** Pages of the server that no test has looked at; a file to download is no page. */
    static Set<String> notLookedAt(Set<String> routes) {
        return routes.stream().filter(route -> route.startsWith("GET "))
                .filter(route -> !route.startsWith("GET /static/") && !route.endsWith(".csv"))
                .filter(route -> LOOKED_AT.stream().noneMatch(seen -> pattern(route).matcher(seen).matches()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code GET /families/{id}} as an expression. */
    private static Pattern pattern(String route) {
        return Pattern.compile(route.replaceAll("\\{[^}]+}", "[^/?]+").replaceFirst("^ANY", "[A-Z]+"));
    }
}
