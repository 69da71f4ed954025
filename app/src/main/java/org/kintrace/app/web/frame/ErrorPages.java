package org.kintrace.app.web.frame;

import java.util.List;
import java.util.Optional;
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
    private final List<FileFormPage> fileForms;

    /** @param fileForms those that are shown again when their file breaks off; @param faults where faults of ours are told, without anything a reader typed */
    public ErrorPages(Pages pages, List<FileFormPage> fileForms, Supplier<UUID> ids,
            Consumer<Fault> faults) {
        this.pages = pages;
        this.fileForms = List.copyOf(fileForms);
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
        if (brokeOff(request, status)) {
            return brokenOff(request);
        }
        return pages.outside(request, status, "error.title", "error.jte", failed(request, status));
    }

    /** Whether a form with a file did not arrive whole: nobody could read it, or its connection broke while it was read. */
    private static boolean brokeOff(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(ArrivingFile.BROKEN) != null
                || request.getAttribute(ArrivingFile.ATTRIBUTE) != null
                        && (status == HttpStatus.BAD_REQUEST || status == HttpStatus.REQUEST_TIMEOUT);
    }

    private View brokenOff(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Optional<FileFormPage.Again> again = Pages.reader().flatMap(
                _ -> fileForms.stream().filter(form -> form.sentTo().equals(path)).findFirst())
                .map(form -> form.brokenOff(PageWords.in(Languages.of(request))));
        return again
                .map(form -> pages.inside(request, HttpStatus.BAD_REQUEST, form.place(), form.template(),
                        form.page()))
                .orElseGet(() -> pages.outside(request, HttpStatus.BAD_REQUEST, "error.title", "error.jte",
                        new Failed("error.file_broke_off", "")));
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
