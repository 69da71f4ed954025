package org.kintrace.checks.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every answer must say, and must not. */
final class AnswerHeaders {

    private static final Map<String, String> MUST = Map.of("x-content-type-options", "nosniff",
            "referrer-policy",
            "no-referrer", "cross-origin-opener-policy", "same-origin", "cross-origin-embedder-policy",
            "require-corp", "cross-origin-resource-policy", "same-origin", "x-frame-options", "DENY");
    private static final List<String> MUST_NOT = List.of("server", "x-powered-by");

    private AnswerHeaders() {}

    /** @param headers names in small letters */
    static List<String> faults(String path, Map<String, String> headers) {
        List<String> faults = new ArrayList<>();
        MUST.forEach((name, value) -> {
            if (!value.equals(headers.get(name))) {
                faults.add(path + ": " + name + " is " + headers.get(name) + ", not " + value);
            }
        });
        MUST_NOT.stream().filter(headers::containsKey)
                .forEach(name -> faults.add(path + ": " + name + " is told"));
        String policy = headers.getOrDefault("content-security-policy", "");
        if (!policy.startsWith("default-src 'none'; ") || policy.contains("unsafe")
                || !policy.contains("frame-ancestors 'none'")
                || !policy.contains("require-trusted-types-for 'script'")) {
            faults.add(path + ": the content policy is " + policy);
        }
        String keeping = headers.getOrDefault("cache-control", "");
        boolean mayBeKept = path.startsWith("/static/")
                && keeping.equals("public, max-age=31536000, immutable");
        if (!mayBeKept && !keeping.equals("no-store")) {
            faults.add(path + ": cache-control is " + keeping);
        }
        return faults;
    }
}
