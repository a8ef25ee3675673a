package org.sanad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sanad.i18n.Messages;
import org.sanad.work.safety.GoingBack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad restore FILE}: puts a verified copy in the place of the data. */
@Command(name = "restore", description = "go back to a verified copy")
final class RestoreCommand extends SanadCommand {
    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(
            names = "--with-later",
            description =
                    "do again what was done after the copy; without a choice, only where today's"
                            + " data cannot be read")
    private boolean withLater;

    @Option(names = "--without-later", description = "leave what was done after the copy")
    private boolean withoutLater;

    @Override
    void checkUsage(Messages messages) {
        if (withLater && withoutLater) {
            throw wrongUsage(messages, "cli.restore.later-twice");
        }
    }

    @Override
    Answer answer(CommonOptions options, Messages messages) {
        Optional<Boolean> later =
                withLater || withoutLater ? Optional.of(withLater) : Optional.empty();
        GoingBack.Done done = GoingBack.restore(options.data(), file, options.password(), later);
        Answer answer =
                new Answer()
                        .put("file", String.valueOf(file.getFileName()))
                        .put("verified", true)
                        .put("clerksToAdd", done.clerksToAdd())
                        .put("again", done.again())
                        .put("cut", done.cut())
                        .line(messages.get("cli.restore.done"));
        if (done.again() > 0) {
            answer.line(messages.get("cli.restore.again", done.again()));
        }
        if (done.cut()) {
            answer.line(messages.get("cli.restore.cut"));
        }
        return done.clerksToAdd() == 0
                ? answer
                : answer.line(messages.get("cli.restore.clerks", done.clerksToAdd()));
    }
}
