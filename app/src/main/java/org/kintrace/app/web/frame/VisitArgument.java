package org.kintrace.app.web.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import jakarta.servlet.http.HttpServletRequest;

/** Hands a {@link Visit} to controllers that ask for one. */
public final class VisitArgument implements HandlerMethodArgumentResolver {

    private final Pages pages;

    public VisitArgument(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("this is no request of the web");
        }
        if (!(http.getAttribute(Visit.REGISTRY) instanceof UnlockedRegistry registry)) {
            throw new IllegalStateException("a page was asked for while the registry is locked");
        }
        return new Visit(http, pages, registry, Pages.reader()
                .orElseThrow(() -> new IllegalStateException("a page was asked for by nobody")));
    }
}
