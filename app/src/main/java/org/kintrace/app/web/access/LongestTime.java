package org.kintrace.app.web.access;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Ends sessions that have lasted long enough before anything is done with them. */
public final class LongestTime implements Filter {

    private final SignedInSessions sessions;

    public LongestTime(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = ((HttpServletRequest) request).getSession(false);
        if (session != null) {
            sessions.mayGoOn(session);
        }
        chain.doFilter(request, response);
    }
}
