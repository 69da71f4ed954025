package org.kintrace.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/**
 * A list as it was read, kept so that the next new list need not wait for it to be read again: each column as its
 * different cells and one number per row. The format is in {@code docs/formats/standing.md}. It holds the list itself, so
 * it is written only where a person asks for it.
 */
final class StandingFile {

    private static final byte[] MAGIC = "kintrace-standing\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int AT_ONCE = 1 << 16;

    private StandingFile() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Keeps a list; does nothing when nobody asked for it. */
    static void keep(@Nullable Path file, LinkInput input) throws CommandFailedException {
        if (file != null) {
            ResultFile.writeBytes(file, out -> new Writing(out).write(input));
        }
    }

    /** Puts the content out in pieces and adds up what it put out. */
    private static final class Writing {

        private final OutputStream out;
        private ByteBuffer room = ByteBuffer.allocate(AT_ONCE);
        private final ByteSum sum = new ByteSum();

        Writing(OutputStream out) {
            this.out = out;
        }

        void write(LinkInput input) throws IOException {
            out.write(MAGIC);
            number(VERSION);
            number(input.table().rows());
            number(input.table().columns().size());
            for (LinkColumn column : input.table().columns()) {
                cell(column.header());
                cell(column.kind().word());
                number(column.values().length - 1);
                for (int v = 1; v < column.values().length; v++) {
                    cell(column.values()[v]);
                }
                for (int code : column.codes()) {
                    number(code);
                }
            }
            for (int row = 0; row < input.table().rows(); row++) {
                cell(input.id(row));
            }
            flush();
            number((int) (sum.value() >>> 32));
            number((int) sum.value());
            out.write(room.array(), 0, room.position());
        }

        private void number(int value) throws IOException {
            ready(Integer.BYTES);
            room.putInt(value);
        }

        private void cell(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            ready(bytes.length);
            room.put(bytes);
        }

        private void ready(int bytes) throws IOException {
            if (room.remaining() < bytes) {
                flush();
                room = bytes > room.capacity() ? ByteBuffer.allocate(bytes) : room;
            }
        }

        private void flush() throws IOException {
            sum.add(room.array(), 0, room.position());
            out.write(room.array(), 0, room.position());
            room.clear();
        }
    }

    /** Reads the bytes of such a file. */
    static LinkInput read(Path path, byte[] bytes) throws CommandFailedException {
        try {
            return read(bytes);
        } catch (NewerVersionException e) {
            throw new CommandFailedException(ExitCode.NEWER_VERSION,
                    "the standing list " + path + " was kept by a newer version of Kintrace", e);
        } catch (RuntimeException e) {
            throw new CommandFailedException(ExitCode.DAMAGED, "the standing list " + path
                    + " is damaged or cut short; keep it again from the list (dedupe LIST --keep-standing FILE)",
                    e);
        }
    }

    private static LinkInput read(byte[] bytes) throws NewerVersionException {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(MAGIC.length);
        if (in.getInt() != VERSION) {
            throw new NewerVersionException();
        }
        int end = bytes.length - Long.BYTES;
        int rows = in.getInt();
        int count = in.getInt();
        // The sum is not known yet, so nothing is believed that there is no room for.
        if (rows < 0 || count < 0 || rows > bytes.length / Integer.BYTES) {
            throw new IllegalArgumentException(rows + " rows in " + bytes.length + " bytes");
        }
        List<KeptColumn> kept = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            kept.add(KeptColumn.at(in, bytes, rows));
        }
        LinkColumn[] columns = new LinkColumn[count];
        CellColumn[] ids = new CellColumn[1];
        boolean[] whole = new boolean[1];
        // Nothing of this is needed for the rest, so it is done side by side: the sum, the ids, and each column.
        AtOnce.each(IntStream.range(-2, count).boxed().toList(), task -> {
            switch (task) {
                case -2 -> {
                    ByteSum sum = new ByteSum();
                    sum.add(bytes, MAGIC.length, end - MAGIC.length);
                    whole[0] = sum.value() == ByteBuffer.wrap(bytes).getLong(end);
                }
                case -1 -> {
                    ids[0] = CellColumn.ofLengthAndBytes(in, rows);
                    if (in.position() != end) {
                        throw new IllegalArgumentException("there is more than the ids");
                    }
                }
                default -> columns[task] = kept.get(task).read(bytes, rows);
            }
        });
        if (!whole[0]) {
            throw new IllegalArgumentException("the sum of the bytes is another");
        }
        return new LinkInput(new LinkTable(rows, List.of(columns)), ids[0], 0);
    }

    /**
     * Where a column lies in the bytes.
     *
     * @param values how many different cells it has
     * @param begin where the first of these cells begins
     * @param codes where the numbers of the rows begin
     */
    private record KeptColumn(String header, FieldKind kind, int values, int begin, int codes) {

        /** The column that begins here; the next one begins where this ends. */
        static KeptColumn at(ByteBuffer in, byte[] bytes, int rows) {
            String header = text(in, bytes);
            FieldKind kind = FieldKind.of(text(in, bytes)).orElseThrow();
            int values = in.getInt();
            int begin = in.position();
            for (int v = 0; v < values; v++) {
                int length = in.getInt();
                if (length < 0) {
                    throw new IllegalArgumentException("a cell of " + length + " bytes");
                }
                in.position(in.position() + length);
            }
            int codes = in.position();
            in.position(Math.addExact(codes, Math.multiplyExact(rows, Integer.BYTES)));
            return new KeptColumn(header, kind, values, begin, codes);
        }

        LinkColumn read(byte[] bytes, int rows) {
            ByteBuffer in = ByteBuffer.wrap(bytes).position(begin);
            String[] cells = new String[values + 1];
            cells[0] = "";
            for (int v = 1; v < cells.length; v++) {
                cells[v] = text(in, bytes);
            }
            int[] numbers = new int[rows];
            in.position(codes).asIntBuffer().get(numbers);
            return new LinkColumn(header, kind, numbers, cells);
        }
    }

    private static String text(ByteBuffer in, byte[] bytes) {
        int length = in.getInt();
        String text = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    /** The file is of a version this program does not know. */
    private static final class NewerVersionException extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
