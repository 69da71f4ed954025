package org.kintrace.app.web.access;

import java.io.IOException;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends whoever is not signed in to the page where they can be. */
public final class SignInFirst implements AuthenticationEntryPoint {

    private final RegistryDoor door;

    public SignInFirst(RegistryDoor door) {
        this.door = door;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", door.isLocked() ? "/unlock" : "/sign-in");
    }
}
