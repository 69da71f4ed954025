package org.kintrace.app.work.store;

import org.jspecify.annotations.Nullable;

/**
 * Does several things as one: when the call returns all of it is on disk, and when it throws none of it is.
 *
 * <p>One thread writes at a time; others wait. A call inside a call joins the outer one and commits with it. When an
 * inner call throws, the whole is lost even if the outer catches the exception: the outer call then throws
 * {@link IllegalStateException} instead of committing half. Reads inside see what was written inside.
 */
public interface Atomically {

    /** Runs the act and answers its result, after one commit. */
    <T extends @Nullable Object, E extends Exception> T call(Act<T, E> act) throws E;

    /** Runs the act, then commits once. */
    default <E extends Exception> void run(SilentAct<E> act) throws E {
        this.<@Nullable Object, E>call(() -> {
            act.run();
            return null;
        });
    }

    /** Something to do as one, with a result. */
    @FunctionalInterface
    interface Act<T extends @Nullable Object, E extends Exception> {

        T call() throws E;
    }

    /** Something to do as one. */
    @FunctionalInterface
    interface SilentAct<E extends Exception> {

        void run() throws E;
    }
}
