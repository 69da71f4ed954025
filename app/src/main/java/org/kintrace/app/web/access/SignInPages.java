package org.kintrace.app.web.access;

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
    private final SignedInSessions sessions;
    private final Pages pages;

    public SignInPages(RegistryDoor door, SignedInSessions sessions, Pages pages) {
        this.door = door;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** What the page says. @param name as typed; @param problem key of what was wrong, empty at first */
    public record SignIn(String name, String problem) {}

    @GetMapping("/sign-in")
    View ask(HttpServletRequest request) {
        return door.isLocked() ? UnlockPages.to("/unlock") : page(request, HttpStatus.OK, "", "");
    }

    @PostMapping("/sign-in")
    View signIn(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        char[] given = password.toCharArray();
        try {
            Optional<RegistryDoor.Inside> inside = door.enter();
            if (inside.isEmpty()) {
                return UnlockPages.to("/unlock");
            }
            Optional<Reader> reader;
            try (RegistryDoor.Inside open = inside.get()) {
                reader = open.accounts().signIn(name, given);
            }
            if (reader.isEmpty()) {
                return page(request, HttpStatus.UNPROCESSABLE_CONTENT, name, "sign_in.wrong");
            }
            sessions.begin(request, reader.get());
            return UnlockPages.to("/");
        } finally {
            Arrays.fill(given, '\0');
        }
    }

    private View page(HttpServletRequest request, HttpStatus status, String name, String problem) {
        return pages.outside(request, status, "sign_in.title", "access/sign-in.jte", new SignIn(name, problem));
    }
}
