package org.kintrace.app.web.frame;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What a reader sees when something does not work: what happened, that nothing is lost, what to do. */
@Controller
public final class ErrorPages {

    private final Pages pages;
    private final Supplier<UUID> ids;
    private final Consumer<Fault> faults;

    /** @param faults where faults of ours are told, without anything a reader typed */
    public ErrorPages(Pages pages, Supplier<UUID> ids, Consumer<Fault> faults) {
        this.pages = pages;
        this.ids = ids;
        this.faults = faults;
    }

    /** The content of the page. @param key which sentences; @param faultId to ask for help with, or empty */
    public record Failed(String key, String faultId) {}

    @RequestMapping("/error")
    View show(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? resolve(code)
                : HttpStatus.NOT_FOUND;
        return pages.outside(request, status, "error.title", "error.jte", failed(request, status));
    }

    private Failed failed(HttpServletRequest request, HttpStatus status) {
        if (!status.is5xxServerError()) {
            return new Failed(key(status), "");
        }
        String id = ids.get().toString();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            faults.accept(new Fault(id, thrown));
        }
        return new Failed("error.fault", id);
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "error.not_found";
            case FORBIDDEN -> "error.refused";
            case METHOD_NOT_ALLOWED -> "error.not_found";
            case CONTENT_TOO_LARGE -> "error.too_large";
            default -> "error.not_understood";
        };
    }

    private static HttpStatus resolve(int code) {
        HttpStatus known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
