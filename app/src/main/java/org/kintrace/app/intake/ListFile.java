package org.kintrace.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.MappingResult;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SpreadsheetFault;

/** Opens a list of any format we read. The format is told by the first bytes, not by the name. */
public final class ListFile {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] EMPTY_ZIP = {'P', 'K', 5, 6};
    /** Compound files: spreadsheets before 2007, and newer ones locked with a password. */
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0};

    private ListFile() {}

    /** Opens a file on disk. The caller closes what it gets. */
    public static RowSource open(Path file, ReadingOptions options) throws ListNotReadException {
        Path name = file.getFileName();
        return open(() -> Files.newInputStream(file), name == null ? "" : name.toString(), options);
    }

    /**
     * Opens bytes that are not a file on disk, such as a file of the sealed store. They are read several times from the
     * start, and never written anywhere.
     *
     * @param name as it was called when it came; only a hint ({@code .tsv})
     */
    public static RowSource open(ByteSource bytes, String name, ReadingOptions options)
            throws ListNotReadException {
        try {
            byte[] start;
            try (InputStream in = bytes.open()) {
                start = in.readNBytes(4);
            }
            if (start.length == 0) {
                throw Faults.notRead(new FileFault.EmptyFile());
            }
            if (begins(start, COMPOUND)) {
                throw Faults.notRead(new SpreadsheetFault.LockedOrOld());
            }
            if (begins(start, ZIP) || begins(start, EMPTY_ZIP)) {
                return PeekedRows.of(SheetRows.open(bytes, options));
            }
            boolean tabs = name.toLowerCase(Locale.ROOT).endsWith(".tsv");
            return PeekedRows.of(TextRows.open(bytes, tabs, options));
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    /** Which column is which, read off the header and what a person said ({@code --map}). */
    public static ColumnMapping columns(List<String> header, Optional<String> map)
            throws ListNotReadException {
        MappingResult result = map.map(text -> ColumnMapping.of(header, text))
                .orElseGet(() -> ColumnMapping.of(header));
        return switch (result) {
            case MappingResult.Mapped(var mapping) -> mapping;
            case MappingResult.Refused(var fault) -> throw Faults.notRead(fault);
        };
    }

    private static boolean begins(byte[] start, int[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
