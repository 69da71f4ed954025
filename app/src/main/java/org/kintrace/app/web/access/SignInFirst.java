package org.kintrace.app.web.access;

import java.io.IOException;

import org.kintrace.app.web.frame.ArrivingFile;
import org.kintrace.app.web.frame.FormToken;
import org.kintrace.app.web.frame.Pages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends whoever is not signed in to the page where they can be, and keeps what they were about to send; keeps it too when
 * its page was too old, because somebody signed out in another tab.
 */
public final class SignInFirst implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RegistryDoor door;
    private final KeptForms forms;

    public SignInFirst(RegistryDoor door, KeptForms forms) {
        this.door = door;
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException reason) {
        // A file is not kept: it has to be chosen again.
        boolean withFile = request.getAttribute(ArrivingFile.ATTRIBUTE) != null;
        if (wasTyped(request)) {
            keep(request, response);
        }
        to(response, signIn() + (withFile ? "?file" : ""));
    }

    /** The browser says that the form is from a page of ours, so what was typed is kept; it is not done. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && wasTyped(request)
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            keep(request, response);
            to(response, Pages.reader().isPresent() ? "/kept" : signIn());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean wasTyped(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getParameter(FormToken.AUTHOR) != null
                && request.getAttribute(ArrivingFile.ATTRIBUTE) == null;
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) {
        KeptTicket.give(response,
                forms.keep(KeptForm.of(request.getRequestURI(), request.getParameterMap())));
    }

    private String signIn() {
        return door.isLocked() ? "/unlock" : "/sign-in";
    }

    private static void to(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
