package org.kintrace.app.web.frame;

import java.util.Optional;

import org.kintrace.app.work.CaseWorker;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

import jakarta.servlet.http.HttpServletRequest;

/** One request of a person who is signed in to an unlocked registry. Controllers take it as an argument. */
public final class Visit {

    /** Where the open registry is put for the time of a request. */
    public static final String REGISTRY = UnlockedRegistry.class.getName();

    private final HttpServletRequest request;
    private final Pages pages;
    private final UnlockedRegistry registry;
    private final Reader reader;

    Visit(HttpServletRequest request, Pages pages, UnlockedRegistry registry, Reader reader) {
        this.request = request;
        this.pages = pages;
        this.registry = registry;
        this.reader = reader;
    }

    public UnlockedRegistry registry() {
        return registry;
    }

    public Reader reader() {
        return reader;
    }

    /** The same as use cases know them. */
    public CaseWorker worker() {
        return CaseWorker.owner(reader.accountId());
    }

    /** The file the form brings; empty when it brings none. */
    public Optional<ArrivingFile> file() {
        return request.getAttribute(ArrivingFile.ATTRIBUTE) instanceof ArrivingFile file
                && !file.name().isEmpty()
                        ? Optional.of(file)
                        : Optional.empty();
    }

    /** How many bytes the request says it has, a form around a file included; -1 when it does not say. */
    public long announcedBytes() {
        return request.getContentLengthLong();
    }

    public PageWords words() {
        return PageWords.in(Languages.of(request));
    }

    /** @param template below {@code src/main/jte}, takes {@code frame} and {@code page} */
    public View page(Place place, String template, Object page) {
        return pages.inside(request, HttpStatus.OK, place, template, page);
    }

    /** To another page after a change that was done, so that reloading repeats nothing. */
    public static View to(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /** The same form again with what was wrong beside the fields. */
    public View again(Place place, String template, Object page) {
        return pages.inside(request, HttpStatus.UNPROCESSABLE_CONTENT, place, template, page);
    }
}
