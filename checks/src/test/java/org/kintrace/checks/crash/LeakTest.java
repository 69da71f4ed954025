package org.kintrace.checks.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.testdata.Canary;
import org.kintrace.testdata.InventedWorld;

/**
 * 500 names that no text holds by chance, in six written forms, go through case file and list import; then every byte of
 * the data folder, of the folder for temporary files and of what the process printed is searched for them.
 */
class LeakTest {

    private static final int NAMES = 500;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private final List<Canary> canaries = InventedWorld.of(20_261_123, 1).canaries(NAMES);
    private Path folder;
    private Path temporary;
    private Path errors;
    private Path cases;
    private Path list;

    @BeforeEach
    void writeWhatComesIn(@TempDir Path place) throws Exception {
        folder = place.resolve("registry");
        temporary = Files.createDirectory(place.resolve("temporary"));
        errors = place.resolve("errors.txt");
        cases = place.resolve("cases.json");
        list = place.resolve("list.csv");
        Files.writeString(cases, caseFile());
        StringBuilder rows = new StringBuilder("name,other name,mother's name\n");
        canaries.forEach(canary -> rows.append(canary.han()).append(',').append(canary.cyrillic()).append(',')
                .append(canary.turkish()).append('\n'));
        Files.writeString(list, rows);
        OpenRegistry.init(folder, Driver.PASSPHRASE.clone());
    }

    @Test
    void noNameIsOnTheDiskWhileItRunsNorAfterItEnds() throws Exception {
        try (Child child = hold()) {
            assertThat(hits()).as("while unlocked").isZero();
            child.endByItself();
        }
        assertThat(hits()).as("after a clean end").isZero();
        assertThatAllAreOnRecord();
    }

    @Test
    void noNameIsOnTheDiskAfterAKill() throws Exception {
        try (Child child = hold()) {
            child.killAfter(1);
        }
        assertThat(hits()).as("after a kill").isZero();
        assertThatAllAreOnRecord();
    }

    @Test
    void theSearchFindsWhatIsThere() throws Exception {
        Files.writeString(temporary.resolve("leak"), "x" + canaries.get(7).han() + "x",
                StandardCharsets.UTF_16LE);
        assertThat(hits()).isPositive();
    }

    private Child hold() throws IOException {
        Child child = Child.start(temporary, errors, "hold", folder.toString(), cases.toString(),
                list.toString());
        assertThat(child.line()).as(Files.readString(errors)).isEqualTo("ready");
        return child;
    }

    /** A leak test that took nothing in would find nothing. */
    private void assertThatAllAreOnRecord() throws Exception {
        try (OpenRegistry registry = OpenRegistry.open(folder, Driver.PASSPHRASE.clone())) {
            assertThat(registry.families().getFirst().header().members()).hasSize(NAMES);
            assertThat(registry.listsOnRecord().versions().getFirst().about().accepted()).isEqualTo(NAMES);
        }
    }

    private long hits() throws IOException {
        ManyTexts texts = new ManyTexts();
        for (Canary canary : canaries) {
            for (String form : canary.forms()) {
                ENCODINGS.forEach(encoding -> texts.add(form.getBytes(encoding)));
            }
        }
        List<Path> files = new ArrayList<>(List.of(errors));
        for (Path root : List.of(folder, temporary)) {
            try (Stream<Path> inside = Files.walk(root)) {
                inside.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        long hits = 0;
        for (Path file : files) {
            if (Files.exists(file)) {
                hits += texts.countIn(Files.readAllBytes(file));
            }
        }
        return hits;
    }

    private String caseFile() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        StringBuilder members = new StringBuilder();
        StringBuilder claims = new StringBuilder();
        String source = id(random);
        for (Canary canary : canaries) {
            String person = id(random);
            members.append(members.isEmpty() ? "" : ",")
                    .append("{\"person\":\"%s\",\"roles\":[\"sought\"]}".formatted(person));
            for (String form : canary.forms()) {
                claims.append(claims.isEmpty() ? "" : ",")
                        .append("""
                                {"id":"%s","says":{"kind":"named","person":"%s","role":"full","name":{"text":"%s"},"use":"spoken"},
                                 "modality":"asserts","basis":{"kind":"saw"},"source":"%s","literal":"%s"}"""
                                .formatted(id(random), person, form, source, form));
            }
        }
        return """
                {"notice":"INVENTED","format":"kintrace-case-file","version":1,"cases":[{"id":"%s","state":"open",
                "members":[%s],"sources":[{"id":"%s","is":"interview","title":"X","custody":"held"}],"claims":[%s]}]}"""
                .formatted(id(random), members, source, claims);
    }

    private static String id(RandomGenerator random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & ~(0xC0L << 56) | (0x80L << 56)).toString();
    }
}
