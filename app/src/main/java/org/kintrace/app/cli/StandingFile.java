package org.kintrace.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        ByteSum sum = new ByteSum();
        sum.add(bytes, MAGIC.length, end - MAGIC.length);
        if (sum.value() != in.getLong(end)) {
            throw new IllegalArgumentException("the sum of the bytes is another");
        }
        int rows = in.getInt();
        int count = in.getInt();
        List<LinkColumn> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            String header = text(in, bytes);
            FieldKind kind = FieldKind.of(text(in, bytes)).orElseThrow();
            String[] values = new String[in.getInt() + 1];
            values[0] = "";
            for (int v = 1; v < values.length; v++) {
                values[v] = text(in, bytes);
            }
            int[] codes = new int[rows];
            in.asIntBuffer().get(codes);
            in.position(in.position() + rows * Integer.BYTES);
            columns.add(new LinkColumn(header, kind, codes, values));
        }
        CellColumn ids = CellColumn.ofLengthAndBytes(in, rows);
        if (in.position() != end) {
            throw new IllegalArgumentException("there is more than the ids");
        }
        return new LinkInput(new LinkTable(rows, columns), ids, 0);
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
