package org.kintrace.app.web.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A page ready to be written: a template, its frame and its content. Written only when it is whole. */
final class Shown implements View {

    private final TemplateEngine templates;
    private final String template;
    private final PageFrame frame;
    private final Object page;
    private final HttpStatus status;

    Shown(TemplateEngine templates, String template, PageFrame frame, Object page, HttpStatus status) {
        this.templates = templates;
        this.template = template;
        this.frame = frame;
        this.page = page;
        this.status = status;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame);
        parameters.put("page", page);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        response.setStatus(status.value());
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
