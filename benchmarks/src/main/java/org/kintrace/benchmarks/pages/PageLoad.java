package org.kintrace.benchmarks.pages;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;

/**
 * Asks a server for its pages at a steady rate, whether it keeps up or not, and tells the time to the first byte by page.
 * Server and asker share the machine and the process. A family of sixty is entered first, form by form, so that its drawing
 * can be timed; then each page is weighed as a browser would load it.
 *
 * <p>Arguments: a data folder to write in, its passphrase, requests a second, seconds to warm up, seconds to measure.
 */
public final class PageLoad {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern AUTHOR = Pattern.compile("name=\"_by\" value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("\"(/static/[^\"]+\\.(?:css|js))\"");
    private static final long NANOS = 1_000_000_000;

    private final String address;
    private final HttpClient client;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Random draw = new Random(1);
    private final Map<String, List<Double>> firstBytes = new LinkedHashMap<>();
    private int failures;

    private PageLoad(String address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    public static void main(String[] arguments) throws Exception {
        long began = System.nanoTime();
        Path folder = Path.of(arguments[0]);
        PagesSettings settings = new PagesSettings(0,
                new SessionLimits(Duration.ofHours(1), Duration.ofHours(2), 100), false, false);
        try (PagesServer server = PagesServer.start(folder, null, settings,
                fault -> System.out.println("a fault of ours"));
                HttpClient client = HttpClient.newHttpClient()) {
            System.out.printf("server answers, locked\t%.2f s after the first line of this program%n",
                    seconds(began));
            PageLoad load = new PageLoad(server.address(), client);
            load.unlock(arguments[1], server);
            load.waitForAll();
            System.out.printf("everything read\t%.2f s after the first line, CPU %.2f s in all%n",
                    seconds(began), cpuSeconds());
            memory("when everything was read");
            LargeFamily large = new LargeFamily(load::get, load::post, load::body);
            String family = large.enter();
            Map<String, Supplier<HttpRequest>> pages = load.pages(family);
            load.ask(pages, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            load.firstBytes.clear();
            load.ask(pages, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[4]));
            load.tell();
            load.draw(family);
            load.weigh(pages);
            memory("after " + arguments[4] + " s of questions");
        }
    }

    /** From the passphrase sent to the first byte and the last of the page after it. */
    private void unlock(String passphrase, PagesServer server) throws Exception {
        String form = body(get("/unlock"));
        double cpu = cpuSeconds();
        long began = System.nanoTime();
        HttpResponse<String> opened = client.send(
                post("/unlock", form, "passphrase=" + passphrase.replace(' ', '+')),
                HttpResponse.BodyHandlers.ofString());
        keep(opened);
        System.out.printf("unlocked\tstatus %d, %.2f s after the passphrase was sent%n", opened.statusCode(),
                seconds(began));
        String link = server.lookAroundLink().substring(address.length());
        HttpResponse<String> welcomed = client.send(post(link, body(get(link)), ""),
                HttpResponse.BodyHandlers.ofString());
        keep(welcomed);
        HttpResponse<String> first = client.send(get("/"), HttpResponse.BodyHandlers.ofString());
        System.out.printf(
                "first page\tstatus %d, %d bytes, %.2f s after the passphrase was sent, CPU %.2f s%n",
                first.statusCode(), first.body().length(), seconds(began), cpuSeconds() - cpu);
        HttpResponse<String> families = client.send(get("/families"), HttpResponse.BodyHandlers.ofString());
        System.out.printf("families\tstatus %d, %.2f s after the passphrase was sent%n",
                families.statusCode(), seconds(began));
    }

    private void waitForAll() throws Exception {
        String page = body(get("/"));
        while (page.contains("still being read")) {
            Thread.sleep(500);
            page = body(get("/"));
        }
    }

    /** What is asked for, drawn anew each time. */
    private Map<String, Supplier<HttpRequest>> pages(String large) throws Exception {
        List<String> families = links("/families", "/families/[0-9a-f-]{36}");
        List<String> people = new ArrayList<>();
        for (String family : families.subList(0, Math.min(10, families.size()))) {
            people.addAll(links(family, family + "/people/[0-9a-f-]{36}"));
        }
        List<String> matches = links("/matches", "/matches/[0-9a-f-]{36}");
        List<String> offices = links("/promises", "/promises/offices/[0-9a-f-]{36}");
        List<String> promises = new ArrayList<>();
        // Many offices never promised anything.
        for (int from = 0; promises.size() < 10 && from < 2_000; from += 20) {
            promises.addAll(links("/promises?from=" + from, "/promises/[0-9a-f-]{36}"));
        }
        List<String> inquiries = new ArrayList<>();
        for (String office : offices.subList(0, Math.min(10, offices.size()))) {
            inquiries.addAll(links(office, "/inquiries/[0-9a-f-]{36}"));
        }
        List<String> versions = links("/lists", "/lists/versions/[0-9a-f-]{36}");
        String search = body(get("/search"));
        List<String> names = List.of("Aygul", "Айгүл", "ئايگۈل", "Memet", "阿依古丽", "Gulnur", "Tursun",
                "Patigul", "Abdurahman");
        Map<String, Supplier<HttpRequest>> pages = new LinkedHashMap<>();
        for (String page : List.of("/", "/families", "/matches", "/promises", "/promises/families", "/lists",
                "/today/papers", "/today/contradictions", "/matches/decided", "/drafts", large,
                large + "/enter/person", large + "/enter/reply")) {
            pages.put(page.replace(large, "the family of sixty"), () -> get(page));
        }
        Map.of("a family", families, "a person", people, "a possible match", matches, "a promise", promises,
                "an inquiry",
                inquiries, "an office", offices, "a list", versions).forEach((what, links) -> {
                    if (!links.isEmpty()) {
                        pages.put(what, () -> get(links.get(draw.nextInt(links.size()))));
                    }
                });
        pages.put("a search", () -> post("/search", search, "asked=" + URLEncoder.encode(
                names.get(draw.nextInt(names.size())), StandardCharsets.UTF_8)));
        return pages;
    }

    /** How long the page of the family of sixty takes with its drawing, to the last byte, when nobody else asks. */
    private void draw(String family) throws Exception {
        double[] times = new double[20];
        String page = "";
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            page = body(get(family));
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("family of sixty drawn\t%d svg\tmedian %.1f ms, longest %.1f ms%n",
                page.split("<svg", -1).length - 1, times[times.length / 2], times[times.length - 1]);
    }

    /** What a page weighs when compressed: itself, its style sheets and its scripts. */
    private void weigh(Map<String, Supplier<HttpRequest>> pages) throws Exception {
        System.out.println("page\tHTML kB\twith CSS and JS kB, compressed");
        Map<String, Integer> files = new LinkedHashMap<>();
        for (var page : pages.entrySet()) {
            String html = body(page.getValue().get());
            int own = compressed(html);
            int all = own;
            for (String file : FILE.matcher(html).results().map(found -> found.group(1)).distinct()
                    .toList()) {
                Integer known = files.get(file);
                if (known == null) {
                    known = compressed(body(get(file)));
                    files.put(file, known);
                }
                all += known;
            }
            System.out.printf("%s\t%.1f\t%.1f%n", page.getKey(), own / 1000.0, all / 1000.0);
        }
    }

    private static int compressed(String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private List<String> links(String page, String pattern) throws Exception {
        Matcher found = Pattern.compile("href=\"(" + pattern + ")[\"?#]").matcher(body(get(page)));
        return found.results().map(link -> link.group(1)).distinct().toList();
    }

    private void ask(Map<String, Supplier<HttpRequest>> pages, int aSecond, int seconds) throws Exception {
        List<Map.Entry<String, Supplier<HttpRequest>>> all = List.copyOf(pages.entrySet());
        long began = System.nanoTime();
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < aSecond * seconds; i++) {
                long due = began + i * NANOS / aSecond;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                var page = all.get(i % all.size());
                HttpRequest request = page.getValue().get();
                // Counted from when it was due: a server that falls behind does not look quick.
                askers.execute(() -> time(page.getKey(), request, due));
            }
        }
    }

    private void time(String page, HttpRequest request, long due) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            double milliseconds = (System.nanoTime() - due) / 1e6;
            answer.body().readAllBytes();
            synchronized (firstBytes) {
                firstBytes.computeIfAbsent(page, _ -> new ArrayList<>()).add(milliseconds);
                failures += answer.statusCode() == 200 ? 0 : 1;
            }
        } catch (Exception e) {
            synchronized (firstBytes) {
                failures++;
            }
        }
    }

    private void tell() {
        System.out.println("page\tasked\tp50 ms\tp95 ms\tlongest ms");
        firstBytes.forEach((page, times) -> {
            double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            System.out.printf("%s\t%d\t%.1f\t%.1f\t%.1f%n", page, sorted.length, sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
        });
        System.out.println("not answered with 200\t" + failures);
    }

    private HttpRequest get(String path) {
        return request(path).GET().build();
    }

    private HttpRequest post(String path, String form, String fields) {
        Matcher token = TOKEN.matcher(form);
        Matcher author = AUTHOR.matcher(form);
        String sent = fields + (token.find() ? "&_csrf=" + token.group(1) : "")
                + (author.find() ? "&_by=" + author.group(1) : "");
        return request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(sent)).build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ",
                    cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .toList()));
        }
        return request;
    }

    private String body(HttpRequest request) throws Exception {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        keep(answer);
        return answer.body();
    }

    private void keep(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
    }

    private static void memory(String when) throws Exception {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("memory %s\t%d MB of heap in use", when,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmRSS")).forEach(line -> System.out.print(", resident "
                        + line.replaceAll("\\D", "").transform(kb -> Long.parseLong(kb) >> 10) + " MB"));
            }
        }
        System.out.println();
    }

    /** Of the whole process, compilers and collectors included. */
    private static double cpuSeconds() {
        return ManagementFactory
                .getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                        ? machine.getProcessCpuTime() / 1e9
                        : 0;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
