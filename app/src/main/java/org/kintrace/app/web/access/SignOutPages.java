package org.kintrace.app.web.access;

import org.kintrace.app.web.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signing out: the session is dead here, and the browser forgets pages, cookies and what scripts stored. */
@Controller
public final class SignOutPages {

    private final SignedInSessions sessions;

    public SignOutPages(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/sign-out")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return Visit.to("/sign-in");
    }
}
