package org.kintrace.checks.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something outside the project that only named rooms may touch. */
enum Touch {
    FILES("files", "java.nio.file.", "java.io.File", "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel",
            "java.nio.channels.FileLock", "java.nio.MappedByteBuffer"), SQL("SQL", "java.sql.", "javax.sql.",
                    "org.jooq.", "org.flywaydb.", "org.sqlite."), CONSOLE("console", "java.io.Console",
                            "java.lang.IO"), COMMAND_LINE("picocli", "picocli."), JSON("JSON",
                                    "tools.jackson.",
                                    "com.fasterxml.jackson."), CSV("CSV", "de.siegmar.fastcsv."), XLSX("XLSX",
                                            "org.dhatim.", "com.github.rzymek.opczip."), XML("XML",
                                                    "javax.xml.", "org.xml.", "org.w3c.",
                                                    "com.fasterxml.aalto.", "org.codehaus.stax2."), ZIP("zip",
                                                            "java.util.zip.", "java.util.jar."), ICU("ICU",
                                                                    "com.ibm.icu."), FASTUTIL("fastutil",
                                                                            "it.unimi.dsi.fastutil."), CRYPTO(
                                                                                    "crypto", "javax.crypto.",
                                                                                    "java.security.",
                                                                                    "com.google.crypto.tink.",
                                                                                    "org.bouncycastle."), CHANCE(
                                                                                            "chance",
                                                                                            "java.security.SecureRandom"), SPARK(
                                                                                                    "Spark",
                                                                                                    "org.apache.spark.",
                                                                                                    "scala."), SPRING(
                                                                                                            "Spring",
                                                                                                            "org.springframework.",
                                                                                                            "jakarta.servlet.",
                                                                                                            "org.apache.tomcat.",
                                                                                                            "org.apache.catalina.",
                                                                                                            "org.apache.coyote."), TEMPLATES(
                                                                                                                    "JTE",
                                                                                                                    "gg.jte."), CLOCK(
                                                                                                                            "clock"), PROCESSES(
                                                                                                                                    "processes",
                                                                                                                                    "java.lang.Process",
                                                                                                                                    "java.lang.management.",
                                                                                                                                    "com.sun.management.",
                                                                                                                                    "sun.misc.Signal"), ENVIRONMENT(
                                                                                                                                            "environment"), REFLECTION(
                                                                                                                                                    "reflection",
                                                                                                                                                    "java.lang.reflect."), NETWORK(
                                                                                                                                                            "network",
                                                                                                                                                            "java.net.",
                                                                                                                                                            "javax.net.",
                                                                                                                                                            "java.nio.channels.Socket",
                                                                                                                                                            "java.nio.channels.ServerSocket",
                                                                                                                                                            "java.nio.channels.Datagram",
                                                                                                                                                            "java.nio.channels.AsynchronousS",
                                                                                                                                                            "com.sun.net.",
                                                                                                                                                            "java.rmi.",
                                                                                                                                                            "javax.naming."), SERIALIZED_OBJECTS(
                                                                                                                                                                    "serialized objects",
                                                                                                                                                                    "java.io.ObjectInput"), UNSEEDED_RANDOM(
                                                                                                                                                                            "unseeded random numbers",
                                                                                                                                                                            "java.util.concurrent.ThreadLocalRandom");

    /** Free to all: values, collections, streams handed in, and the marks the compiler reads. */
    private static final List<String> FREE = List.of("java.lang.", "java.util.", "java.io.", "java.math.",
            "java.text.",
            "java.time.", "java.nio.", "org.jspecify.annotations.", "com.google.errorprone.annotations.");

    /** The name of a file or an address is a value; opening it is not. */
    private static final Set<String> FREE_CLASSES = Set.of("java.net.URI", "java.net.URISyntaxException",
            "java.nio.file.Path", "java.security.Principal",
            "java.util.zip.CRC32", "java.util.zip.CRC32C", "java.util.zip.Checksum");

    private final String word;
    private final List<String> prefixes;

    Touch(String word, String... prefixes) {
        this.word = word;
        this.prefixes = List.of(prefixes);
    }

    /** The word in the table. */
    String word() {
        return word;
    }

    static boolean isFree(JavaClass outside) {
        String name = outside.getName();
        return outside.isPrimitive() || FREE_CLASSES.contains(name)
                || FREE.stream().anyMatch(name::startsWith);
    }

    /** What it means to depend on this class; the longest prefix wins. */
    static Optional<Touch> of(JavaClass outside) {
        String name = outside.getName();
        if (FREE_CLASSES.contains(name)) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(touch -> touch.longestPrefix(name) > 0)
                .max((one, other) -> Integer.compare(one.longestPrefix(name), other.longestPrefix(name)));
    }

    private int longestPrefix(String name) {
        return prefixes.stream().filter(name::startsWith).mapToInt(String::length).max().orElse(0);
    }

    /** What a single call or field access means where the class alone does not tell. */
    static Optional<Touch> of(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = access.getName();
        return switch (owner) {
            case "java.lang.System" -> ofSystem(member);
            case "java.lang.Runtime" -> Optional.of(PROCESSES).filter(_ -> member.equals("exec"));
            case "java.lang.Class" -> Optional.of(REFLECTION).filter(_ -> member.equals("forName"));
            case "java.util.UUID" -> Optional.of(CHANCE).filter(_ -> member.equals("randomUUID"));
            case "java.lang.Math", "java.lang.StrictMath" ->
                Optional.of(UNSEEDED_RANDOM).filter(_ -> member.equals("random"));
            case "java.util.Collections" -> Optional.of(UNSEEDED_RANDOM)
                    .filter(_ -> member.equals("shuffle")
                            && descriptor(access).startsWith("(java.util.List)"));
            case "java.util.Random", "java.util.SplittableRandom" -> Optional.of(UNSEEDED_RANDOM)
                    .filter(_ -> member.equals("<init>") && descriptor(access).startsWith("()"));
            case "java.util.random.RandomGenerator" -> Optional.of(UNSEEDED_RANDOM)
                    .filter(_ -> Set.of("getDefault", "of").contains(member));
            case "java.util.random.RandomGeneratorFactory" -> Optional.of(UNSEEDED_RANDOM)
                    .filter(_ -> member.equals("create") && descriptor(access).startsWith("()"));
            case "java.util.Date" -> Optional.of(CLOCK)
                    .filter(_ -> member.equals("<init>") && descriptor(access).startsWith("()"));
            case "java.time.Clock" ->
                Optional.of(CLOCK).filter(_ -> member.startsWith("system") || member.startsWith("tick"));
            case "java.time.ZoneId" -> Optional.of(CLOCK).filter(_ -> member.equals("systemDefault"));
            default -> ofTimeOrThrowable(access, owner, member);
        };
    }

    private static Optional<Touch> ofSystem(String member) {
        return switch (member) {
            case "out", "err", "in", "console" -> Optional.of(CONSOLE);
            case "currentTimeMillis" -> Optional.of(CLOCK);
            case "getenv" -> Optional.of(ENVIRONMENT);
            default -> Optional.empty();
        };
    }

    private static Optional<Touch> ofTimeOrThrowable(JavaAccess<?> access, String owner, String member) {
        if (owner.startsWith("java.time.") && member.equals("now")
                && !descriptor(access).startsWith("(java.time.Clock)")) {
            return Optional.of(CLOCK);
        }
        boolean printsTrace = member.equals("printStackTrace") && descriptor(access).startsWith("()")
                && access.getTargetOwner().isAssignableTo(Throwable.class);
        return printsTrace ? Optional.of(CONSOLE) : Optional.empty();
    }

    /** The argument types in brackets. */
    private static String descriptor(JavaAccess<?> access) {
        String full = access.getTarget().getFullName();
        int bracket = full.indexOf('(');
        return bracket < 0 ? "" : full.substring(bracket);
    }
}
