package org.kintrace.app.web.access;

import java.time.Duration;
import java.util.Arrays;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The cookie that gets a kept form back. */
final class KeptTicket {

    static final String COOKIE = "__Host-kept";

    private KeptTicket() {}

    static void give(HttpServletResponse response, String ticket) {
        set(response, ticket, KeptForms.KEPT);
    }

    static void clear(HttpServletResponse response) {
        set(response, "", Duration.ZERO);
    }

    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst().orElse("");
    }

    private static void set(HttpServletResponse response, String value, Duration kept) {
        response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value).secure(true).httpOnly(true)
                        .path("/").sameSite("Strict").maxAge(kept).build().toString());
    }
}
