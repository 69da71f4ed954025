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

/** Asks for pages and sends forms without a browser, so that anything at all can be sent. */
final class PlainClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    private PlainClient(String address) {
        this.address = address;
    }

    /** One that came in by a link. */
    static PlainClient signedIn(String address, String link) {
        PlainClient client = new PlainClient(address);
        String path = URI.create(link).getPath();
        client.get(path);
        assertThat(client.post(path, "").statusCode()).isEqualTo(303);
        client.get("/");
        return client;
    }

    String get(String path) {
        HttpResponse<String> answer = send(request(path).GET(), path, "GET");
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer.body();
    }

    /** @param fields encoded, without the token */
    HttpResponse<String> post(String path, String fields) {
        String body = "_csrf=" + encoded(token) + "&" + fields;
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)), path, "POST");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ").append(name).append('=')
                    .append(value));
            request.header("Cookie", all.toString());
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String method) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            Routes.saw(method, URI.create(path).getPath(), answer.statusCode());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> cookies.put(
                    cookie.substring(0, cookie.indexOf('=')),
                    cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'))));
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts this test", e);
        }
    }
}
