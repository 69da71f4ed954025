package org.kintrace.app.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when the pages are served to somebody who makes pages. */
final class Development implements Condition {

    static final String PROFILE = "development";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().matchesProfiles(PROFILE);
    }
}
