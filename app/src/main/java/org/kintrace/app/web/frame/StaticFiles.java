package org.kintrace.app.web.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheet, script and fonts: read once, packed once. The path carries a check number of the content, so that a
 * browser may keep a file for ever and a new version is fetched at once.
 */
public final class StaticFiles {

    private static final String STYLE = "kintrace.css";
    private static final Pattern NAMED = Pattern.compile("url\\(\"([a-z.0-9-]+)\"\\)");
    private static final String FOLDER = "/org/kintrace/app/web/static/";

    /** Everything that is served; what is not here is not. */
    private static final Map<String, String> TYPES = Map.of("kintrace.css", "text/css", "kintrace.js",
            "text/javascript", "entry.js",
            "text/javascript", "icon.svg", "image/svg+xml", "noto-sans-latin.woff2", "font/woff2",
            "noto-sans-latin-ext.woff2", "font/woff2", "noto-sans-cyrillic.woff2", "font/woff2",
            "noto-sans-cyrillic-ext.woff2", "font/woff2", "noto-naskh-arabic.woff2", "font/woff2");

    private final Map<String, StaticFile> byName = new LinkedHashMap<>();

    /** Reads them all. The style sheet comes last, because it names the fonts by their paths. */
    public StaticFiles() {
        TYPES.forEach((name, type) -> {
            if (!name.equals(STYLE)) {
                byName.put(name, file(type, read(name)));
            }
        });
        byName.put(STYLE, file("text/css", withPaths(read(STYLE))));
    }

    private byte[] withPaths(byte[] style) {
        return NAMED.matcher(new String(style, StandardCharsets.UTF_8))
                .replaceAll(found -> "url(\"" + path(found.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A file. @param packed the same bytes through gzip, null where they would not be fewer */
    record StaticFile(String type, String version, byte[] bytes,
            byte @org.jspecify.annotations.Nullable [] packed) {}

    /** Where to ask for a file. */
    public String path(String name) {
        StaticFile file = byName.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no file " + name + " is served");
        }
        return "/static/" + file.version() + "/" + name;
    }

    Optional<StaticFile> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static StaticFile file(String type, byte[] bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes);
        return new StaticFile(type, Long.toHexString(check.getValue()), bytes,
                type.startsWith("text/") ? packed(bytes) : null);
    }

    private static byte[] read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
