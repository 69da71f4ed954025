package org.kintrace.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several tasks side by side, on threads of their own that end with them. */
final class AtOnce {

    private AtOnce() {}

    /** Does the task for each, on at most as many threads as there are processors, and waits for all. */
    static <T> void each(List<T> items, Consumer<T> task) {
        int most = Math.clamp(items.size(), 1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService threads = Executors.newFixedThreadPool(most)) {
            List<Future<?>> running = new ArrayList<>();
            items.forEach(item -> running.add(threads.submit(() -> task.accept(item))));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
