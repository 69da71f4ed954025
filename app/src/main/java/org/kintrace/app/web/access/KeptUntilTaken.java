package org.kintrace.app.web.access;

import java.io.IOException;
import java.util.Optional;

import org.kintrace.app.web.frame.Pages;
import org.kintrace.app.web.frame.Reader;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Drops a kept form as soon as it was taken in, so that nobody is offered to send it once more. Taken in means that the
 * reader was sent on to another page; a form that is shown again, with what has to be mended, stays.
 */
public final class KeptUntilTaken implements Filter {

    private final KeptForms forms;

    public KeptUntilTaken(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<Reader> reader = Pages.reader();
        chain.doFilter(request, response);
        boolean sentOn = ((HttpServletResponse) response).getStatus() == HttpServletResponse.SC_SEE_OTHER;
        if (reader.isPresent() && sentOn && "POST".equals(http.getMethod())) {
            String ticket = KeptTicket.of(http);
            // The cookie stays, as the answer may be on its way; it opens nothing any more.
            forms.find(ticket, reader.get().accountId())
                    .filter(kept -> kept.isWhatWasSent(http.getRequestURI(),
                            http.getParameter(KeptForm.SUBMISSION)))
                    .ifPresent(_ -> forms.drop(ticket));
        }
    }
}
