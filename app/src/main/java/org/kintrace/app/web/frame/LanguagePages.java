package org.kintrace.app.web.frame;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletResponse;

/** Changes the language of the pages. */
@Controller
public final class LanguagePages {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/language")
    View choose(@RequestParam String language, @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        Language.of(language).ifPresent(chosen -> response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Languages.COOKIE, chosen.tag()).secure(true).httpOnly(true).path("/")
                        .sameSite("Strict").maxAge(KEPT).build().toString()));
        return Visit.to(OwnPath.of(back));
    }
}
