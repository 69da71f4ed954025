package org.kintrace.checks.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A child process of a test, with a folder for temporary files of its own. */
final class Child implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    static Child start(Path temporary, Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote",
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + temporary, "-cp",
                        System.getProperty("java.class.path"), Driver.class.getName()));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command).redirectError(errors.toFile()).start());
    }

    /** The next line it says, null at its end. */
    @Nullable String line() throws IOException {
        return out.readLine();
    }

    /** Everything it has said that was not read yet. Call after it has ended. */
    List<String> rest() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** Ends it as a power cut would, after it has run on for a while. */
    void killAfter(long milliseconds) throws InterruptedException {
        // Not a wait for something to happen: the moment of the kill is what is drawn at random.
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        if (ended) {
            throw new AssertionError("the process ended by itself with " + process.exitValue());
        }
        // By its handle: Process.destroyForcibly would close the stream with what was acknowledged before the kill.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Lets it end by itself. */
    void endByItself() throws IOException, InterruptedException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("the process did not end well");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
