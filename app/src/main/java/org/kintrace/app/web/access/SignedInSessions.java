package org.kintrace.app.web.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.kintrace.app.web.frame.Reader;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * Who is signed in. A session begins at sign-in with an id of its own, ends when idle, after its longest time, at
 * signing out and at locking, and lives in this process only.
 */
public final class SignedInSessions implements HttpSessionListener {

    private final SessionLimits limits;
    private final KeptForms forms;
    private final Clock clock;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    public SignedInSessions(SessionLimits limits, KeptForms forms, Clock clock) {
        this.limits = limits;
        this.forms = forms;
        this.clock = clock;
    }

    /** A session in use. */
    private record Open(HttpSession session, String accountId, Instant began) {}

    /**
     * Signs somebody in: whatever session the browser brought is ended, a new one begins.
     *
     * @return the path of the page to go on with
     */
    String begin(HttpServletRequest request, Reader reader) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(limits.idle().toSeconds()));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(reader, null,
                AuthorityUtils.createAuthorityList("ROLE_OWNER")));
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        open.put(session.getId(), new Open(session, reader.accountId(), clock.instant()));
        endOldest(reader.accountId());
        return forms.find(KeptTicket.of(request), reader.accountId()).isPresent() ? "/kept" : "/";
    }

    /** Whether a session may still be used; ends it when its longest time is over. */
    boolean mayGoOn(HttpSession session) {
        Open found = open.get(session.getId());
        if (found != null && clock.instant().isBefore(found.began().plus(limits.longest()))) {
            return true;
        }
        end(session);
        return false;
    }

    /** Ends the session of a request. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            end(session);
        }
        SecurityContextHolder.clearContext();
    }

    /** Ends every session. */
    public void endAll() {
        List.copyOf(open.values()).forEach(one -> end(one.session()));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession().getId());
    }

    private void endOldest(String accountId) {
        List<Open> own = open.values().stream().filter(one -> one.accountId().equals(accountId))
                .sorted(Comparator.comparing(Open::began)).toList();
        own.stream().limit(Math.max(0, own.size() - limits.mostPerAccount()))
                .forEach(one -> end(one.session()));
    }

    private void end(HttpSession session) {
        open.remove(session.getId());
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // It ended by itself in the meantime.
            return;
        }
    }
}
