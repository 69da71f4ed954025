package org.kintrace.app.web.access;

import java.io.IOException;
import java.util.Optional;

import org.kintrace.app.web.frame.Pages;
import org.kintrace.app.web.frame.Visit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

/** Holds the registry open while a request is answered, so that nobody locks it in the middle of a page. */
public final class InsideRegistry implements Filter {

    private static final String LOCK = "/lock";

    private final RegistryDoor door;

    public InsideRegistry(RegistryDoor door) {
        this.door = door;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // A stranger's request must not keep the registry unlocked, and who locks must not stand inside: locking waits
        // until everybody has left.
        boolean enters = Pages.reader().isPresent()
                && !LOCK.equals(((HttpServletRequest) request).getRequestURI());
        Optional<RegistryDoor.Inside> inside = enters ? door.enter() : Optional.empty();
        if (inside.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (RegistryDoor.Inside open = inside.get()) {
            request.setAttribute(Visit.REGISTRY, open.registry());
            chain.doFilter(request, response);
        } finally {
            request.removeAttribute(Visit.REGISTRY);
        }
    }
}
