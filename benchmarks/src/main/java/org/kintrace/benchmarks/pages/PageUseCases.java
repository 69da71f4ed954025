package org.kintrace.benchmarks.pages;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.FamilyHead;
import org.kintrace.app.work.reading.FamilyList;
import org.kintrace.app.work.today.Today;
import org.kintrace.names.WrittenName;
import org.kintrace.testdata.InventedWorld;

/**
 * Times what pages ask, on a registry made before: cold, while it is still reading, and when everything was read.
 *
 * <p>Arguments: the data folder, its passphrase, how often each is asked.
 */
public final class PageUseCases {

    private static final LocalDate ON = InventedWorld.LAST_DAY;

    private final OpenRegistry registry;
    private final CaseWorker owner;
    private final int times;
    private final Random draw = new Random(1);

    private PageUseCases(OpenRegistry registry, int times) {
        this.registry = registry;
        this.owner = registry.caseWorker();
        this.times = times;
    }

    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        try (OpenRegistry registry = OpenRegistry.open(Path.of(arguments[0]), arguments[1].toCharArray())) {
            System.out.printf("opened\t%.2f s, CPU %.2f s%n", seconds(begin), cpu() / 1e9);
            PageUseCases pages = new PageUseCases(registry, Integer.parseInt(arguments[2]));
            pages.first(begin);
            pages.all("while reading");
            long reading = System.nanoTime();
            while (registry.memory().readAhead(20, ON) > 0) {
                Thread.onSpinWait();
            }
            System.out.printf("everything read\t%.2f s, CPU %.2f s in all%n", seconds(reading), cpu() / 1e9);
            pages.all("warm");
            memory();
        }
    }

    private void first(long begin) {
        System.out.printf("first page of families\t%d of %d\t%.2f s after start, CPU %.2f s%n",
                registry.familyList().list(owner, FamilyList.Order.LAST_CHANGE, 0, 50).items().size(),
                registry.memory().heads().list().size(), seconds(begin), cpu() / 1e9);
        registry.forToday().read(owner, ON, new Today.Ahead(14, 5), Duration.ZERO);
        System.out.printf("first Today\t%.2f s after start, CPU %.2f s%n", seconds(begin), cpu() / 1e9);
        registry.search().find(owner, "Aygul", 20);
        System.out.printf("first search\t%.2f s after start, CPU %.2f s%n", seconds(begin), cpu() / 1e9);
        memory();
    }

    private void all(String when) {
        List<FamilyHead> heads = List.copyOf(registry.memory().heads().list());
        List<String> names = registry.memory().people().list().stream().limit(2_000)
                .flatMap(person -> person.calledBy().stream()).map(WrittenName::text).toList();
        time(when, "today", () -> registry.forToday().read(owner, ON, new Today.Ahead(14, 5), Duration.ZERO));
        time(when, "families", () -> registry.familyList().list(owner, FamilyList.Order.NUMBER,
                draw.nextInt(heads.size()), 50));
        time(when, "family", () -> registry.familyReading().find(owner, any(heads).id(), ON));
        time(when, "person", () -> registry.personReading().find(owner,
                any(any(heads).header().members()).person(), ON));
        time(when, "ledger by office", () -> registry.ledgerReading().byOffice(owner, ON));
        time(when, "inquiries", () -> registry.ledgerReading().inquiries(owner, ON, 0, 50));
        time(when, "promise", () -> registry.ledgerReading().promise(owner,
                any(registry.memory().ledger().ledger().promises()).id(), ON));
        time(when, "search", () -> registry.search().find(owner, any(names), 20));
    }

    private void time(String when, String what, Asking asking) {
        double[] took = new double[times];
        double[] worked = new double[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            long beginCpu = cpu();
            Object _ = asking.ask();
            worked[i] = (cpu() - beginCpu) / 1e6;
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        Arrays.sort(worked);
        System.out.printf("%s\t%s\tp50 %.1f ms\tp95 %.1f ms\tCPU p50 %.1f ms\tCPU p95 %.1f ms%n", when, what,
                took[times / 2], took[times * 95 / 100], worked[times / 2], worked[times * 95 / 100]);
    }

    private <T> T any(List<T> of) {
        return of.get(draw.nextInt(of.size()));
    }

    private static void memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use\t%d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Of this thread, in nanoseconds: what does not depend on who else uses the machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @FunctionalInterface
    private interface Asking {

        Object ask();
    }
}
