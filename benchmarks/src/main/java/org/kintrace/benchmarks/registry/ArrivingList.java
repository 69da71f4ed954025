package org.kintrace.benchmarks.registry;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.InventedList;
import org.kintrace.testdata.list.ListKind;

/**
 * Writes invented families as a case file and one long list that arrives, to be taken in by {@code kintrace case import}
 * and {@code kintrace list import}. Same arguments, same bytes.
 *
 * <p>Run: {@code ArrivingList FAMILIES ROWS SEED FOLDER}.
 */
public final class ArrivingList {

    private ArrivingList() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "arguments are FAMILIES ROWS SEED FOLDER, not " + String.join(" ", arguments));
        }
        InventedWorld world = InventedWorld.of(Long.parseLong(arguments[2]), Integer.parseInt(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        try (OutputStream out = open(folder.resolve("families.json"))) {
            world.writeCaseFile(out);
        }
        InventedList list = world.list(ListKind.CHINESE_REGISTER, Integer.parseInt(arguments[1]));
        try (OutputStream out = open(folder.resolve("list.csv"))) {
            list.writeTo(out);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
