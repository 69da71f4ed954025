package org.kintrace.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kintrace.app.web.access.KeptForm.Field;

class KeptFormsTest {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InstantSource source = () -> now;
    private final KeptForms forms = new KeptForms(new SecureRandom(), source.withZone(ZoneOffset.UTC));

    @Test
    void givesAFormBackToItsAuthor() {
        String ticket = forms.keep(form("me"));
        assertThat(forms.find(ticket, "me")).hasValueSatisfying(form -> {
            assertThat(form.path()).isEqualTo("/somewhere");
            assertThat(form.fields()).containsExactly(new Field("text", "سۆز"), new Field("text", "more"));
        });
    }

    @Test
    void givesItToNobodyElse() {
        String ticket = forms.keep(form("me"));
        String wrongKey = ticket.substring(0, ticket.indexOf('.') + 1) + "A".repeat(43);
        assertThat(forms.find(ticket, "another")).isEmpty();
        assertThat(forms.find(wrongKey, "me")).isEmpty();
        assertThat(forms.find("nonsense", "me")).isEmpty();
    }

    @Test
    void dropsItAfterAnHourOrWhenTold() {
        String first = forms.keep(form("me"));
        String second = forms.keep(form("me"));
        forms.drop(first);
        assertThat(forms.find(first, "me")).isEmpty();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(forms.find(second, "me")).isEmpty();
    }

    private static KeptForm form(String author) {
        Map<String, String[]> typed = new LinkedHashMap<>();
        typed.put("_csrf", new String[]{"secret"});
        typed.put("_by", new String[]{author});
        typed.put("text", new String[]{"سۆز", "more"});
        return KeptForm.of("/somewhere", typed);
    }
}
