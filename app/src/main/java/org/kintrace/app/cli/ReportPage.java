package org.kintrace.app.cli;

import java.util.List;

/** A page somebody can open, print and send: one file, no scripts, nothing fetched, dark ink on white. */
final class ReportPage {

    private static final String STYLE = """
            :root { color: #1d2733; background: #fff; font: 16px/1.5 system-ui, sans-serif }
            body { max-width: 60rem; margin: 0 auto; padding: 1rem }
            h1 { font-size: 1.6rem; line-height: 1.2 } h2 { font-size: 1.2rem; margin-top: 2.5rem }
            p { max-width: 42rem } .note { color: #4c5a6a }
            .wide { overflow-x: auto } table { border-collapse: collapse; font-size: .95rem }
            th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d9dee4; text-align: left; vertical-align: top }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
            svg { display: block; max-width: 100%; height: auto; margin: 1rem 0 } .narrow { display: none }
            @media (max-width: 640px) { .page { display: none } .narrow { display: block } }
            @media print { body { max-width: none } h2, tr, svg { break-inside: avoid } h2 { break-after: avoid }
            .page { display: block } .narrow { display: none } }
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;

    /** @param title also the heading */
    ReportPage(String title) {
        this.title = title;
        body.append("<h1>").append(escaped(title)).append("</h1>\n");
    }

    void heading(String text) {
        body.append("<h2>").append(escaped(text)).append("</h2>\n");
    }

    void text(String text) {
        body.append("<p>").append(escaped(text)).append("</p>\n");
    }

    void note(String text) {
        body.append("<p class=\"note\">").append(escaped(text)).append("</p>\n");
    }

    /** A drawing for a page and the same for a phone; each is shown where it fits. */
    void pictures(String page, String phone) {
        body.append("<div class=\"page\">").append(page).append("</div>\n<div class=\"narrow\">")
                .append(phone)
                .append("</div>\n");
    }

    void picture(String svg) {
        body.append(svg).append('\n');
    }

    /** @param words how many of the columns, from the left, hold words; the others hold figures */
    void table(List<String> heads, List<List<String>> rows, int words) {
        body.append("<div class=\"wide\" tabindex=\"0\"><table>\n<thead>");
        row(heads, "th scope=\"col\"", "th", words);
        body.append("</thead>\n<tbody>");
        rows.forEach(cells -> row(cells, "td", "td", words));
        body.append("</tbody></table></div>\n");
    }

    private void row(List<String> cells, String open, String close, int words) {
        body.append("<tr>");
        for (int c = 0; c < cells.size(); c++) {
            body.append('<').append(open).append(c < words ? ">" : " class=\"n\">")
                    .append(escaped(cells.get(c)))
                    .append("</").append(close).append('>');
        }
        body.append("</tr>\n");
    }

    String html() {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>" + escaped(title) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n"
                + body
                + "</body></html>\n";
    }

    /** Safe between tags and in quoted attributes; control and direction characters become visible spaces. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default ->
                    safe.append(Character.isISOControl(c) || (c >= '\u202a' && c <= '\u202e') ? ' ' : c);
            }
        }
        return safe.toString();
    }
}
