package org.sanad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import picocli.CommandLine.Option;

/** Options every command takes (design, cli.md). */
final class CommonOptions {
    private static final String PASSWORD_VARIABLE = "SANAD_PASSWORD";

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (default: per user)")
    private Path data;

    @Option(
            names = "--lang",
            paramLabel = "ar|fr",
            defaultValue = "ar",
            description = "language of the messages")
    private String language;

    @Option(
            names = "--json",
            description = "one JSON document on standard output, nothing else there")
    private boolean json;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "first line is the password")
    private Path passwordFile;

    /** The data folder named, or the one of this user. */
    Path data() {
        return data == null ? perUser(System.getProperty("os.name"), System.getenv()) : data;
    }

    boolean json() {
        return json;
    }

    /** The language of messages: {@code ar+fr}, for bilingual paper, speaks its first. */
    Language language() {
        String code = language.split("\\+")[0];
        return Language.ofCode(code)
                .orElseThrow(() -> UserProblem.of("cli.language.unknown", code));
    }

    /** The option exactly as typed: lists can be printed in {@code ar+fr}. */
    String languageAsTyped() {
        return language;
    }

    Messages messages() {
        return Messages.of(language());
    }

    /**
     * The password of {@code --password-file} or {@code SANAD_PASSWORD}; never an argument, which
     * others could read.
     */
    char[] password() {
        if (passwordFile != null) {
            return secret(passwordFile);
        }
        String variable = System.getenv(PASSWORD_VARIABLE);
        if (variable == null || variable.isEmpty()) {
            throw UserProblem.of("cli.password.missing");
        }
        return variable.toCharArray();
    }

    /** The first line of a file: a password, or digits that nobody else shall read. */
    static char[] secret(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("").toCharArray();
        } catch (IOException | UncheckedIOException e) {
            throw new UserProblem(
                    Problem.of("cli.password.file-unreadable")
                            .inFile(String.valueOf(file.getFileName())),
                    e);
        }
    }

    static Path perUser(String system, Map<String, String> environment) {
        String home = System.getProperty("user.home");
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return local == null
                    ? Path.of(home, "AppData", "Local", "Sanad")
                    : Path.of(local, "Sanad");
        }
        String share = environment.get("XDG_DATA_HOME");
        return share == null || share.isEmpty()
                ? Path.of(home, ".local", "share", "sanad")
                : Path.of(share, "sanad");
    }
}
