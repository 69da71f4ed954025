package org.kintrace.linkage.block;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** A fixed number of threads; results never depend on how many. */
public final class Workers implements AutoCloseable {

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
