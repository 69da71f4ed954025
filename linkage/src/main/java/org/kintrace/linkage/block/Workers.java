package org.kintrace.linkage.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A fixed number of threads; results never depend on how many. */
public final class Workers implements AutoCloseable {

    private static final int STRETCH = 1 << 12;

    private final int count;
    private final ExecutorService threads;

    /** @param count at least 1 */
    public Workers(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + count);
        }
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count,
                Thread.ofPlatform().daemon().name("linkage-", 0).factory());
    }

    public int count() {
        return count;
    }

    /** Runs the task once per worker, with the worker's number, and waits for all. */
    public void run(IntConsumer task) {
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 0; worker < count; worker++) {
            int number = worker;
            running.add(threads.submit(() -> task.accept(number)));
        }
        for (Future<?> future : running) {
            await(future);
        }
    }

    /** Runs the tasks 0 to {@code tasks} - 1, each once, in this order as workers become free. */
    public void runEach(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        run(_ -> {
            for (int number = next.getAndIncrement(); number < tasks; number = next.getAndIncrement()) {
                task.accept(number);
            }
        });
    }

    /** A stretch of places. */
    @FunctionalInterface
    public interface Stretch {

        void run(int from, int to);
    }

    /** Runs the work over all places from 0 to {@code places} - 1, in stretches that fit a processor's cache. */
    public void runOver(int places, Stretch work) {
        int stretches = places / STRETCH + 1;
        runEach(stretches, k -> work.run(k * STRETCH, Math.min(places, (k + 1) * STRETCH)));
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("linking was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
