package org.kintrace.app.web.frame;

import java.io.IOException;

import org.kintrace.app.web.frame.StaticFiles.StaticFile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Serves the files that ship with the pages: the same bytes to everybody, so a browser may keep them. */
@Controller
public final class StaticPages {

    private final StaticFiles files;

    public StaticPages(StaticFiles files) {
        this.files = files;
    }

    @GetMapping("/static/{version}/{name}")
    void send(@PathVariable String version, @PathVariable String name, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        StaticFile file = files.find(name).filter(found -> found.version().equals(version)).orElse(null);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        byte[] bytes = file.bytes();
        byte[] packed = file.packed();
        if (packed != null) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            if (accepted != null && accepted.contains("gzip")) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                bytes = packed;
            }
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
