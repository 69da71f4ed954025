package org.kintrace.registry.inquiry;

/** Why an answer is due on a day. Legal wording is shown only where the basis is law. */
public enum DeadlineBasis {
    LAW, PROCEDURE, PROMISE, CUSTOM, OURS
}
