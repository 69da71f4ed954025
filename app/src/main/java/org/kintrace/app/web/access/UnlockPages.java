package org.kintrace.app.web.access;

import java.util.Arrays;

import org.kintrace.app.web.frame.Pages;
import org.kintrace.app.web.frame.Reader;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/** The one page of a locked registry, and the button that locks it. */
@Controller
public final class UnlockPages {

    /** All guesses of the passphrase count together. */
    private static final String PASSPHRASE = "\u0000passphrase";

    private final RegistryDoor door;
    private final Throttle throttle;
    private final SignedInSessions sessions;
    private final Pages pages;

    public UnlockPages(RegistryDoor door, Throttle throttle, SignedInSessions sessions, Pages pages) {
        this.door = door;
        this.throttle = throttle;
        this.sessions = sessions;
        this.pages = pages;
    }

    /** What the page says. @param problem key of what was wrong, empty at first; @param file whether one was on its way */
    public record Unlock(String problem, boolean file) {}

    @GetMapping("/unlock")
    View ask(HttpServletRequest request) {
        return door.isLocked() ? page(request, HttpStatus.OK, "") : to("/");
    }

    @PostMapping("/unlock")
    View unlock(@RequestParam(defaultValue = "") String passphrase, HttpServletRequest request) {
        char[] given = passphrase.toCharArray();
        try {
            if (!door.isLocked()) {
                return to("/sign-in");
            }
            if (throttle.waitFor(PASSPHRASE).isPositive()) {
                return page(request, HttpStatus.TOO_MANY_REQUESTS, "unlock.wait");
            }
            Reader reader = door.unlock(given);
            throttle.succeeded(PASSPHRASE);
            return to(sessions.begin(request, reader));
        } catch (FolderNotOpenedException e) {
            if (e instanceof FolderNotOpenedException.WrongPassphrase) {
                throttle.failed(PASSPHRASE);
            }
            return page(request, HttpStatus.UNPROCESSABLE_CONTENT, problem(e));
        } finally {
            Arrays.fill(given, '\0');
        }
    }

    @PostMapping("/lock")
    View lock() {
        sessions.endAll();
        door.lock();
        return to("/unlock");
    }

    private View page(HttpServletRequest request, HttpStatus status, String problem) {
        return pages.outside(request, status, "unlock.title", "access/unlock.jte",
                new Unlock(problem, request.getParameter("file") != null));
    }

    private static String problem(FolderNotOpenedException e) {
        return switch (e) {
            case FolderNotOpenedException.WrongPassphrase _ -> "unlock.wrong";
            case FolderNotOpenedException.InUse _ -> "unlock.in_use";
            case FolderNotOpenedException.Newer _ -> "unlock.newer";
            case FolderNotOpenedException.Damaged _ -> "unlock.damaged";
            case FolderNotOpenedException.Missing _,FolderNotOpenedException.Occupied _,FolderNotOpenedException.NotPossible _ ->
                "unlock.not_possible";
        };
    }

    static View to(String path) {
        return Visit.to(path);
    }
}
