package org.kintrace.app.web.access;

import java.io.IOException;

import org.kintrace.app.web.frame.ArrivingFile;
import org.kintrace.app.web.frame.FormToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends whoever is not signed in to the page where they can be, and keeps what they were about to send. */
public final class SignInFirst implements AuthenticationEntryPoint {

    private final RegistryDoor door;
    private final KeptForms forms;

    public SignInFirst(RegistryDoor door, KeptForms forms) {
        this.door = door;
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        boolean typed = request.getParameter(FormToken.AUTHOR) != null
                && request.getAttribute(ArrivingFile.ATTRIBUTE) == null;
        if ("POST".equals(request.getMethod()) && typed) {
            // The session ended while somebody was typing. A file is not kept: it has to be chosen again.
            KeptTicket.give(response,
                    forms.keep(KeptForm.of(request.getRequestURI(), request.getParameterMap())));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", door.isLocked() ? "/unlock" : "/sign-in");
    }
}
