package org.kintrace.app.web.frame;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Which language a reader wants: what they chose, else what their browser asks for. */
final class Languages {

    static final String COOKIE = "__Host-language";

    private Languages() {}

    static Language of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Language.firstOf(Collections.list(request.getLocales())));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(COOKIE)).findFirst()
                        .flatMap(cookie -> Language.of(cookie.getValue()));
    }
}
