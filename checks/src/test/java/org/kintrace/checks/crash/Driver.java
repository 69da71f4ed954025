package org.kintrace.checks.crash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.kintrace.app.casefile.CaseFileOutcome;
import org.kintrace.app.cli.FileAsList;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.ListToImport;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.InventedList;
import org.kintrace.testdata.list.ListKind;

/** A process that works on a registry until it is killed; says on standard output what was acknowledged. */
final class Driver {

    static final char[] PASSPHRASE = "six words nobody would guess here".toCharArray();
    static final int FAMILIES = 3;
    static final int ROWS = 40;

    private Driver() {}

    /** {@code import FOLDER FIRST}: invented families and lists in turn; {@code hold FOLDER CASES LIST}: takes both in, waits. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        try (OpenRegistry registry = OpenRegistry.open(folder, PASSPHRASE.clone())) {
            if (arguments[0].equals("hold")) {
                hold(registry, Path.of(arguments[2]), Path.of(arguments[3]));
            } else {
                say("ready");
                for (int number = Integer.parseInt(arguments[2]);; number++) {
                    importWorld(registry, number);
                }
            }
        }
    }

    static InventedWorld world(int number) {
        return InventedWorld.of(number, FAMILIES);
    }

    static String sourceOf(int number) {
        return "list " + number;
    }

    private static void importWorld(OpenRegistry registry, int number) throws Exception {
        ByteArrayOutputStream cases = new ByteArrayOutputStream();
        world(number).writeCaseFile(cases);
        CaseFileOutcome outcome = registry.importCaseFile()
                .run(new ByteArrayInputStream(cases.toByteArray()));
        if (outcome.problemCount() > 0) {
            throw new IllegalStateException(
                    "the invented families were not taken in: " + outcome.problems().getFirst());
        }
        say("case " + number);
        InventedList list = world(number).list(ListKind.TURKISH, ROWS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        list.writeTo(bytes);
        registry.importList().run(incoming(list.fileName(), sourceOf(number), bytes.toByteArray()));
        say("list " + number);
    }

    private static void hold(OpenRegistry registry, Path cases, Path list) throws Exception {
        registry.importCaseFile().run(new ByteArrayInputStream(Files.readAllBytes(cases)));
        registry.importList().run(incoming("list.csv", "list", Files.readAllBytes(list)));
        say("ready");
        if (System.in.read() < 0) {
            Arrays.fill(PASSPHRASE, '\0');
        }
    }

    private static ListToImport incoming(String name, String source, byte[] bytes) {
        return new ListToImport(name, Optional.of(source), Optional.empty(), Optional.empty(),
                () -> new ByteArrayInputStream(bytes),
                FileAsList.reader(name, Optional.empty(), ReadingOptions.fromTheFile()));
    }

    private static void say(String line) {
        System.out.write((line + "\n").getBytes(StandardCharsets.UTF_8), 0, line.length() + 1);
        System.out.flush();
    }
}
