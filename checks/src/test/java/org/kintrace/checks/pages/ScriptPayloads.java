package org.kintrace.checks.pages;

import java.util.List;

/** Texts that run a script where they are not written as text: ways out of where they stand, times ways to run. */
final class ScriptPayloads {

    private static final List<String> WAYS_OUT = List.of("", "\">", "'>", "</td>", "</select>", "</textarea>",
            "</title>",
            "-->", "]]>", "</script>");

    private static final List<String> WAYS_TO_RUN = List.of("<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
            "<body onload=alert(1)>", "<iframe srcdoc='<script>parent.alert(1)</script>'>",
            "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)>",
            "<a href=javascript:alert(1)>x</a>", "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
            "<object data=javascript:alert(1)>", "<style onload=alert(1)>x{}</style>",
            "<b onmouseover=alert(1) style=position:fixed;inset:0>x</b>",
            "\" onfocus=alert(1) autofocus x=\"");

    private ScriptPayloads() {}

    /** 150 of them. */
    static List<String> all() {
        return WAYS_OUT.stream().flatMap(out -> WAYS_TO_RUN.stream().map(run -> out + run)).toList();
    }
}
