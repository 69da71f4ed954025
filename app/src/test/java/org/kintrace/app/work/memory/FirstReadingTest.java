package org.kintrace.app.work.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.kintrace.app.work.memory.FirstReading.Known;

class FirstReadingTest {

    private final FirstReading reading = new FirstReading();

    @Test
    void whereNobodyBeganEverythingIsReadWhenItIsAskedFor() {
        assertThat(reading.known(Duration.ZERO)).isEqualTo(new Known(true, true));
    }

    @Test
    void whatIsNotReadYetIsNotKnown() {
        reading.begin();
        assertThat(reading.known(Duration.ZERO)).isEqualTo(new Known(false, false));
        reading.ledgerDone();
        assertThat(reading.known(Duration.ZERO)).isEqualTo(new Known(true, false));
        reading.peopleDone();
        assertThat(reading.known(Duration.ZERO)).isEqualTo(new Known(true, true));
    }

    @Test
    void whoHasPatienceHearsOfItAsSoonAsItIsRead() throws InterruptedException {
        reading.begin();
        Thread reader = Thread.ofVirtual().start(() -> {
            reading.ledgerDone();
            reading.peopleDone();
        });
        assertThat(reading.known(Duration.ofMinutes(1)).all()).isTrue();
        reader.join();
    }
}
