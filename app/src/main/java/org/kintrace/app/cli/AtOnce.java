package org.kintrace.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

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
            throw failure(e);
        }
    }

    /** What is done with results in order. */
    @FunctionalInterface
    interface InOrder<R> {

        void take(R result) throws IOException;
    }

    /**
     * Works on each item, on at most as many threads as there are processors, and takes the results in the order of the items,
     * each as soon as it is there and without many waiting.
     */
    static <T, R> void inOrder(List<T> items, Function<T, R> work, InOrder<R> sink) throws IOException {
        int most = Math.clamp(items.size(), 1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService threads = Executors.newFixedThreadPool(most)) {
            Deque<Future<R>> running = new ArrayDeque<>();
            for (T item : items) {
                if (running.size() == 2 * most) {
                    sink.take(running.remove().get());
                }
                running.add(threads.submit(() -> work.apply(item)));
            }
            while (!running.isEmpty()) {
                sink.take(running.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Error failure) {
            throw failure;
        }
        return e.getCause() instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(e.getCause());
    }
}
