package org.kintrace.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A list is read without a byte of it being written anywhere. */
class NothingOnDiskTest {

    @Test
    void readingWritesNoFile(@TempDir Path folder) throws Exception {
        byte[] text = ("Name,Note\n" + "Ali,x\n".repeat(20_000)).getBytes(UTF_8);
        byte[] sheet = Spreadsheets.written(list -> {
            for (int row = 0; row < 5_000; row++) {
                list.value(row, 0, row == 0 ? "Name" : "Ali" + row);
            }
        });
        assertThat(written(folder.resolve("read.jfr"), () -> {
            Lists.read(text, "x.csv", ReadingOptions.fromTheFile());
            Lists.read(sheet, "x.xlsx", ReadingOptions.fromTheFile());
        })).isEmpty();
    }

    @Test
    void aWrittenFileWouldBeSeen(@TempDir Path folder) throws Exception {
        assertThat(written(folder.resolve("write.jfr"),
                () -> Files.writeString(folder.resolve("x"), "seen"))).isNotEmpty();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static List<RecordedEvent> written(Path recordingFile, Work work) throws Exception {
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileWrite").withoutThreshold();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(recordingFile);
        }
        return RecordingFile.readAllEvents(recordingFile).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.FileWrite")).toList();
    }
}
