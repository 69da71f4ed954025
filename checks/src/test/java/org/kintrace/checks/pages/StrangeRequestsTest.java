package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What no browser of a reader would send, and what the answers say. */
class StrangeRequestsTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private final Site site = Site.get();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    @Test
    void everyAnswerHasItsHeaders() throws Exception {
        for (String path : new String[]{"/", "/sign-in", "/nothing", "/static/0/none", "/welcome/none"}) {
            assertThat(faults(path, get(path))).isEmpty();
        }
        assertThat(faults("/sign-in", post("/sign-in", "", "Origin", "http://elsewhere.example"))).isEmpty();
    }

    @Test
    void aChangeAskedForFromElsewhereIsRefused() throws Exception {
        String form = "_csrf=" + token(get("/sign-in").body()) + "&language=tr";
        assertThat(post("/language", form, "Origin", "http://elsewhere.example").statusCode()).isEqualTo(403);
        assertThat(post("/language", form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(post("/language", form, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
        assertThat(post("/language", form, "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        get("/sign-in");
        assertThat(post("/language", "language=tr").statusCode()).isEqualTo(403);
        assertThat(post("/language", "_csrf=wrong&language=tr").statusCode()).isEqualTo(403);
        assertThat(post("/sign-out", "").statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutClearsTheBrowserAndKillsTheSession() throws Exception {
        String path = URI.create(site.server().lookAroundLink()).getPath();
        post(path, "_csrf=" + token(get(path).body()));
        assertThat(get("/").statusCode()).isEqualTo(200);
        String session = cookies.getOrDefault("__Host-session", "");
        assertThat(session.length()).as("characters of the session's id").isGreaterThanOrEqualTo(32);
        HttpResponse<String> out = post("/sign-out", "_csrf=" + token(get("/").body()));
        assertThat(out.headers().firstValue("Clear-Site-Data"))
                .hasValue("\"cache\", \"cookies\", \"storage\"");
        cookies.put("__Host-session", session);
        assertThat(get("/").headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void aSessionIdBroughtAlongIsNotTaken() throws Exception {
        cookies.put("__Host-session", "A".repeat(32));
        String path = URI.create(site.server().lookAroundLink()).getPath();
        post(path, "_csrf=" + token(get(path).body()));
        assertThat(cookies.get("__Host-session")).isNotEqualTo("A".repeat(32));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(site.address() + path)).GET(), path, "GET");
    }

    private HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, path, "POST");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String method)
            throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ").append(name).append('=')
                    .append(value));
            request.header("Cookie", all.toString());
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        Routes.saw(method, path, answer.statusCode());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            assertThat(cookie).contains("Secure").contains("HttpOnly").containsIgnoringCase("SameSite=Strict")
                    .contains("Path=/").startsWith("__Host-");
            cookies.put(cookie.substring(0, cookie.indexOf('=')),
                    cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
        });
        return answer;
    }

    private static Iterable<String> faults(String path, HttpResponse<String> answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return AnswerHeaders.faults(path, headers);
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).as("a token in the page").isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}
