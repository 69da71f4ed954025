package org.kintrace.app.web.access;

import java.io.IOException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses what another site's page sends: a name of ours that was made to point here (DNS rebinding), and every change
 * asked for from elsewhere. Under our policy "no-referrer" a browser sends the origin "null" with our own forms;
 * {@code Sec-Fetch-Site} then tells ours from others.
 */
public final class OwnOrigin implements Filter {

    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (isOurHost(http.getServerName()) && (READING.contains(http.getMethod()) || isOurs(http))) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurHost(String name) {
        return HOSTS.contains(name);
    }

    private static boolean isOurs(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return (from == null || from.equals("same-origin"))
                && isOurOrigin(request.getHeader("Origin"), request);
    }

    private static boolean isOurOrigin(@Nullable String origin, HttpServletRequest request) {
        return origin == null || origin.equals("null")
                || origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
