package org.sanad.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.sanad.model.UserProblem;
import picocli.CommandLine.Option;

/** The passphrase of the directorate's root key; never an argument, which others could read. */
final class RootOptions {
    private static final String VARIABLE = "SANAD_ROOT_PASSWORD";
    private static final String NEXT_VARIABLE = "SANAD_NEW_ROOT_PASSWORD";

    @Option(
            names = "--root-password-file",
            paramLabel = "FILE",
            description = "first line is the root key's passphrase (or SANAD_ROOT_PASSWORD)")
    private Path file;

    @Option(
            names = "--new-root-password-file",
            paramLabel = "FILE",
            description = "first line is its next passphrase (or SANAD_NEW_ROOT_PASSWORD)")
    private Path nextFile;

    /** The passphrase, when one was given. */
    Optional<char[]> passphrase() {
        return given(file, VARIABLE);
    }

    /**
     * The passphrase.
     *
     * @throws UserProblem {@code cli.root.missing}
     */
    char[] required() {
        return passphrase().orElseThrow(() -> UserProblem.of("cli.root.missing"));
    }

    /** The passphrase to be, when one was given. */
    Optional<char[]> next() {
        return given(nextFile, NEXT_VARIABLE);
    }

    /**
     * The passphrase a new root is made with, by either name: none is before it.
     *
     * @throws UserProblem {@code cli.root.two} when both are given and are not the same
     */
    Optional<char[]> first() {
        Optional<char[]> now = passphrase();
        Optional<char[]> next = next();
        if (now.isPresent() && next.isPresent() && !Arrays.equals(now.get(), next.get())) {
            throw UserProblem.of("cli.root.two");
        }
        return now.or(() -> next);
    }

    private static Optional<char[]> given(Path file, String variable) {
        if (file != null) {
            return Optional.of(CommonOptions.secret(file));
        }
        return Optional.ofNullable(System.getenv(variable))
                .filter(text -> !text.isEmpty())
                .map(String::toCharArray);
    }
}
