package org.kintrace.checks.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A process that works where little can be written: takes in good files, then files too large for the place, then good ones
 * again. Prints a line for each step: its name, the exit code, what was said.
 */
final class FullDisk {

    private static final long LEFT_BYTES = 3 << 20;

    private FullDisk() {}

    /** {@code PLACE LIST CASES FILLER}: the two files are too large; FILLER is 0 where the place is small by itself. */
    public static void main(String[] arguments) throws Exception {
        Path place = Path.of(arguments[0]);
        Workplace work = Workplace.in(place);
        OnRecord before = work.onRecord();
        Path filler = place.resolve("filler");
        fill(filler, Integer.parseInt(arguments[3]));
        say("full", work.run("case", "list"));
        shorten(filler);
        say("list", work.run("list", "import", arguments[1]));
        say("cases", work.run("case", "import", arguments[2]));
        say("copy", work.run("case", "export", "--audience", "owner", "--out",
                place.resolve("copy.json").toString()));
        Path tiny = place.resolve("tiny");
        if (Files.isDirectory(tiny)) {
            say("half", work.run("case", "export", "--audience", "owner", "--out",
                    tiny.resolve("copy.json").toString()));
            say("halves", new Answer(tiny.toFile().list().length, "", ""));
        }
        Files.deleteIfExists(filler);
        say("leftovers", new Answer(leftovers(place), "", ""));
        say("same", new Answer(work.onRecord().equals(before) ? 0 : 1, "", ""));
        work.takesInGoodFiles(2);
        say("good", new Answer(0, "", ""));
    }

    private static void say(String step, Answer answer) {
        System.out.println(step + " " + answer.code() + " " + answer.err().strip().replace('\n', ' '));
    }

    private static int leftovers(Path place) {
        try (var inside = Files.walk(place)) {
            return (int) inside.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".part") || name.endsWith(".partly")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves room enough to open the registry, and no more. */
    private static void shorten(Path filler) throws IOException {
        try (FileChannel file = FileChannel.open(filler, StandardOpenOption.WRITE)) {
            file.truncate(Math.max(0, file.size() - LEFT_BYTES));
        }
    }

    /** Writes until the disk is full. */
    private static void fill(Path filler, int most) throws IOException {
        try (var out = Files.newOutputStream(filler)) {
            byte[] chunk = new byte[1 << 12];
            for (int i = 0; i < most; i++) {
                out.write(chunk);
            }
        } catch (IOException e) {
            return;
        }
    }
}
