package org.sanad.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.sanad.i18n.Messages;
import org.sanad.work.safety.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad password}: what opens a desk. */
@Command(
        name = "password",
        description = "the password and the recovery sheet",
        subcommands = {
            PasswordCommand.Change.class,
            PasswordCommand.Sheet.class,
            PasswordCommand.Reset.class
        })
final class PasswordCommand extends CommandGroup {
    /** {@code sanad password change --new-password-file FILE}. */
    @Command(name = "change", description = "another password")
    static final class Change extends SanadCommand {
        @Option(names = "--new-password-file", required = true, paramLabel = "FILE")
        private Path next;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            char[] former = options.password();
            char[] chosen = CommonOptions.secret(next);
            Passwords.at(
                    options.data(),
                    former,
                    passwords -> {
                        passwords.change(former, chosen);
                        return passwords;
                    });
            Arrays.fill(chosen, '\0');
            return new Answer().line(messages.get("cli.password.changed"));
        }
    }

    /** {@code sanad password recovery-sheet --out FILE.pdf}. */
    @Command(name = "recovery-sheet", description = "a new sheet for the day it is forgotten")
    static final class Sheet extends SanadCommand {
        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        private Path out;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            Passwords.at(
                    options.data(),
                    options.password(),
                    passwords -> passwords.newRecoverySheet(out));
            return new Answer()
                    .put("file", String.valueOf(out.getFileName()))
                    .line(messages.get("cli.password.sheet"));
        }
    }

    /** {@code sanad password reset --code-file FILE --new-password-file FILE}. */
    @Command(name = "reset", description = "a new password with the digits of the sheet")
    static final class Reset extends SanadCommand {
        @Option(names = "--code-file", required = true, paramLabel = "FILE")
        private Path code;

        @Option(names = "--new-password-file", required = true, paramLabel = "FILE")
        private Path next;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            String digits = new String(CommonOptions.secret(code));
            char[] chosen = CommonOptions.secret(next);
            Passwords.reset(options.data(), digits, chosen);
            Arrays.fill(chosen, '\0');
            return new Answer().line(messages.get("cli.password.changed"));
        }
    }
}
