package org.kintrace.app.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Puts pages into their frame. */
public final class Pages {

    private static final String TEMPLATES = "org.kintrace.app.web.template";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Pages.class.getClassLoader(), TEMPLATES);
    private final StaticFiles files;
    private final Supplier<List<Section>> sections;

    /** @param sections those that have pages, asked for with every page */
    public Pages(StaticFiles files, Supplier<List<Section>> sections) {
        this.files = files;
        this.sections = sections;
    }

    /** A page outside the registry: unlocking, signing in, errors. */
    public View outside(HttpServletRequest request, HttpStatus status, String title, String template,
            Object page) {
        return new Shown(templates, template, frame(request, Optional.empty(), title, List.of()), page,
                status);
    }

    View inside(HttpServletRequest request, HttpStatus status, Place place, String template, Object page) {
        return new Shown(templates, template,
                frame(request, Optional.of(place.section()), place.title(), place.trail()), page, status);
    }

    private PageFrame frame(HttpServletRequest request, Optional<Section> section, String title,
            List<Crumb> trail) {
        return new PageFrame(PageWords.in(Languages.of(request)), title, section, trail, reader(),
                pathOf(request), token(request), files, sections.get());
    }

    /** Who is signed in and asks now. */
    public static Optional<Reader> reader() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Reader reader
                ? Optional.of(reader)
                : Optional.empty();
    }

    private static FormToken token(HttpServletRequest request) {
        Object token = request.getAttribute(CsrfToken.class.getName());
        return token instanceof CsrfToken csrf
                ? new FormToken(csrf.getParameterName(), csrf.getToken())
                : new FormToken(FormToken.FIELD, "");
    }

    /** Where the reader is, also when an error page answers; only pages that can be asked for again. */
    private static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return "GET".equals(request.getMethod()) && failed == null ? path : "/";
    }
}
