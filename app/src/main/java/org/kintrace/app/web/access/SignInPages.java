package org.kintrace.app.web.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.kintrace.app.web.frame.Pages;
import org.kintrace.app.web.frame.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/** Signing in to a registry that is unlocked. */
@Controller
public final class SignInPages {

    private final RegistryDoor door;
    private final Throttle throttle;
    private final SignedInSessions sessions;
    private final Pages pages;

    public SignInPages(RegistryDoor door, Throttle throttle, SignedInSessions sessions, Pages pages) {
        this.door = door;
        this.throttle = throttle;
        this.sessions = sessions;
        this.pages = pages;
    }

    /**
     * What the page says.
     *
     * @param name as typed
     * @param problem key of what was wrong, empty at first
     * @param minutes to wait
     * @param file whether a file was on its way when the session had ended
     */
    public record SignIn(String name, String problem, long minutes, boolean file) {}

    @GetMapping("/sign-in")
    View ask(HttpServletRequest request) {
        boolean file = request.getParameter("file") != null;
        return door.isLocked()
                ? UnlockPages.to(file ? "/unlock?file" : "/unlock")
                : page(request, HttpStatus.OK, new SignIn("", "", 0, file));
    }

    @PostMapping("/sign-in")
    View signIn(@RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        char[] given = password.toCharArray();
        try {
            Optional<RegistryDoor.Inside> inside = door.enter();
            if (inside.isEmpty()) {
                return UnlockPages.to("/unlock");
            }
            Duration wait = throttle.waitFor(name);
            if (wait.isPositive()) {
                return page(request, HttpStatus.TOO_MANY_REQUESTS,
                        new SignIn(name, "sign_in.wait", wait.toMinutes() + 1, false));
            }
            Optional<Reader> reader;
            try (RegistryDoor.Inside open = inside.get()) {
                reader = open.accounts().signIn(name, given);
            }
            if (reader.isEmpty()) {
                throttle.failed(name);
                return page(request, HttpStatus.UNPROCESSABLE_CONTENT,
                        new SignIn(name, "sign_in.wrong", 0, false));
            }
            throttle.succeeded(name);
            return UnlockPages.to(sessions.begin(request, reader.get()));
        } finally {
            Arrays.fill(given, '\0');
        }
    }

    private View page(HttpServletRequest request, HttpStatus status, SignIn signIn) {
        return pages.outside(request, status, "sign_in.title", "access/sign-in.jte", signIn);
    }
}
