package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in without a browser, who can send what no browser would. */
final class Visitor {

    private static final String BOUNDARY = "invented-boundary";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    private Visitor(Site site) {
        this.site = site;
    }

    /** One who is signed in as the owner. */
    static Visitor of(Site site) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site);
        String path = URI.create(site.server().lookAroundLink()).getPath();
        visitor.send(path, HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "_csrf=" + URLEncoder.encode(visitor.token(path), StandardCharsets.UTF_8))));
        return visitor;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /** A form with a file of so many bytes, all of them a letter. */
    HttpResponse<String> bring(String token, long bytes) throws IOException, InterruptedException {
        return bring(token, "list.csv", bytes);
    }

    HttpResponse<String> bring(String token, String name, long bytes)
            throws IOException, InterruptedException {
        byte[] before = before(token, name).getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send("/lists/new", HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(
                                () -> new SequenceInputStream(java.util.Collections.enumeration(
                                        List.of(new ByteArrayInputStream(before), new Letters(bytes),
                                                new ByteArrayInputStream(after))))),
                        before.length + bytes + after.length)));
    }

    /** Begins to send a file and goes away in the middle of it. @return what is answered all the same */
    String breakOff(String token) throws IOException {
        return raw("multipart/form-data; boundary=" + BOUNDARY, before(token, "list.csv") + "name,born\r\nA,",
                100_000);
    }

    /** Goes away before the file, while the form still says who sends it. */
    String breakOffEarly(String token) throws IOException {
        return raw("multipart/form-data; boundary=" + BOUNDARY, before(token, "list.csv").substring(0, 120),
                100_000);
    }

    /** Sends all that was announced, but without the line that ends the file. */
    String withoutEnd(String token) throws IOException {
        String form = before(token, "list.csv") + "name,born\r\nA,1970";
        return raw("multipart/form-data; boundary=" + BOUNDARY, form, form.length());
    }

    /** Sends a form in which no part begins. */
    String withoutBoundary(String token) throws IOException {
        String form = before(token, "list.csv");
        return raw("multipart/form-data", form, form.length());
    }

    private String raw(String contentType, String form, int announced) throws IOException {
        URI address = URI.create(site.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("POST /lists/new HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: "
                            + cookieHeader() + "\r\nConnection: close\r\nContent-Type: " + contentType
                            + "\r\nContent-Length: " + announced + "\r\n\r\n" + form)
                            .getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            // Until the server has noticed.
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As when the session ended; the token of forms stays. */
    void forgetSession() {
        cookies.remove("__Host-session");
    }

    String token(String path) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(get(path).body());
        assertThat(found.find()).as("a token in the page").isTrue();
        return found.group(1);
    }

    private static String before(String token, String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        request.uri(URI.create(site.address() + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie")
                .forEach(cookie -> cookies.put(cookie.substring(0, cookie.indexOf('=')),
                        cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'))));
        return answer;
    }

    private String cookieHeader() {
        StringBuilder all = new StringBuilder();
        cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ").append(name).append('=')
                .append(value));
        return all.toString();
    }

    /** So many bytes, made as they are read. */
    private static final class Letters extends InputStream {

        private long left;

        Letters(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
