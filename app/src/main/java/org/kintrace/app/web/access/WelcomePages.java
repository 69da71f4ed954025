package org.kintrace.app.web.access;

import java.util.Arrays;
import java.util.Optional;

import org.kintrace.app.web.access.OneTimeLinks.Use;
import org.kintrace.app.web.frame.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/** What the link on the terminal opens. Looking at the page uses nothing up: only its button does. */
@Controller
public final class WelcomePages {

    static final int LEAST_PASSWORD_CHARACTERS = 12;
    private static final int MOST_NAME_CHARACTERS = 60;

    private final RegistryDoor door;
    private final OneTimeLinks links;
    private final SignedInSessions sessions;
    private final Pages pages;

    public WelcomePages(RegistryDoor door, OneTimeLinks links, SignedInSessions sessions, Pages pages) {
        this.door = door;
        this.links = links;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** What the page says. @param problem key of what was wrong, empty at first */
    public record Welcome(String token, boolean lookAround, String name, String problem) {}

    /** What the page of a link that no longer opens says: nothing more. */
    public record Over() {}

    @GetMapping("/welcome/{token}")
    View show(@PathVariable String token, HttpServletRequest request) {
        return links.find(token)
                .map(use -> page(request, HttpStatus.OK,
                        new Welcome(token, use == Use.LOOK_AROUND, "", "")))
                .orElseGet(() -> over(request));
    }

    @PostMapping("/welcome/{token}")
    View come(@PathVariable String token, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again, HttpServletRequest request) {
        Optional<RegistryDoor.Inside> inside = door.enter();
        Optional<Use> use = links.find(token);
        if (inside.isEmpty() || use.isEmpty()) {
            inside.ifPresent(RegistryDoor.Inside::close);
            return over(request);
        }
        try (RegistryDoor.Inside open = inside.get()) {
            return switch (use.get()) {
                case LOOK_AROUND -> lookAround(token, open, request);
                case FIRST_ACCOUNT ->
                    firstAccount(new Wish(token, name.strip(), password, again), open, request);
            };
        }
    }

    private record Wish(String token, String name, String password, String again) {

        String problem(AccountBook accounts) {
            if (name.isEmpty()) {
                return "welcome.name_missing";
            }
            if (name.length() > MOST_NAME_CHARACTERS) {
                return "welcome.name_long";
            }
            if (accounts.named(name).isPresent()) {
                return "welcome.name_taken";
            }
            if (password.codePointCount(0, password.length()) < LEAST_PASSWORD_CHARACTERS) {
                return "welcome.password_short";
            }
            return password.equals(again) ? "" : "welcome.passwords_differ";
        }
    }

    private View lookAround(String token, RegistryDoor.Inside open, HttpServletRequest request) {
        if (!links.use(token)) {
            return over(request);
        }
        return UnlockPages.to(sessions.begin(request, open.accounts().owner()));
    }

    private View firstAccount(Wish wish, RegistryDoor.Inside open, HttpServletRequest request) {
        String problem = wish.problem(open.accounts());
        if (!problem.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT,
                    new Welcome(wish.token(), false, wish.name(), problem));
        }
        if (!links.use(wish.token())) {
            return over(request);
        }
        char[] password = wish.password().toCharArray();
        try {
            return UnlockPages.to(sessions.begin(request, open.accounts().add(wish.name(), password)));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private View page(HttpServletRequest request, HttpStatus status, Welcome welcome) {
        return pages.outside(request, status, "welcome.title", "access/welcome.jte", welcome);
    }

    private View over(HttpServletRequest request) {
        return pages.outside(request, HttpStatus.GONE, "welcome.title", "access/over.jte", new Over());
    }
}
