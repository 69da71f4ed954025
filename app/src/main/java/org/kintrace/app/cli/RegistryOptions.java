package org.kintrace.app.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.store.FolderNotOpenedException;

import picocli.CommandLine.Option;

/** What every verb that works on a registry needs to know: where it is, who asks, and the passphrase. */
public final class RegistryOptions {

    /** Shorter passphrases are refused when a registry is made: the reader of the disk has all the time in the world. */
    static final int MINIMUM_PASSPHRASE_CHARACTERS = 12;

    private static final int MAXIMUM_PASSPHRASE_BYTES = 4096;

    @Option(names = "--data", paramLabel = "DIR", description = "The registry's folder (default: kintrace in your data folder).")
    private @Nullable Path data;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "Read the passphrase from the first line of this file.")
    private @Nullable Path passphraseFile;

    @Option(names = "--passphrase-fd", paramLabel = "N", description = "Read the passphrase from this open file descriptor.")
    private @Nullable Integer passphraseDescriptor;

    @Option(names = "--as", paramLabel = "ACCOUNT", description = "Act as this account (default: the owner).")
    private @Nullable String account;

    Path folder() {
        if (data != null) {
            return data;
        }
        String home = System.getenv("XDG_DATA_HOME");
        return (home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(home)).resolve("kintrace");
    }

    /** Unlocks the registry; the caller closes it. */
    OpenRegistry open() throws CommandFailedException {
        char[] passphrase = passphrase(false);
        try {
            OpenRegistry open = OpenRegistry.open(folder(), passphrase);
            if (account != null && !open.as(account)) {
                open.close();
                throw new CommandFailedException(ExitCode.WRONG_USE,
                        "there is no account of this id; the owner acts without --as");
            }
            return open;
        } catch (FolderNotOpenedException e) {
            throw failure(e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Unlocks the registry when a passphrase was given on the command line, else answers null: it is asked for elsewhere. */
    @Nullable OpenRegistry openIfGiven() throws CommandFailedException {
        if (passphraseFile != null || passphraseDescriptor != null) {
            return open();
        }
        if (!OpenRegistry.isIn(folder())) {
            throw failure(new FolderNotOpenedException.Missing(folder()));
        }
        return null;
    }

    void init() throws CommandFailedException {
        char[] passphrase = passphrase(true);
        try {
            if (passphrase.length < MINIMUM_PASSPHRASE_CHARACTERS) {
                throw new CommandFailedException(ExitCode.WRONG_USE, "the passphrase has " + passphrase.length
                        + " characters; take at least " + MINIMUM_PASSPHRASE_CHARACTERS
                        + ", better six random words");
            }
            OpenRegistry.init(folder(), passphrase);
        } catch (FolderNotOpenedException e) {
            throw failure(e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    public static CommandFailedException failure(FolderNotOpenedException e) {
        ExitCode code = switch (e) {
            case FolderNotOpenedException.Missing _,FolderNotOpenedException.Occupied _ -> ExitCode.WRONG_USE;
            case FolderNotOpenedException.InUse _,FolderNotOpenedException.NotPossible _ ->
                ExitCode.ENVIRONMENT;
            case FolderNotOpenedException.Newer _ -> ExitCode.NEWER_VERSION;
            case FolderNotOpenedException.WrongPassphrase _ -> ExitCode.LOCKED;
            case FolderNotOpenedException.Damaged _ -> ExitCode.DAMAGED;
        };
        return new CommandFailedException(code, String.valueOf(e.getMessage()), e);
    }

    private char[] passphrase(boolean twice) throws CommandFailedException {
        if (passphraseFile != null && passphraseDescriptor != null) {
            throw new CommandFailedException(ExitCode.WRONG_USE,
                    "give --passphrase-file or --passphrase-fd, not both");
        }
        try {
            if (passphraseFile != null) {
                try (InputStream in = Files.newInputStream(passphraseFile)) {
                    return firstLine(in);
                }
            }
            if (passphraseDescriptor != null) {
                try (InputStream in = Files.newInputStream(Path.of("/dev/fd/" + passphraseDescriptor))) {
                    return firstLine(in);
                }
            }
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.LOCKED,
                    "the passphrase cannot be read from there: check the file or descriptor", e);
        }
        return prompted(twice);
    }

    private static char[] prompted(boolean twice) throws CommandFailedException {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new CommandFailedException(ExitCode.LOCKED,
                    "a passphrase is needed and there is no terminal to ask on: give --passphrase-file or --passphrase-fd");
        }
        char[] first = console.readPassword("Passphrase: ");
        if (first == null) {
            throw new CommandFailedException(ExitCode.LOCKED, "no passphrase was given");
        }
        if (twice) {
            char[] second = console.readPassword("Once more: ");
            boolean same = second != null && Arrays.equals(first, second);
            if (second != null) {
                Arrays.fill(second, '\0');
            }
            if (!same) {
                Arrays.fill(first, '\0');
                throw new CommandFailedException(ExitCode.WRONG_USE,
                        "the two passphrases differ; nothing was made");
            }
        }
        return first;
    }

    private static char[] firstLine(InputStream in) throws IOException, CommandFailedException {
        byte[] bytes = in.readNBytes(MAXIMUM_PASSPHRASE_BYTES);
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes, 0, end));
            char[] passphrase = new char[text.length()];
            text.get(passphrase);
            Arrays.fill(text.array(), '\0');
            if (passphrase.length == 0) {
                throw new CommandFailedException(ExitCode.LOCKED, "the passphrase given is empty");
            }
            return passphrase;
        } catch (CharacterCodingException e) {
            throw new CommandFailedException(ExitCode.LOCKED, "the passphrase given is not UTF-8 text", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
