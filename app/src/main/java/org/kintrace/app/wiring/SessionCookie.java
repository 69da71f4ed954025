package org.kintrace.app.wiring;

import java.util.Set;

import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.servlet.ServletWebServerSettings;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.boot.web.server.servlet.Session.SessionTrackingMode;

/** The session's cookie: to this host only, never to a script, never with another site's request, in no address. */
final class SessionCookie {

    /** The prefix makes a browser hold us to Secure, no Domain and Path=/ (RFC 6265bis, section 4.1.3). */
    static final String NAME = "__Host-session";

    private SessionCookie() {}

    static void set(ServletWebServerSettings server, PagesSettings settings) {
        Session session = server.getSession();
        session.setTimeout(settings.limits().idle());
        session.setTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        session.setPersistent(false);
        session.getCookie().setName(NAME);
        session.getCookie().setPath("/");
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSecure(true);
        session.getCookie().setSameSite(SameSite.STRICT);
    }
}
